import { pool } from '@/db/client'
import type { Press } from '@/press/create-press'
import { withTimeout } from '@/press/with-timeout'
import { countJobs, countLetterMails } from '@/publication/files/health/count-work'
import type { Watch } from '@/publication/files/health/create-watch'
import { lastBackupAt } from '@/publication/files/health/look-at-backup'
import type { MetricSources } from '@/serving/metrics/add-gauges'

/** A number that takes longer is left out this time. */
const ANSWER_WITHIN_MS = 700

/** Where the numbers of `/metrics` come from that are not counted while answering. */
export function metricSources(press: Press | null, watch: Watch, dataDir: string): MetricSources {
  return {
    press: () => press?.memory() ?? null,
    pool() {
      const { totalCount, idleCount, waitingCount } = pool()
      return { total: totalCount, idle: idleCount, waiting: waitingCount }
    },
    queue: inTime(countJobs, 'Counting jobs'),
    mails: inTime(countLetterMails, 'Counting mails'),
    async backup() {
      const at = await lastBackupAt(dataDir)
      return at && (Date.now() - at.getTime()) / 1_000
    },
    findings: watch.findings,
  }
}

/** At most one of each at a time: what hangs is not asked again for as long as it does. */
function inTime<T>(count: () => Promise<T>, what: string): () => Promise<T> {
  let underWay: Promise<T> | null = null
  return () => {
    underWay ??= count().finally(() => {
      underWay = null
    })
    return withTimeout(underWay, ANSWER_WITHIN_MS, what)
  }
}
