import { listPostgresPast } from '@/db/bundled/postgres-history'

/** How often the bundled database had to be started again, or woken, and when that was last. */
export type DatabasePast = { times: number; lastAt: Date }

const A_DAY_MS = 24 * 60 * 60_000

/** What owners should know of the last day; null when the database just went on, or is not the one that came along. */
export function readDatabasePast(now = new Date()): DatabasePast | null {
  const since = now.getTime() - A_DAY_MS
  const moments = listPostgresPast()
    .filter(({ news, at }) => (news.is === 'gone' || news.is === 'woken') && at.getTime() > since)
    .map(({ at }) => at)
  const lastAt = moments.at(-1)
  return lastAt ? { times: moments.length, lastAt } : null
}
