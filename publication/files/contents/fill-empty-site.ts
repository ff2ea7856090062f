import { db } from '@/db/client'
import { authors, pieces, publication } from '@/db/schema'
import { log } from '@/log'
import type { ImportReport } from './import-contents'
import { withContentsLock } from './take-in/with-contents-lock'

/** The contents that come with the product, seen from its root. */
const SAMPLE_FOLDER = 'content'

export type FilledOutcome = { status: 'filled'; report: ImportReport } | { status: 'not-empty' }

/**
 * Fills a site that has no publication, no pieces and no authors from a folder: its first start. When two processes start at
 * once, one fills it and the other finds it filled. What is wrong with a file is logged and stops nothing.
 * Pictures are only kept, so that a first start takes seconds: call makeMissingVariants when the site is up.
 */
export async function fillEmptySite(folder = SAMPLE_FOLDER): Promise<FilledOutcome> {
  // A site that is filled does not wait to serve until an import that runs beside it is done.
  const outcome = await withContentsLock<FilledOutcome>(async () => {
    if (!(await isEmpty())) return { status: 'not-empty' }
    // Only a first start reads this in: it is a second of work, and no later start needs it.
    const { importLocked } = await import('./import-contents')
    const report = await importLocked(folder, 'later')
    // The messages quote texts, which a log must not; whoever starts the site can print the report.
    for (const { file, problems } of report.refused) {
      log.warn({ file, line: problems[0]?.line, mistakes: problems.length }, 'a content file was left out')
    }
    return { status: 'filled', report }
  }, isEmpty)
  return outcome ?? { status: 'not-empty' }
}

async function isEmpty(): Promise<boolean> {
  const counts = await Promise.all([db().$count(publication), db().$count(pieces), db().$count(authors)])
  return counts.every((count) => count === 0)
}
