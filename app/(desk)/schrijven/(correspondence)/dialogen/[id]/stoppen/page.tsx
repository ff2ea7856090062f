import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember, type Viewer } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { Coming } from '@/app/(desk)/schrijven/(people)/_departure/what-becomes'
import { findLeftBehind } from '@/publication/correspondence/leaving/left-behind'
import { listFalling } from '@/publication/correspondence/leaving/list-falling'
import { listWhoComes } from '@/publication/correspondence/leaving/list-who-comes'
import { findUnsentLetter } from '@/publication/correspondence/letters/find-written-letter'
import { requireDialogue } from '../../_people/require-dialogue'
import { stop } from '../../actions'

type Props = { params: Promise<{ id: string }> }

/** Once for the title and the page. */
const findAsked = cache(async (viewer: Viewer, id: string) => {
  const dialogue = await requireDialogue(viewer, id)
  const left = await findLeftBehind(viewer.id, dialogue.id)
  return left && { dialogue, left }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('stop writing')
  const found = await findAsked(viewer, (await params).id)
  return found ? titleOf(found.dialogue.theme, 'stop') : {}
}

/** The second step of stopping: asks once more, and says what becomes of what they wrote. */
export default async function StopWritingPage({ params }: Props) {
  const viewer = await requireMember('stop writing')
  const found = await findAsked(viewer, (await params).id)
  if (!found) notFound()
  const { dialogue, left } = found
  const falling = (await listFalling(viewer.id, [left])).filter(({ by }) => by === 'stop')
  const others = dialogue.correspondents.filter(({ id }) => id !== viewer.id).length
  const unsent = await findUnsentLetter(viewer.id, dialogue.id)
  const { texts } = await siteTexts()
  const { dialogues, arrivals } = texts
  const words = dialogues.stop
  return (
    <>
      <h1>{words.title(dialogue.theme)}</h1>
      {words.text(others).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        {words.letters(left.letterCount)} {left.chosenCount > 0 && words.chosen(left.chosenCount)}{' '}
        {left.publicCount > 0 && words.published}
      </p>
      {falling.map(({ dialogueId, title }) => (
        <p key={dialogueId} className="notice">
          {words.falls(title)}
        </p>
      ))}
      <Coming coming={await listWhoComes(viewer.id, [left])} texts={texts} />
      {left.mailCount > 0 && (
        <p className="notice">
          {words.mails(left.mailCount)} <a href="/schrijven/post">{arrivals.title}</a>
        </p>
      )}
      {unsent && (
        <p className="notice">
          {words.unsent.before}{' '}
          <a href={`/schrijven/dialogen/${dialogue.id}/schrijven`}>{words.unsent.toLetter}</a>
        </p>
      )}
      <AnsweredForm action={stop} className="buttons">
        <input type="hidden" name="dialogueId" value={dialogue.id} />
        <button type="submit" className="danger">
          {words.stop}
        </button>
        <a className="button" href={`/schrijven/dialogen/${dialogue.id}`}>
          {words.keep}
        </a>
      </AnsweredForm>
    </>
  )
}
