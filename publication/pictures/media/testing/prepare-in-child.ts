import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { workOnPicture } from '../work-on-picture'

// Run by hostile-pictures.test.ts as picture-process.ts is, but for many pictures, one after the other: if none of
// them makes this process large, none of them makes its own process large.
const folder = process.argv[2] ?? ''
const outcomes: Record<string, string> = {}
for (const name of readdirSync(folder)) {
  const outcome = await workOnPicture(readFileSync(path.join(folder, name)))
  outcomes[name] =
    outcome.status === 'refused' ? `refused: ${outcome.reason}` : `prepared: ${outcome.picture.hash}`
}
process.stdout.write(JSON.stringify({ outcomes, peakMegabytes: peakKilobytes() / 1024 }))

/** On Linux `maxRSS` begins with what the process had that started this one, and that may have grown large. */
function peakKilobytes(): number {
  if (!existsSync('/proc/self/status')) return process.resourceUsage().maxRSS
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
}
