import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { issues } from '@/db/schema'
import { readIssuesOut } from '../bring-out/read-issues-out'
import type { FileTexts } from '../format/contents'
import type { PlacedIssue } from '../format/read-issue-file'
import { writeIssueFile } from '../format/write-issue-file'
import { findParts } from './find-parts'
import type { FileOutcome } from './outcome'
import type { SiteIndex } from './read-site-index'

/** What the name of an issue's file says: `<year>-<number>.mdx`. */
export type IssueName = { year: number; number: number }

/**
 * Takes in an issue that readers had, on the web and in the feed: nobody is mailed. One that is here changes no more, and neither does
 * one whose date is still to come.
 */
export async function takeInIssue(
  { year, number }: IssueName,
  file: PlacedIssue,
  index: Pick<SiteIndex, 'feedIds'>,
  say: FileTexts,
  now = new Date(),
): Promise<FileOutcome> {
  const { date, subject, preheader } = file
  if (!date) {
    const message = say.expected(say.key('date', say.what.moment), say.found.nothing)
    return { status: 'refused', problems: [{ line: 1, column: 1, message }] }
  }
  const parts = await findParts(file.parts, say)
  if (parts.status === 'refused') return parts
  return db().transaction(async (transaction) => {
    const [known] = await transaction
      .select({ id: issues.id })
      .from(issues)
      .where(and(eq(issues.year, year), eq(issues.number, number)))
      .for('update')
    if (known) {
      const [here] = await readIssuesOut(transaction, known.id)
      const isSame = here && writeIssueFile(here.file) === writeIssueFile(file)
      return isSame ? { status: 'unchanged' } : { status: 'left-alone', reason: 'issue-is-public' }
    }
    if (date > now) return { status: 'left-alone', reason: 'issue-to-come' }
    const feedId = index.feedIds.issues.get(`${year}/${number}`)
    await transaction.insert(issues).values({
      year,
      number,
      subject,
      preheader,
      parts: parts.value,
      publishedAt: date,
      ...(feedId && { feedId }),
    })
    return { status: 'imported' }
  })
}
