import { and, asc, eq, gte, lte } from 'drizzle-orm'
import { db } from '@/db/client'
import { type LetterRevision, letterRevisions } from '@/db/schema'
import { lineFor, textFor } from '../private-passages/text-for'
import { type FoundLetter, findWrittenLetter } from './find-written-letter'

export type ReadRevisions = {
  letter: FoundLetter
  /** from old to new; the last is the newest */
  revisions: Pick<LetterRevision, 'number' | 'subject' | 'body' | 'savedAt'>[]
}

/**
 * The revisions of a sent letter, from the one that was sent on; what came before it stays its writer's. Null when this
 * member may not read it. Who does not see private passages gets the newest alone, without them: what is private now
 * may stand unmarked in an older one.
 */
export async function listLetterRevisions(memberId: string, letterId: string): Promise<ReadRevisions | null> {
  const letter = await findWrittenLetter(memberId, letterId)
  if (!letter?.sentAt) return null
  const { revision, subject, body, savedAt } = letter
  if (!letter.isWhole) return { letter, revisions: [{ number: revision, subject, body, savedAt }] }
  const revisions = await db()
    .select({
      number: letterRevisions.number,
      subject: letterRevisions.subject,
      body: letterRevisions.body,
      savedAt: letterRevisions.savedAt,
    })
    .from(letterRevisions)
    .where(
      and(
        eq(letterRevisions.letterId, letterId),
        gte(letterRevisions.number, letter.sentRevision ?? 1),
        // Who stopped has an older one as the newest.
        lte(letterRevisions.number, revision),
      ),
    )
    .orderBy(asc(letterRevisions.number))
  const { reader } = letter
  return {
    letter,
    revisions: revisions.map((it) => ({
      ...it,
      subject: lineFor(reader, letter, it.subject),
      body: textFor(reader, letter, it.body),
    })),
  }
}
