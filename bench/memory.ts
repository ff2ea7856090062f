import { load } from './load'
import { peakMegabytes, residentMegabytes } from './resident-memory'
import type { Running } from './servers'
import { median, oneDecimal, percentile, printTable, whole } from './table'

/** Threads that nobody asks anything are let go after a minute. */
const REST_MS = 75_000
const MEGABYTE = 1_048_576

/** What the process of the site takes: after its start, with many pages printed, at rest again, and after floods. */
export async function memory(site: Running, paths: string[]): Promise<void> {
  const rows: string[][] = []
  const pid = site.child.pid ?? 0
  await note('after the start')
  const peak = peakMegabytes(pid)
  const times: number[] = []
  for (const path of paths) {
    const begun = performance.now()
    await (await fetch(`${site.url}${path}`)).arrayBuffer()
    times.push(performance.now() - begun)
  }
  const most = peak.stop()
  await note(`with ${paths.length} pages printed`)
  rows.push(['at most on the way', whole(most)])
  await new Promise((resolve) => setTimeout(resolve, REST_MS))
  await note('and a minute later')
  for (const round of [1, 2, 3]) {
    await load(`${site.url}/nergens/${round}`, 'gzip', 5)
    await note(`after flood ${round} of unknown addresses, 5 s`)
  }
  printTable('Memory in MB', ['when', 'resident', 'heap', 'heap in use', 'outside it', 'copies'], rows)
  const [p50, p99] = [median(times), percentile(times, 0.99)].map(oneDecimal)
  console.log(`\nMilliseconds of a print: p50 ${p50}, p99 ${p99}`)

  async function note(when: string): Promise<void> {
    const numbers = await (await fetch(`${site.url}/metrics`)).text()
    const resident = residentMegabytes(pid)
    rows.push([when, whole(resident), ...PARTS.map((name) => partOf(numbers, name))])
  }
}

/** As `/metrics` names them. */
const PARTS = [
  'nodejs_heap_size_total_bytes',
  'nodejs_heap_size_used_bytes',
  'nodejs_external_memory_bytes',
  'samenspraak_press{of="bytes"}',
]

function partOf(numbers: string, name: string): string {
  const line = numbers.split('\n').find((candidate) => candidate.startsWith(`${name} `))
  return line ? whole(Number(line.slice(name.length)) / MEGABYTE) : ''
}
