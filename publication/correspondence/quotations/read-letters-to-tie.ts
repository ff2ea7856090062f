import { and, asc, like, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { letterRevisions, writtenLetters } from '@/db/schema'
import { LETTER_LINK_BEGINS } from '@/publication/text/prose/letter-anchor'
import { isNewestRevision, isNewestRevisionFor } from '../letters/is-newest-revision'
import { lettersSentFor } from '../letters/letters-sent-for'
import type { DeskReader } from '../private-passages/desk-reader'
import { NO_SEAT } from '../private-passages/sees-private-passages'
import { textFor } from '../private-passages/text-for'
import type { LetterToTie } from './tie-letters'

/**
 * All sent letters of a dialogue, in order, each as this reader may have it. The caller has seen that they may read
 * the dialogue.
 */
export async function readLettersToTie(dialogueId: string, reader: DeskReader): Promise<LetterToTie[]> {
  const rows = await selectTexts(
    isNewestRevisionFor(reader.seat),
    lettersSentFor(dialogueId, reader.seat),
  ).orderBy(asc(writtenLetters.sentAt), asc(writtenLetters.id))
  return rows.map(({ letter, body }) => ({
    id: letter.id,
    body: textFor(reader, letter, body),
    format: letter.format,
  }))
}

/** Whether any sent letter of a dialogue speaks of another: in most none does, and nothing has to be read. */
export async function isAnyTied(dialogueId: string): Promise<boolean> {
  const speaks = and(
    lettersSentFor(dialogueId, NO_SEAT),
    like(letterRevisions.body, `%${LETTER_LINK_BEGINS}%`),
  )
  return (await selectTexts(isNewestRevision(), speaks).limit(1)).length > 0
}

function selectTexts(isText: SQL | undefined, where: SQL | undefined) {
  const { id, writerId, audience, format } = writtenLetters
  return db()
    .select({ letter: { id, writerId, audience, format }, body: letterRevisions.body })
    .from(writtenLetters)
    .innerJoin(letterRevisions, isText)
    .where(where)
}
