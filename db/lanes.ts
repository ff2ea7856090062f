import { AsyncLocalStorage } from 'node:async_hooks'

/** `readers`: what prints pages. It has connections of its own, so that no crowd at the desk keeps a page from readers. */
export type Lane = 'readers' | 'others'

/** What was asked, and what the database let it know. */
type Errand = { lane: Lane; wasOutOfOrder: boolean }

// Next's bundles and server.ts are separate module instances; one storage serves them all.
const shared = globalThis as typeof globalThis & { samenspraakErrands?: AsyncLocalStorage<Errand> }
shared.samenspraakErrands ??= new AsyncLocalStorage()
const errands = shared.samenspraakErrands

/** Does this work on the connections of that lane. `wasOutOfOrder` tells afterwards whether the database failed in it. */
export function inLane<T>(lane: Lane, work: (wasOutOfOrder: () => boolean) => T): T {
  const errand = { lane, wasOutOfOrder: false }
  return errands.run(errand, () => work(() => errand.wasOutOfOrder))
}

export function currentLane(): Lane {
  return errands.getStore()?.lane ?? 'others'
}

/** Remembers, with whatever is being done, that it failed because the database is away, full or busy. */
export function noteOutOfOrder(): void {
  const errand = errands.getStore()
  if (errand) errand.wasOutOfOrder = true
}
