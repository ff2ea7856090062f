import { AsyncLocalStorage } from 'node:async_hooks'

/** Gives a turn away; what comes of it takes the turn again. */
type StepAside = () => () => Promise<void>

// Next's bundles and server.ts are separate module instances; one storage serves them all.
const shared = globalThis as typeof globalThis & { samenspraakTurns?: AsyncLocalStorage<StepAside> }
shared.samenspraakTurns ??= new AsyncLocalStorage()
const turns = shared.samenspraakTurns

/** Does this work, which has a turn at something that others wait for: while it waits for a thread it steps aside. */
export function whileHoldingTurn<T>(stepAside: StepAside, work: () => T): T {
  return turns.run(stepAside, work)
}

/** Waits beside the turn of whatever is being done, when it has one, and takes it again whatever came of the waiting. */
export async function besideTurn<T>(wait: () => Promise<T>): Promise<T> {
  const comeBack = turns.getStore()?.()
  try {
    return await wait()
  } finally {
    await comeBack?.()
  }
}
