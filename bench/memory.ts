import { load } from './load'
import { residentMegabytes } from './resident-memory'
import type { Running } from './servers'
import { printTable, whole } from './table'

/** Threads that nobody asks anything are let go after a minute. */
const REST_MS = 75_000

/** What the process of the site takes: after its start, with many pages printed, at rest again, and after floods. */
export async function memory(site: Running, paths: string[]): Promise<void> {
  const rows: string[][] = []
  const note = (when: string) => rows.push([when, whole(residentMegabytes(site.child.pid ?? 0))])
  note('after the start')
  for (const path of paths) await (await fetch(`${site.url}${path}`)).arrayBuffer()
  note(`with ${paths.length} pages printed`)
  await new Promise((resolve) => setTimeout(resolve, REST_MS))
  note('and a minute later')
  for (const round of [1, 2, 3]) {
    await load(`${site.url}/nergens/${round}`, 'gzip', 5)
    note(`after flood ${round} of unknown addresses, 5 s`)
  }
  printTable('Resident memory', ['when', 'MB'], rows)
}
