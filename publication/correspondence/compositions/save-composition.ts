import { eq, inArray } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { compositions, type Dialogue, dialogues, topics } from '@/db/schema'
import { spelledOutside } from '@/publication/pictures/media/spelled-outside'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import type { Problem } from '@/publication/text/prose/check-prose'
import { checkProseInWorker } from '@/publication/text/prose/check-prose-in-worker'
import { selectSeenPictures } from '../pictures/select-seen-pictures'
import { type CompositionContent, contentOf, isSameContent } from './composition-content'
import { listSentLetters } from './list-sent-letters'
import { lockDialogue } from './lock-dialogue'
import { type NamedComposition, readComposition } from './read-composition'

/** Where a text of a composition stands: after the letters, or before one of them. */
export type CompositionPlace = 'closing' | { letterId: string }

export type SavedCompositionOutcome =
  | { status: 'saved'; number: number }
  /** somebody saved since; nothing was written, and `newest` is what stands there now */
  | { status: 'stale'; newest: NamedComposition }
  /** a text may not be in a piece; nothing was written */
  | { status: 'refused'; place: CompositionPlace; problems: Problem[] }
  /** a picture in it is not theirs to use; nothing was written */
  | { status: 'closed-picture' }
  /** a letter was chosen that is not of this dialogue, or not sent */
  | { status: 'unknown-letter' }
  | { status: 'not-found' }

/**
 * Saves how letters become a piece as the next number, all of it or nothing. `basedOn` is the number that was on
 * screen, 0 when there was none. Letters come in the order in which they were sent, whatever order is asked. Saving
 * what stands there already writes nothing. Nothing here can touch the text of a letter.
 */
export async function saveComposition(
  memberId: string,
  dialogueId: string,
  basedOn: number,
  content: CompositionContent,
): Promise<SavedCompositionOutcome> {
  const refused = await findRefusedText(memberId, content)
  if (refused) return refused
  return db().transaction(async (transaction): Promise<SavedCompositionOutcome> => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'compose dialogue')
    if (!dialogue) return { status: 'not-found' }
    const letters = await inOrder(transaction, dialogueId, content.letters)
    if (!letters) return { status: 'unknown-letter' }
    const topicIds = await keepKnownTopics(transaction, content.topicIds)
    const settled = { ...content, letters, topicIds }
    const newest = await readComposition(transaction, dialogueId, dialogue.composition)
    if (newest && isSameContent(settled, contentOf(newest))) return { status: 'saved', number: newest.number }
    if (newest && newest.number !== basedOn) return { status: 'stale', newest }
    if (await isAnyClosed(transaction, memberId, settled, newest)) return { status: 'closed-picture' }
    return { status: 'saved', number: await addComposition(transaction, memberId, dialogue, settled) }
  })
}

async function findRefusedText(
  memberId: string,
  { letters, closing }: CompositionContent,
): Promise<SavedCompositionOutcome | null> {
  const texts: { place: CompositionPlace; source: string }[] = [
    ...letters.map(({ letterId, interlude }) => ({ place: { letterId }, source: interlude })),
    { place: 'closing', source: closing },
  ]
  for (const { place, source } of texts.filter((text) => text.source.trim() !== '')) {
    const checked = await checkProseInWorker(memberId, source, 'mdx')
    if (checked.status === 'refused') return { status: 'refused', place, problems: checked.problems }
  }
  return null
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

/** Readers will see what stands here, so nothing of a private passage may: also not by whoever sees that passage. */
async function isAnyClosed(
  transaction: Transaction,
  memberId: string,
  { image, letters, closing }: CompositionContent,
  before: NamedComposition | null,
): Promise<boolean> {
  const texts = [image?.src ?? '', closing, ...letters.map(({ interlude }) => interlude)]
  const seen = await selectSeenPictures(transaction, memberId, texts.flatMap(spelledPictures), 'none')
  const closed = spelledOutside(
    texts,
    seen.map(({ row }) => row),
  )
  return [...closed].some((spelled) => !before?.pictures.includes(spelled))
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
  content: CompositionContent,
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
