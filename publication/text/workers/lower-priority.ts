import { readlinkSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'

/** nice(1) has no lower one. */
const LOWEST = 19

/**
 * Lets this thread go behind the rest of the site by so much, so that whoever waits for the main one does not notice it. Linux
 * gives every thread a priority of its own (setpriority(2), "C library/kernel differences"); elsewhere nothing happens.
 */
export function lowerPriority(niceness: number): void {
  try {
    const thread = Number(/\d+$/.exec(readlinkSync('/proc/thread-self'))?.[0])
    if (thread > 0) setPriority(thread, Math.min(getPriority(thread) + niceness, LOWEST))
  } catch {
    // Not Linux, or not allowed: the limits hold all the same.
  }
}
