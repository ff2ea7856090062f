import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Issue, issues } from '@/db/schema'
import { type ShownPart, showParts } from './show-parts'

/** An issue as readers see it; a piece that was withdrawn since is not in it. */
export type IssueView = Omit<Issue, 'parts' | 'pictures'> & { parts: Exclude<ShownPart, { kind: 'gone' }>[] }

/** The issue that went out under this number, or null. */
export async function findIssue(year: number, number: number): Promise<IssueView | null> {
  const [issue] = await db()
    .select()
    .from(issues)
    .where(and(eq(issues.year, year), eq(issues.number, number)))
  return issue ? viewOf(issue) : null
}

/** A row as readers see it. */
export async function viewOf({ parts, pictures: _, ...issue }: Issue): Promise<IssueView> {
  const shown = await showParts(parts)
  return { ...issue, parts: shown.filter((part) => part.kind !== 'gone') }
}
