import type { FailureClassifier } from './create-failure-classifier'
import { createLimiter } from './create-limiter'
import { type Edition, REST_AFTER_FAILURE_MS } from './edition'
import type { Printed, Printer } from './print'

/** Nearly as many as the database has connections: more would only wait there. */
const PRINTS_AT_ONCE = 8
const PRINTS_WAITING = 1_000

export type PrintOnce = {
  /** Once however many ask; kept in the edition in which it was asked. */
  printKept: (edition: Edition, target: string) => Promise<Printed>
  /** For this asker alone: what it shows may differ from one moment to the next. */
  printUnkept: (target: string) => Promise<Printed>
}

/** Both throw NotPrintedError when there is no page, after the reason was found out. */
export function createPrintOnce(printPage: Printer['printPage'], why: FailureClassifier): PrintOnce {
  const limit = createLimiter({ atOnce: PRINTS_AT_ONCE, waiting: PRINTS_WAITING })
  return { printKept, printUnkept: (target) => print(target, false) }

  function printKept(edition: Edition, target: string): Promise<Printed> {
    const underWay = edition.inFlight.get(target)
    if (underWay) return underWay
    const flight = print(target, true)
    edition.inFlight.set(target, flight)
    void land(edition, target, flight)
    return flight
  }

  async function land(edition: Edition, target: string, flight: Promise<Printed>): Promise<void> {
    const [outcome] = await Promise.allSettled([flight])
    const forget = () => edition.inFlight.delete(target)
    if (outcome.status === 'fulfilled' && outcome.value.status === 'copy') {
      edition.copies.set(target, outcome.value.copy)
      forget()
    } else {
      setTimeout(forget, REST_AFTER_FAILURE_MS).unref()
    }
  }

  async function print(target: string, keep: boolean): Promise<Printed> {
    try {
      why.throwDuringOutage()
      return await limit(async () => {
        why.throwDuringOutage() // It may have begun while this one waited.
        return printPage(target, keep)
      })
    } catch (error) {
      throw await why.reasonFor(error)
    }
  }
}
