import { eq, max } from 'drizzle-orm'
import { db } from '@/db/client'
import { issues } from '@/db/schema'
import { yearAndMonth } from '@/publication/public/addresses/year-and-month'
import type { DeskIssue } from './find-issue-draft'
import type { IssueToMail } from './issue-to-mail'

/** An issue as its mail shows it: under the number that it has, or would get now. */
export async function placeToBe(draft: Omit<DeskIssue, 'mailing'>, now = new Date()): Promise<IssueToMail> {
  const { subject, preheader, parts, plainText, issue } = draft
  const content = { subject, preheader, parts, plainText }
  if (issue) return { ...content, ...issue }
  const { year } = yearAndMonth(now)
  const [last] = await db()
    .select({ number: max(issues.number) })
    .from(issues)
    .where(eq(issues.year, year))
  return { ...content, year, number: (last?.number ?? 0) + 1, publishedAt: now }
}
