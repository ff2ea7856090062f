import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import type { Filled } from './fill'
import type { Running } from './servers'
import { median, oneDecimal, percentile, printTable } from './table'

const ROUNDS = 15
/** Time for the site to hear of the change, and to print its notices again. */
const SETTLE_MS = 400

/** How long the first reader of a page waits after a change, and all who come after. */
export async function coldPrints(site: Running, filled: Filled, pieceCount: number): Promise<void> {
  const pages = {
    home: '/',
    essay: filled.essay,
    dialogue: filled.dialogue,
    month: filled.month,
    archive: '/archief',
    author: filled.author,
    feed: '/feed.xml',
    sitemap: '/sitemap.xml',
  }
  const times = new Map<string, { cold: number[]; warm: number[] }>()
  for (let round = 0; round < ROUNDS; round++) {
    await db().execute(sql`update topics set name = name`)
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
    // The address book is read again by whoever comes first; that is measured by itself.
    add('address book', 'cold', await timeOf(`${site.url}/dit-is-er-niet`))
    for (const [name, path] of Object.entries(pages)) {
      add(name, 'cold', await timeOf(`${site.url}${path}`))
      add(name, 'warm', await timeOf(`${site.url}${path}`))
    }
  }
  printTable(
    `Milliseconds until the whole answer is there, with ${pieceCount} pieces, ${ROUNDS} rounds`,
    ['page', 'printed p50', 'printed p99', 'copy p50', 'copy p99'],
    [...times].map(([name, { cold, warm }]) => [
      name,
      ...[cold, warm].flatMap((values) =>
        values.length === 0 ? ['', ''] : [oneDecimal(median(values)), oneDecimal(percentile(values, 0.99))],
      ),
    ]),
  )

  function add(name: string, kind: 'cold' | 'warm', value: number): void {
    const known = times.get(name) ?? { cold: [], warm: [] }
    known[kind].push(value)
    times.set(name, known)
  }
}

async function timeOf(url: string): Promise<number> {
  const begun = performance.now()
  const answer = await fetch(url)
  await answer.arrayBuffer()
  return performance.now() - begun
}
