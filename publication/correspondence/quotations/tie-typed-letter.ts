import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import { LETTER_LINK_BEGINS } from '@/publication/text/prose/letter-anchor'
import type { LetterFormat } from '@/publication/text/prose/problem'
import { findDeskReader } from '../private-passages/desk-reader'
import { findSeat } from '../private-passages/find-seat'
import { readLettersToTie } from './read-letters-to-tie'
import { tieInWorker } from './tie-in-worker'
import type { TiedPassage } from './tie-letters'

/** What was typed, as it is set; `ids`: of the sent letters, in order, when it speaks of one. */
export type TiedTyping = { passages: TiedPassage[] | null; ids: string[] }

type Typed = { dialogueId: string; letterId: string; body: string; format: LetterFormat }

/**
 * Ties a letter that is being typed to the letters before it: as the next letter, or in its place when it was sent. It is
 * tied to nothing for anyone who may not read the dialogue.
 */
export async function tieTypedLetter(
  memberId: string,
  { dialogueId, letterId, body, format }: Typed,
): Promise<TiedTyping> {
  const sent = body.includes(LETTER_LINK_BEGINS) ? await readSent(memberId, dialogueId) : []
  const isSent = sent.some(({ id }) => id === letterId)
  const letters = isSent
    ? sent.map((letter) => (letter.id === letterId ? { id: letterId, body, format } : letter))
    : [...sent, { id: letterId, body, format }]
  const passages = (await tieInWorker(memberId, letters)).get(letterId)?.passages ?? null
  return { passages, ids: sent.map(({ id }) => id) }
}

async function readSent(memberId: string, dialogueId: string) {
  const [open] = await db()
    .select({ id: dialogues.id })
    .from(dialogues)
    .where(and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(db(), memberId, 'read dialogue')))
  if (!open) return []
  const seat = await findSeat(db(), memberId, dialogueId)
  return readLettersToTie(dialogueId, await findDeskReader(db(), dialogueId, seat))
}
