import { TooManyWaitingError } from './create-limiter'
import { REST_AFTER_FAILURE_MS } from './edition'
import { UnavailableError } from './unavailable-error'

/** Why there is no page: 500 is a mistake of ours, 503 something we need that is out of order, or too busy. */
export type Reason = 500 | 503

export class NotPrintedError extends Error {
  override name = 'NotPrintedError'
  constructor(
    readonly reason: Reason,
    cause: unknown,
  ) {
    super(`Not printed, so readers are told ${reason}`, { cause })
  }
}

export type FailureClassifier = {
  /** what to tell those who wait; never throws */
  reasonFor: (error: unknown) => Promise<NotPrintedError>
  /** throws what is known already: while something is out of order nothing is tried that would need it */
  throwDuringOutage: () => void
}

/**
 * Asks `diagnose` once for all failures of one moment, and remembers an outage for a moment. `onFailure` hears of
 * each failure once, however many wait for what failed.
 */
export function createFailureClassifier(
  diagnose: () => Promise<Reason>,
  onFailure: (failure: NotPrintedError) => void,
): FailureClassifier {
  let asking: Promise<Reason> | null = null
  let outage: { error: NotPrintedError; endsAt: number } | null = null

  return { reasonFor, throwDuringOutage }

  async function reasonFor(error: unknown): Promise<NotPrintedError> {
    if (error instanceof NotPrintedError) return error
    if (error instanceof TooManyWaitingError) return new NotPrintedError(503, error)
    asking ??= ask()
    const found = await asking
    const failure = new NotPrintedError(isPassing(error) ? 503 : found, error)
    if (found === 503) outage = { error: failure, endsAt: Date.now() + REST_AFTER_FAILURE_MS }
    onFailure(failure)
    return failure
  }

  async function ask(): Promise<Reason> {
    try {
      return await diagnose()
    } catch {
      return 503 // Whoever cannot even be asked is out of order.
    } finally {
      asking = null
    }
  }

  function throwDuringOutage(): void {
    if (outage && Date.now() < outage.endsAt) throw outage.error
  }
}

/** What was missed may well answer again by the time it is asked; who tries again may be served. */
function isPassing(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if (at.name === 'TimeoutError' || at instanceof UnavailableError) return true
  return false
}
