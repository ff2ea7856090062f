import { eq, inArray } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { compositions, type Dialogue, dialogues, topics } from '@/db/schema'
import { holdSpelled } from '@/publication/pictures/media/hold-spelled'
import { spelledOutside } from '@/publication/pictures/media/spelled-outside'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { selectSeenPictures } from '../pictures/select-seen-pictures'
import { findDeskReader } from '../private-passages/desk-reader'
import { findSeat } from '../private-passages/find-seat'
import { tellOfProof } from './by-mail/tell-of-proof'
import { type CompositionContent, contentOf, isSameContent } from './composition-content'
import { isClosedTo } from './composition-for'
import { listSentLetters } from './list-sent-letters'
import { lockDialogue } from './lock-dialogue'
import { type NamedComposition, readComposition } from './read-composition'

export type SavedCompositionOutcome =
  | { status: 'saved'; number: number }
  /** somebody saved since; nothing was written, and `newest` is what stands there now */
  | { status: 'stale'; newest: NamedComposition }
  /** what stands there has words that are private to others: who may not read them saves nothing over them */
  | { status: 'closed' }
  /** a letter was chosen that is not of this dialogue, or not sent */
  | { status: 'unknown-letter' }
  | { status: 'not-found' }

/**
 * Saves how letters become a piece as the next number, all of it or nothing, whatever it says: with what is missing nobody can
 * agree to it, nor publish it (`listObstacles`). `basedOn` is the number that was on
 * screen, 0 when there was none. Letters come in the order in which they were sent, whatever order is asked. Saving
 * what stands there already writes nothing. Nothing here can touch the text of a letter. The others who write are told that it waits.
 */
export async function saveComposition(
  memberId: string,
  dialogueId: string,
  basedOn: number,
  content: CompositionContent,
): Promise<SavedCompositionOutcome> {
  return db().transaction(async (transaction): Promise<SavedCompositionOutcome> => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'compose dialogue')
    if (!dialogue) return { status: 'not-found' }
    const letters = await inOrder(transaction, dialogueId, content.letters)
    if (!letters) return { status: 'unknown-letter' }
    const topicIds = await keepKnownTopics(transaction, content.topicIds)
    const setAside = keepAside(content.setAside, letters)
    const settled = { ...content, letters, setAside, topicIds }
    const newest = await readComposition(transaction, dialogueId, dialogue.composition)
    if (newest && (await isClosed(transaction, memberId, newest))) return { status: 'closed' }
    const closedPictures = await listClosed(transaction, memberId, settled, newest)
    const isSame = newest && isSameContent(settled, contentOf(newest))
    // The same text says something else once a picture in it may be used.
    if (isSame && newest.closedPictures.length === closedPictures.length)
      return { status: 'saved', number: newest.number }
    if (newest && newest.number !== basedOn) return { status: 'stale', newest }
    const composition = { ...settled, closedPictures }
    const number = await addComposition(transaction, memberId, dialogue, composition)
    await tellOfProof(transaction, dialogueId, memberId, new Date())
    return { status: 'saved', number }
  })
}

async function isClosed(
  transaction: Transaction,
  memberId: string,
  newest: NamedComposition,
): Promise<boolean> {
  const { dialogueId } = newest
  const seat = await findSeat(transaction, memberId, dialogueId)
  return isClosedTo(await findDeskReader(transaction, dialogueId, seat), memberId, newest)
}

/** What was typed before letters that are not chosen; before those that are it stands in its place. */
function keepAside(
  setAside: CompositionContent['setAside'],
  chosen: CompositionContent['letters'],
): CompositionContent['setAside'] {
  const ids = new Set(chosen.map(({ letterId }) => letterId))
  return setAside
    .filter(({ letterId, interlude }) => interlude.trim() !== '' && !ids.has(letterId))
    .sort((one, other) => (one.letterId < other.letterId ? -1 : 1))
}

/** The chosen letters in the order of the dialogue, each once; null when one is not a sent letter of it. */
async function inOrder(
  transaction: Transaction,
  dialogueId: string,
  chosen: CompositionContent['letters'],
): Promise<CompositionContent['letters'] | null> {
  const sent = await listSentLetters(transaction, dialogueId)
  const interludes = new Map(chosen.map(({ letterId, interlude }) => [letterId, interlude]))
  const letters = sent.flatMap(({ id }) => {
    const interlude = interludes.get(id)
    return interlude === undefined ? [] : [{ letterId: id, interlude }]
  })
  return letters.length === chosen.length ? letters : null
}

/**
 * The pictures in it that are not theirs to use. Readers will see what stands here, so nothing of a private passage may: also
 * not by whoever sees that passage.
 */
async function listClosed(
  transaction: Transaction,
  memberId: string,
  { image, letters, closing }: CompositionContent,
  before: NamedComposition | null,
): Promise<string[]> {
  const texts = [image?.src ?? '', closing, ...letters.map(({ interlude }) => interlude)]
  await holdSpelled(transaction, texts.flatMap(spelledPictures))
  const seen = await selectSeenPictures(transaction, memberId, texts.flatMap(spelledPictures), 'none')
  const closed = spelledOutside(
    texts,
    seen.map(({ row }) => row),
  )
  return [...closed].filter((spelled) => !before?.pictures.includes(spelled))
}

/** The topics that exist, in their own order: one may have gone while the form was open. */
async function keepKnownTopics(transaction: Transaction, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await transaction.select({ id: topics.id }).from(topics).where(inArray(topics.id, ids))
  const known = new Set(rows.map(({ id }) => id))
  return [...new Set(ids)].filter((id) => known.has(id))
}

async function addComposition(
  transaction: Transaction,
  memberId: string,
  dialogue: Dialogue,
  content: CompositionContent & Pick<NamedComposition, 'closedPictures'>,
): Promise<number> {
  const number = dialogue.composition + 1
  await transaction
    .insert(compositions)
    .values({ dialogueId: dialogue.id, number, savedBy: memberId, ...content })
  await transaction
    .update(dialogues)
    .set({ composition: number, updatedAt: new Date() })
    .where(eq(dialogues.id, dialogue.id))
  return number
}
