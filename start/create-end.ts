import { lastLinesOut } from '@/log-output'
import type { StopInOrder } from './create-stop-in-order'
import { say, words } from './say'

/** Stops everything and ends the process. Of several reasons the worst code counts, whichever was first. */
export type End = (code: number) => Promise<void>

/** Whatever hangs, the process is gone by then: whoever watches over it waits no longer. */
const GONE_WITHIN_MS = 19_000

/** `start` is what may be under way: a part that comes up during a stop is waited for, and stopped. */
export function createEnd(stop: StopInOrder, start: () => Promise<unknown>, withinMs = GONE_WITHIN_MS): End {
  let worst = 0
  let ending: Promise<void> | null = null
  return function end(code) {
    worst = Math.max(worst, code)
    // Also for an end that nobody foresaw: when nothing is left to wait for.
    process.exitCode = worst
    ending ??= stopAndExit()
    return ending
  }

  async function stopAndExit(): Promise<void> {
    setTimeout(() => process.exit(Math.max(worst, 1)), withinMs)
    await stop.now()
    await start().catch(() => {})
    await stop.now()
    if (worst === 0) say(words.stopped)
    await lastLinesOut()
    process.exit(worst)
  }
}
