import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { remove } from '@/app/(desk)/schrijven/(people)/medewerkers/actions'
import { type LeftBehind, listLeftBehind } from '@/publication/correspondence/leaving/left-behind'
import { listMembers } from '@/publication/people/members/list-members'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import type { Texts } from '@/texts/texts'

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
  const { desk, dialogues } = (await siteTexts()).texts
  const { members } = desk
  const left = await listLeftBehind(viewer.id, id)
  const name = nameOnScreen(member)
  return (
    <>
      <h1>{members.removeTitle(name)}</h1>
      <p>{members.removeText}</p>
      <p>{left.length > 0 ? members.writesIn(name, left.length) : members.writesNowhere(name)}</p>
      {left.length > 0 && (
        <ul>
          {left.map((it) => (
            <li key={it.dialogueId}>{leftInWords(it, dialogues.stop)}</li>
          ))}
        </ul>
      )}
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

/** What becomes of a dialogue that they write in. */
function leftInWords(
  { theme, letterCount, chosenCount, publicCount, isTurn }: LeftBehind,
  words: Texts['dialogues']['stop'],
): string {
  const said = [words.leftLetters(letterCount)]
  if (chosenCount > 0) said.push(words.leftChosen(chosenCount))
  if (publicCount > 0) said.push(words.leftPublic)
  if (isTurn) said.push(words.leftTurn)
  return `${words.left(theme)}: ${said.join('; ')}.`
}
