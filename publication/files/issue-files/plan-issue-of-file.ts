import { db } from '@/db/client'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { type IssueObstacle, listIssueObstacles } from '@/publication/readers/issues/list-issue-obstacles'
import { findMailingOf } from '@/publication/readers/mailings/find-mailing-of'
import { planMailing } from '@/publication/readers/mailings/plan-mailing'
import { type KeptIssueOfFile, keepIssueOfFile } from './keep-issue-of-file'
import type { IssueOfFile } from './read-issue-of-file'

export type PlannedIssueOfFile =
  | { status: 'planned'; mailingId: string; startsAt: Date }
  /** asked before: it goes on where it was */
  | { status: 'planned-already'; mailingId: string; startsAt: Date }
  | { status: 'obstacles'; obstacles: IssueObstacle[] }
  /** its date says that readers had it */
  | { status: 'dated' }
  | { status: 'past' | 'too-far' | 'not-found' }
  | Exclude<KeptIssueOfFile, { status: 'kept' }>

/** Has an issue of a file mailed to all who read the newsletter, once, however often it is asked. `startsAt` null: after the minutes in which it can be undone. */
export async function planIssueOfFile(
  memberId: string,
  issue: IssueOfFile,
  startsAt: Date | null,
  now = new Date(),
): Promise<PlannedIssueOfFile> {
  if (!isAllowed(await findStanding(db(), memberId), 'send issue', "another's"))
    return { status: 'not-found' }
  if (issue.date) return { status: 'dated' }
  const known = await findMailingOf(issue.id)
  if (known) return { status: 'planned-already', mailingId: known.id, startsAt: known.startsAt }
  const obstacles = await listIssueObstacles(db(), memberId, issue.content)
  if (obstacles.length > 0) return { status: 'obstacles', obstacles }
  const kept = await keepIssueOfFile(memberId, issue, now)
  if (kept.status !== 'kept') return kept
  return planMailing(memberId, { issueDraftId: issue.id, startsAt }, now)
}
