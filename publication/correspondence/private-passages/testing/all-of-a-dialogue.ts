import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { letterChanges, writtenLetters } from '@/db/schema'
import { findExchanges } from '../../arrivals/exchange/find-exchanges'
import { findArrival } from '../../arrivals/find-arrival'
import { listArrivals } from '../../arrivals/list-arrivals'
import { findComposition } from '../../compositions/find-composition'
import { findDialogue } from '../../dialogues/find-dialogue'
import { listAllDialogues, listOwnDialogues } from '../../dialogues/list-dialogues'
import { findChange } from '../../letters/find-change'
import { findUnsentLetter, findWrittenLetter } from '../../letters/find-written-letter'
import { listLetterRevisions } from '../../letters/list-letter-revisions'
import { listOwnChanges } from '../../letters/list-own-changes'
import { listWrittenLetters } from '../../letters/list-written-letters'
import { tieTypedLetter } from '../../quotations/tie-typed-letter'
import { listWaiting } from '../../waiting/list-waiting'

/** Everything that a member can have of a dialogue at the desk, as one text. */
export async function allOfDialogue(memberId: string, dialogueId: string): Promise<string> {
  const letters = await db().select().from(writtenLetters).where(eq(writtenLetters.dialogueId, dialogueId))
  const changes = await db().select({ id: letterChanges.id }).from(letterChanges)
  const { arrivals } = await listArrivals(memberId, 1)
  const each: unknown[] = []
  for (const { id } of letters)
    each.push(await findWrittenLetter(memberId, id), (await listLetterRevisions(memberId, id))?.revisions)
  for (const { id } of changes) each.push(await findChange(memberId, id))
  for (const { id } of arrivals) each.push(await findArrival(memberId, id))
  const references = letters.map((_, index) => `[x](#brief-${index + 1})`).join('\n\n')
  const typed = { dialogueId, letterId: randomUUID(), body: references, format: 'mail' as const }
  return inOneText([
    each,
    await listWrittenLetters(memberId, dialogueId, 'last'),
    await findUnsentLetter(memberId, dialogueId),
    await listOwnChanges(memberId, dialogueId),
    await findDialogue(memberId, dialogueId),
    await listOwnDialogues(memberId, 1),
    await listAllDialogues(memberId, 1),
    shownOf(await findComposition(memberId, dialogueId)),
    await findExchanges(memberId, dialogueId),
    await tieTypedLetter(memberId, typed),
    await listWaiting(memberId),
  ])
}

/** Beside what is shown it has the letters that it was pulled from, which no page gives away. */
function shownOf(open: Awaited<ReturnType<typeof findComposition>>) {
  if (!open?.current) return open
  const { letters: _letters, texts: _texts, composition: _composition, ...current } = open.current
  return { ...open, current }
}

/** What words it is decided by who reads is not what is read. */
function inOneText(found: unknown): string {
  return JSON.stringify(found, (name, value) =>
    name === 'reader'
      ? undefined
      : value instanceof Map
        ? [...value]
        : value instanceof Set
          ? [...value]
          : value,
  )
}
