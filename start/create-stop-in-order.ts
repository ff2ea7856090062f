import { setTimeout as pause } from 'node:timers/promises'

type Rules = {
  /** what was started before it need not wait for it to be stopped */
  isMeanwhile?: boolean
  /** it gets this long even when the others used up all the time there was */
  atLeastMs?: number
}

/** What has been started and how it is stopped again, last one first. */
export type StopInOrder = {
  /** Remembers how to stop what was just started. When a stop is under way it is stopped at once; then throws StoppingError. */
  later: (stop: () => Promise<unknown>, rules?: Rules) => Promise<void>
  /** Stops everything; a part that cannot be stopped, or hangs, does not keep the others from it. Safe to call twice. */
  now: () => Promise<void>
  isStopping: () => boolean
}

/** Ends a start in the middle of which somebody asked for a stop. */
export class StoppingError extends Error {
  override name = 'StoppingError'
}

const AT_LEAST_MS = 500

/** `withinMs` is for all parts together. `onFailure` hears of those that failed, and of those that were not waited for. */
export function createStopInOrder(onFailure: (cause: unknown) => void, withinMs = 8_000): StopInOrder {
  const parts: { stop: () => Promise<unknown>; rules: Rules }[] = []
  let stopping: Promise<void> | null = null
  let deadline = 0

  return {
    async later(stop, rules = {}) {
      parts.push({ stop, rules })
      if (!stopping) return
      await stopping.then(stopAll)
      throw new StoppingError('Everything is being stopped')
    },
    now() {
      deadline ||= Date.now() + withinMs
      stopping ??= stopAll()
      return stopping
    },
    isStopping: () => stopping !== null,
  }

  async function stopAll(): Promise<void> {
    const meanwhile: Promise<void>[] = []
    for (let part = parts.pop(); part; part = parts.pop()) {
      const stopped = stopOne(part.stop, Math.max(deadline - Date.now(), part.rules.atLeastMs ?? AT_LEAST_MS))
      if (part.rules.isMeanwhile) meanwhile.push(stopped)
      else await Promise.all([stopped, ...meanwhile.splice(0)])
    }
    await Promise.all(meanwhile)
  }

  async function stopOne(stop: () => Promise<unknown>, ms: number): Promise<void> {
    const done = new AbortController()
    const tooLate = pause(ms, undefined, { signal: done.signal }).then(() => {
      throw new Error(`A part did not stop within ${ms} ms, and is left as it is`)
    })
    try {
      await Promise.race([stop(), tooLate])
    } catch (cause) {
      onFailure(cause)
    } finally {
      tooLate.catch(() => {})
      done.abort()
    }
  }
}
