import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, type Mailing, mailings, topics } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { fullName } from '@/publication/public/authors/author-name'
import { readSum, type Sum } from '@/publication/readers/mailings/read-sum'

/** A mailing of new pieces that nobody pressed for. */
export type Gathered = Pick<
  Mailing,
  'id' | 'list' | 'pace' | 'startsAt' | 'frozenAt' | 'pausedAt' | 'stoppedAt' | 'finishedAt'
> & {
  listName: string | null
  /** null before its message was made */
  subject: string | null
  pieces: number
  sum: Sum
}

export const GATHERED_PER_PAGE = 30

/** Mailings of new pieces, the newest first, a page at a time; none for a member who may not send one. */
export async function listGathered(
  memberId: string,
  page: number,
): Promise<{ gathered: Gathered[]; count: number }> {
  if (!isAllowed(await findStanding(db(), memberId), 'send issue', "another's"))
    return { gathered: [], count: 0 }
  const ofPieces = eq(mailings.kind, 'pieces')
  const [rows, count] = await Promise.all([
    db()
      .select({ mailing: mailings, author: authors, topic: topics.name })
      .from(mailings)
      .leftJoin(authors, eq(authors.id, mailings.authorId))
      .leftJoin(topics, eq(topics.id, mailings.topicId))
      .where(ofPieces)
      .orderBy(desc(mailings.startsAt), mailings.id)
      .limit(GATHERED_PER_PAGE)
      .offset((page - 1) * GATHERED_PER_PAGE),
    db().$count(mailings, ofPieces),
  ])
  const gathered = rows.map(async ({ mailing, author, topic }): Promise<Gathered> => {
    const { id, list, pace, startsAt, frozenAt, pausedAt, stoppedAt, finishedAt, subject } = mailing
    const moments = { startsAt, frozenAt, pausedAt, stoppedAt, finishedAt }
    const listName = (author && fullName(author)) ?? topic
    return {
      id,
      list,
      pace,
      ...moments,
      subject,
      listName,
      pieces: mailing.pieceIds.length,
      sum: await readSum(id),
    }
  })
  return { gathered: await Promise.all(gathered), count }
}
