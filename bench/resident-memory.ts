import { readFileSync } from 'node:fs'

const LOOK_MS = 100

/** What a process takes of the memory of the machine at this moment, in MB of 1,048,576 bytes. Linux only. */
export function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1_024
}

/** Looks what a process takes until it is stopped, and gives the most it saw. */
export function peakMegabytes(pid: number): { stop: () => number } {
  let most = 0
  const look = setInterval(() => {
    most = Math.max(most, residentMegabytes(pid))
  }, LOOK_MS)
  return {
    stop: () => {
      clearInterval(look)
      return most
    },
  }
}
