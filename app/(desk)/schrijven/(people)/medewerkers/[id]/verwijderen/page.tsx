import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { remove } from '@/app/(desk)/schrijven/(people)/medewerkers/actions'
import { listMembers } from '@/publication/people/members/list-members'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('remove member')
  const { id } = await params
  const member = (await listMembers(viewer.id)).find((it) => it.id === id)
  return member ? titleOf(nameOnScreen(member), 'remove') : {}
}

export default async function RemoveMemberPage({ params }: Props) {
  const viewer = await requireMember('remove member')
  const { id } = await params
  const member = (await listMembers(viewer.id)).find((it) => it.id === id)
  if (!member) notFound()
  const { members } = (await siteTexts()).texts.desk
  return (
    <>
      <h1>{members.removeTitle(nameOnScreen(member))}</h1>
      <p>{members.removeText}</p>
      <AnsweredForm action={remove} className="buttons">
        <input type="hidden" name="memberId" value={member.id} />
        <button type="submit" className="danger">
          {members.remove}
        </button>
        <a className="button" href="/schrijven/medewerkers">
          {members.keep}
        </a>
      </AnsweredForm>
    </>
  )
}
