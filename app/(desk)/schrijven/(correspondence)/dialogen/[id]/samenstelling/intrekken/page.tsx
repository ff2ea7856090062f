import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { withdraw } from '../actions'
import { findAsked } from '../find-asked'

type Props = { params: Promise<{ id: string }> }

/** Once for the title and the page. */
const findPublic = cache(async (memberId: string, dialogueId: string) => {
  const open = await findAsked(memberId, dialogueId)
  return open?.piece && !open.piece.withdrawnAt ? open : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('withdraw dialogue')
  const open = await findPublic(viewer.id, (await params).id)
  return open ? titleOf(open.content.title, 'withdraw') : {}
}

/** The second step of withdrawing a dialogue: asks before. */
export default async function WithdrawDialoguePage({ params }: Props) {
  const viewer = await requireMember('withdraw dialogue')
  const open = await findPublic(viewer.id, (await params).id)
  if (!open) notFound()
  const { withdrawing } = (await siteTexts()).texts.compositions
  return (
    <>
      <h1>{withdrawing.title(open.content.title)}</h1>
      <p>{withdrawing.text}</p>
      <AnsweredForm action={withdraw} className="buttons">
        <input type="hidden" name="dialogueId" value={open.dialogueId} />
        <button type="submit" className="danger">
          {withdrawing.withdraw}
        </button>
        <a className="button" href={`/schrijven/dialogen/${open.dialogueId}/samenstelling`}>
          {withdrawing.keep}
        </a>
      </AnsweredForm>
    </>
  )
}
