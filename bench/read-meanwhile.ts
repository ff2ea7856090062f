import { fork } from 'node:child_process'
import { once } from 'node:events'
import { oneDecimal, percentile, whole } from './table'

/** What each read took, how many were not served, and by status or code of the error why. */
export type Readers = { milliseconds: number[]; unread: number; causes: Record<string, number> }

/** What readers of a printed page wait while something else is done, one every so many milliseconds, in a process of their own. */
export async function readMeanwhile(
  page: string,
  everyMs: number,
  work: () => Promise<unknown>,
): Promise<Readers> {
  const reader = fork('bench/read-without-end.ts', [page, `${everyMs}`], { execArgv: ['--import', 'tsx'] })
  await work()
  const heard = once(reader, 'message')
  reader.send('stop')
  const [readers] = (await heard) as [Readers]
  return readers
}

/** For a table: asked, not served and why, p50 and p99. */
export function cellsOf({ milliseconds, unread, causes }: Readers): string[] {
  const waits = [0.5, 0.99].map((share) => oneDecimal(percentile(milliseconds, share)))
  const why = Object.entries(causes).map(([cause, times]) => `${times} ${cause}`)
  return [whole(milliseconds.length), [whole(unread), ...why].join(', '), ...waits]
}
