import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'

/**
 * Lets this thread go behind all others of the machine, so that whoever waits for the main one does not notice it. Linux
 * gives every thread a priority of its own (setpriority(2), "C library/kernel differences"); elsewhere nothing happens.
 */
export function lowerPriority(niceness: number): void {
  try {
    const thread = Number(/\d+$/.exec(readlinkSync('/proc/thread-self'))?.[0])
    if (thread > 0) setPriority(thread, niceness)
  } catch {
    // Not Linux, or not allowed: the limits hold all the same.
  }
}
