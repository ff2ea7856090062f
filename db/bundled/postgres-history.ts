import type { PostgresNews } from './watch-postgres'

/** What a watched database came through, in this process; the newest last. */
export type PostgresPast = { news: PostgresNews; at: Date }

const MOST = 100

// Next's bundles and server.ts are separate module instances; one past serves them all.
const shared = globalThis as typeof globalThis & { samenspraakPostgresPast?: PostgresPast[] }

export function rememberNews(news: PostgresNews, at = new Date()): void {
  const past = listPostgresPast()
  past.push({ news, at })
  if (past.length > MOST) past.shift()
}

/** Empty when nothing happened, or when the database is not the one that came with the project. */
export function listPostgresPast(): PostgresPast[] {
  shared.samenspraakPostgresPast ??= []
  return shared.samenspraakPostgresPast
}
