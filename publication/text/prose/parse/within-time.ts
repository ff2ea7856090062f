import { createContext, Script } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

const room = createContext({ job: null as (() => void) | null })
const door = new Script('job()')

/**
 * Runs something synchronous and gives its outcome, or null when it needs more computing time than this: V8 then ends
 * it wherever it is. For work without state of its own only. What it throws comes out as it is.
 */
export function withinTime<Outcome>(milliseconds: number, work: () => Outcome): Outcome | null {
  // A thread is watched from outside, by its processor time alone: on a busy machine the clock refused good texts.
  if (!isMainThread) return work()
  const begin = computingMilliseconds()
  const run = runFor(milliseconds, work)
  if (run.status === 'done') return run.outcome
  const used = computingMilliseconds() - begin
  if (used > milliseconds / 2) return null
  // V8 goes by the clock. Where others had most of our turns, that says nothing of the work: once more, and longer.
  const again = runFor((milliseconds * milliseconds) / Math.max(used, milliseconds / 10), work)
  return again.status === 'done' ? again.outcome : null
}

type Run<Outcome> = { status: 'done'; outcome: Outcome } | { status: 'ended' }

function runFor<Outcome>(milliseconds: number, work: () => Outcome): Run<Outcome> {
  let run: Run<Outcome> = { status: 'ended' }
  room.job = () => {
    run = { status: 'done', outcome: work() }
  }
  try {
    door.runInContext(room, { timeout: Math.round(milliseconds) })
  } catch (cause) {
    if (!hasTimedOut(cause)) throw cause
  } finally {
    room.job = null
  }
  return run
}

/** Of this thread, or of the whole process before Node 23.9. */
function computingMilliseconds(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage()
  return (user + system) / 1_000
}

function hasTimedOut(cause: unknown): boolean {
  // Made inside the room, it is not an instance of our Error.
  const code: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : null
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
