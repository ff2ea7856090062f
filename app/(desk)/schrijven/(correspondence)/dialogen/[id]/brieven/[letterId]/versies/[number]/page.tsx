import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { askedNumber } from '@/app/(desk)/_revisions/asked-number'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { findOwnUnsent } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/find-own-unsent'
import { letterPath } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/letter-path'
import { UnsentText } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/unsent-text'
import { unsentTitle } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/unsent-title'
import { DialogueLine } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/dialogue-line'
import { requireDialogue } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/require-dialogue'
import { fetchBackRevision } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/brieven/[letterId]/actions'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { findUnsentRevision } from '@/publication/correspondence/letters/find-unsent-revision'
import type { FoundLetter } from '@/publication/correspondence/letters/find-written-letter'
import { longMoment } from '@/texts/dates'

type Params = { id: string; letterId: string; number: string }
type Props = { params: Promise<Params> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('read dialogue')
  const asked = await params
  const found = await findAsked(viewer.id, asked)
  return found ? titleOf((await requireDialogue(viewer, asked.id)).theme, 'versions') : {}
}

/** One revision of a letter that was not sent as the other would read it, with the button that makes it the newest again. */
export default async function UnsentRevisionPage({ params }: Props) {
  const viewer = await requireMember('read dialogue')
  const asked = await params
  const found = await findAsked(viewer.id, asked)
  if (!found) notFound()
  const { id, letterId } = asked
  const { letter, revision } = found
  const dialogue = await requireDialogue(viewer, id)
  const { texts, language } = await siteTexts()
  const words = texts.revisions
  const room = letterPath({ dialogueId: id, letterId })
  const path = `${room}/versies`
  return (
    <>
      <h1>{words.oneOf(await unsentTitle(letter, dialogue), revision.number)}</h1>
      <DialogueLine dialogue={dialogue} />
      <p className="hint">{longMoment(revision.savedAt, language)}</p>
      <p>
        <a href={path}>{words.toList}</a> ·{' '}
        <a href={`${path}?van=${revision.number}&naar=${letter.revision}`}>{words.withNow}</a> ·{' '}
        <a href={room}>{texts.letters.revisions.unsent.toLetter}</a>
      </p>
      <FetchBack dialogue={dialogue} letter={letter} number={revision.number} />
      <UnsentText viewer={viewer} letter={letter} subject={revision.subject} body={revision.body} />
    </>
  )
}

async function findAsked(viewerId: string, { id, letterId, number: typed }: Params) {
  const letter = await findOwnUnsent(viewerId, id, letterId)
  const number = askedNumber(typed)
  if (!letter || number === null) return null
  const revision = await findUnsentRevision(viewerId, letter.id, { number })
  return revision && { letter, revision }
}

type OfBoth = { dialogue: OpenDialogue; letter: FoundLetter; number: number }

async function FetchBack({ dialogue, letter, number }: OfBoth) {
  const { revisions, letters, discarded } = (await siteTexts()).texts
  if (number === letter.revision) return null
  if (!dialogue.isOwn) return <p className="hint">{discarded.letter.stopped}</p>
  if (letter.discardedAt) return <p className="hint">{letters.revisions.unsent.isDiscarded}</p>
  return (
    <AnsweredForm action={fetchBackRevision} className="stack">
      <input type="hidden" name="dialogueId" value={dialogue.id} />
      <input type="hidden" name="letterId" value={letter.id} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="basedOn" value={letter.revision} />
      <p className="hint">{revisions.fetchBackHint}</p>
      <button type="submit">{revisions.fetchBack}</button>
    </AnsweredForm>
  )
}
