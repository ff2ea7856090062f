import { createContext, Script } from 'node:vm'

const room = createContext({ job: null as (() => void) | null })
const door = new Script('job()')

/**
 * Runs something synchronous and gives its outcome, or null when it took longer than this: V8 then ends it wherever
 * it is. For work without state of its own only. What it throws comes out as it is.
 */
export function withinTime<Outcome>(milliseconds: number, work: () => Outcome): Outcome | null {
  let outcome: Outcome | null = null
  room.job = () => {
    outcome = work()
  }
  try {
    door.runInContext(room, { timeout: milliseconds })
    return outcome
  } catch (cause) {
    if (hasTimedOut(cause)) return null
    throw cause
  } finally {
    room.job = null
  }
}

function hasTimedOut(cause: unknown): boolean {
  // Made inside the room, it is not an instance of our Error.
  const code: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : null
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
