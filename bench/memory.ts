import { readFileSync } from 'node:fs'
import { load } from './load'
import type { Running } from './servers'
import { printTable, whole } from './table'

/** What the process of the site takes: after its start, with many pages printed, and after floods. Linux only. */
export async function memory(site: Running, paths: string[]): Promise<void> {
  const rows: string[][] = []
  const note = (when: string) => rows.push([when, residentMegabytes(site.child.pid ?? 0)])
  note('after the start')
  for (const path of paths) await (await fetch(`${site.url}${path}`)).arrayBuffer()
  note(`with ${paths.length} pages printed`)
  for (const round of [1, 2, 3]) {
    await load(`${site.url}/nergens/${round}`, 'gzip', 5)
    note(`after flood ${round} of unknown addresses, 5 s`)
  }
  printTable('Resident memory', ['when', 'MB'], rows)
}

function residentMegabytes(pid: number): string {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return whole(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1_024)
}
