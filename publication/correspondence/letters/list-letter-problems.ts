import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { letterRevisions, writtenLetters } from '@/db/schema'
import { problemsOfPictures } from '@/publication/public/pictures/problems-of-pictures'
import type { Problem } from '@/publication/text/prose/problem'
import { checkLetter } from './check-letter'

/**
 * What is still to be done to a saved letter of this member before it can be sent; nothing here stood in the way of saving
 * it, and sending looks at the same again.
 */
export async function listLetterProblems(
  memberId: string,
  letterId: string,
  revision: number,
): Promise<Problem[]> {
  const [found] = await db()
    .select({
      body: letterRevisions.body,
      closed: letterRevisions.closedPictures,
      format: writtenLetters.format,
    })
    .from(letterRevisions)
    .innerJoin(writtenLetters, eq(writtenLetters.id, letterRevisions.letterId))
    .where(
      and(
        eq(letterRevisions.letterId, letterId),
        eq(letterRevisions.number, revision),
        eq(writtenLetters.writerId, memberId),
      ),
    )
  if (!found) return []
  const checked = await checkLetter(memberId, found)
  const closed = problemsOfPictures(found.body, new Set(found.closed))
  return [...(checked.status === 'refused' ? checked.problems : []), ...closed]
}
