import { eq, max, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Issue, type IssueDraft, issueDrafts, issues } from '@/db/schema'
import { yearAndMonth } from '@/publication/public/addresses/year-and-month'
import { MAILS } from '@/publication/text/workers/in-worker'
import { barePart } from './issue-content'
import { type IssueObstacle, listIssueObstacles } from './list-issue-obstacles'

/** An issue that readers have, with all that its mail is made of. */
export type PublishedIssue = Pick<
  Issue,
  'id' | 'year' | 'number' | 'subject' | 'preheader' | 'parts' | 'publishedAt'
> &
  Pick<IssueDraft, 'plainText'>

/** An issue that cannot be public as it is: whoever pressed "Verzenden" was told what was in the way then; something came since. */
export class IssueNotReady extends Error {
  override name = 'IssueNotReady'
  constructor(readonly obstacles: IssueObstacle[]) {
    super(`The issue cannot be public: ${obstacles.map(({ kind }) => kind).join(', ') || 'it is gone'}`)
  }
}

/**
 * Makes an issue what readers can read, in its caller's transaction: all of it is checked here, and it gets the next number
 * of its year in Amsterdam. One that is public already stays as it is. Throws `IssueNotReady`. Whoever calls it announces
 * the new edition once the transaction is over.
 */
export async function publishIssue(
  transaction: Transaction,
  issueDraftId: string,
  now: Date,
): Promise<PublishedIssue> {
  const [draft] = await transaction
    .select()
    .from(issueDrafts)
    .where(eq(issueDrafts.id, issueDraftId))
    .for('update')
  if (!draft) throw new IssueNotReady([])
  const known = draft.issueId && (await findPublished(transaction, draft.issueId))
  if (known) return { ...known, plainText: draft.plainText }
  const obstacles = await listIssueObstacles(transaction, MAILS, draft)
  if (obstacles.length > 0) throw new IssueNotReady(obstacles)
  const { year } = yearAndMonth(now)
  const number = await nextNumber(transaction, year)
  const { subject, preheader } = draft
  const parts = draft.parts.map(barePart)
  const [issue] = await transaction
    .insert(issues)
    .values({ year, number, subject, preheader, parts, publishedAt: now })
    .returning()
  if (!issue) throw new Error('The issue was not inserted')
  await transaction.update(issueDrafts).set({ issueId: issue.id }).where(eq(issueDrafts.id, issueDraftId))
  return { ...issue, plainText: draft.plainText }
}

async function findPublished(transaction: Transaction, id: string): Promise<Issue | undefined> {
  const [issue] = await transaction.select().from(issues).where(eq(issues.id, id))
  return issue
}

/** Two that become public at once wait here for each other, so that no number is given twice or left out. */
async function nextNumber(transaction: Transaction, year: number): Promise<number> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`issues of ${year}`}, 0))`)
  const [last] = await transaction
    .select({ number: max(issues.number) })
    .from(issues)
    .where(eq(issues.year, year))
  return (last?.number ?? 0) + 1
}
