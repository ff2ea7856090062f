import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Issue, type IssueDraft, issueDrafts, issues, type Mailing, mailings } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** An issue at the desk: as it is being made, what readers have of it, and what is or will be mailed. */
export type DeskIssue = IssueDraft & {
  /** null while readers have nothing of it */
  issue: Pick<Issue, 'year' | 'number' | 'publishedAt'> | null
  /** null while nobody pressed "Verzenden", and when that was undone */
  mailing: Pick<Mailing, 'id' | 'startsAt' | 'frozenAt' | 'finishedAt' | 'stoppedAt' | 'pausedAt'> | null
}

/** The columns of `DeskIssue`, for every query that has the tables joined so. */
export const DESK_ISSUE = {
  draft: issueDrafts,
  issue: { year: issues.year, number: issues.number, publishedAt: issues.publishedAt },
  mailing: {
    id: mailings.id,
    startsAt: mailings.startsAt,
    frozenAt: mailings.frozenAt,
    finishedAt: mailings.finishedAt,
    stoppedAt: mailings.stoppedAt,
    pausedAt: mailings.pausedAt,
  },
}

/** An issue as it is being made, or null when this member may not write one. */
export async function findIssueDraft(memberId: string, issueDraftId: string): Promise<DeskIssue | null> {
  if (!isAllowed(await findStanding(db(), memberId), 'write issue', "another's")) return null
  const [found] = await db()
    .select(DESK_ISSUE)
    .from(issueDrafts)
    .leftJoin(issues, eq(issues.id, issueDrafts.issueId))
    .leftJoin(mailings, and(eq(mailings.issueDraftId, issueDrafts.id), isNull(mailings.resends)))
    .where(eq(issueDrafts.id, issueDraftId))
    .limit(1)
  return found ? { ...found.draft, issue: found.issue, mailing: found.mailing } : null
}
