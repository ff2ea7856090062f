import { readFileSync } from 'node:fs'

/** The kernel counts in hundredths of a second, whatever the machine. */
const TICK_MS = 10

/** Milliseconds of processor time a process has used; NaN where /proc is not. Others' load does not count in it. */
export function processorMs(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Number.NaN
    throw error
  }
}
