import { db } from '@/db/client'
import { authors, pieces, publication } from '@/db/schema'
import { log } from '@/log'
import { type ImportReport, importLocked } from './import-contents'
import { withContentsLock } from './take-in/with-contents-lock'

export type FilledOutcome = { status: 'filled'; report: ImportReport } | { status: 'not-empty' }

/**
 * Fills a site that has no publication, no pieces and no authors from a folder: its first start. When two processes start at
 * once, one fills it and the other finds it filled. What is wrong with a file is logged and stops nothing.
 */
export async function fillEmptySite(folder: string): Promise<FilledOutcome> {
  return withContentsLock(async () => {
    if (!(await isEmpty())) return { status: 'not-empty' }
    const report = await importLocked(folder)
    // The messages quote texts, which a log must not; whoever starts the site can print the report.
    for (const { file, problems } of report.refused) {
      log.warn({ file, line: problems[0]?.line, mistakes: problems.length }, 'a content file was left out')
    }
    return { status: 'filled', report }
  })
}

async function isEmpty(): Promise<boolean> {
  const counts = await Promise.all([db().$count(publication), db().$count(pieces), db().$count(authors)])
  return counts.every((count) => count === 0)
}
