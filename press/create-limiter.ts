export class TooManyWaitingError extends Error {
  override name = 'TooManyWaitingError'
}

/** Does work with at most `atOnce` pieces of it under way and `waiting` in line; more are refused at once. */
export type Limiter = <T>(work: () => Promise<T>) => Promise<T>

/** Turns are given in order of asking. Throws TooManyWaitingError when `waiting` are in line already. */
export function createLimiter({ atOnce, waiting }: { atOnce: number; waiting: number }): Limiter {
  const line: (() => void)[] = []
  let underWay = 0
  return async function limit(work) {
    if (underWay >= atOnce) {
      if (line.length >= waiting) throw new TooManyWaitingError(`${waiting} are waiting already`)
      // Whoever is done passes the turn on, so that nobody can slip in between.
      await new Promise<void>((resolve) => line.push(resolve))
    } else {
      underWay += 1
    }
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else underWay -= 1
    }
  }
}
