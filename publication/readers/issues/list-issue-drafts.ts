import { and, desc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { issueDrafts, issues, mailings } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { DESK_ISSUE, type DeskIssue } from './find-issue-draft'

/** Three lists: what is being made, what waits for its moment or is on its way, and what went out. */
export type IssuesAtDesk = { making: DeskIssue[]; underWay: DeskIssue[]; sent: DeskIssue[] }

/** Every issue at the desk, the newest first; nothing for a member who may not write one. */
export async function listIssueDrafts(memberId: string): Promise<IssuesAtDesk> {
  const lists: IssuesAtDesk = { making: [], underWay: [], sent: [] }
  if (!isAllowed(await findStanding(db(), memberId), 'write issue', "another's")) return lists
  const rows = await db()
    .select(DESK_ISSUE)
    .from(issueDrafts)
    .leftJoin(issues, eq(issues.id, issueDrafts.issueId))
    .leftJoin(mailings, and(eq(mailings.issueDraftId, issueDrafts.id), isNull(mailings.resends)))
    .orderBy(desc(issues.year), desc(issues.number), desc(issueDrafts.updatedAt))
  for (const { draft, issue, mailing } of rows)
    lists[listOf({ issue, mailing })].push({ ...draft, issue, mailing })
  return lists
}

/** In which list it is. */
export function listOf({ issue, mailing }: Pick<DeskIssue, 'issue' | 'mailing'>): keyof IssuesAtDesk {
  if (mailing && !mailing.finishedAt && !mailing.stoppedAt) return 'underWay'
  return issue || mailing ? 'sent' : 'making'
}
