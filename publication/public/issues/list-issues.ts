import { desc } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Issue, issues } from '@/db/schema'

/** An issue as a list shows it. */
export type IssueSummary = Pick<Issue, 'id' | 'year' | 'number' | 'subject' | 'preheader' | 'publishedAt'>

/** Every issue that readers have, the newest first. */
export function listIssues(): Promise<IssueSummary[]> {
  const { id, year, number, subject, preheader, publishedAt } = issues
  return db()
    .select({ id, year, number, subject, preheader, publishedAt })
    .from(issues)
    .orderBy(desc(year), desc(number))
}
