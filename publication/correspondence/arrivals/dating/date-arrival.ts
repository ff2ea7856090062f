import type { DatedMail } from './date-mails'
import { canBe, DAY, YEAR } from './mail-to-date'

type Said = {
  said: Date | null
  received: Date | null
  /** when the letter was sent that it answers; null when it answers none that is here */
  answered: Date | null
}

/** A server gives up after five days; somebody who is away does not. */
const LONGEST_ON_ITS_WAY = 30 * DAY

/**
 * When a mail was sent that came in by itself: its Date, unless that is missing, is to come, is of years ago and no host agrees, or is
 * of before what it answers. Else what a host says, else when it came in; never later than that.
 */
export function dateArrival({ said, received, answered }: Said, arrivedAt: Date): DatedMail {
  const arrived = arrivedAt.getTime()
  const least = (answered?.getTime() ?? 0) - DAY
  const passedOn = received?.getTime() ?? null
  const isFine = (at: number | null): at is number => at !== null && canBe(at, arrived) && at >= least
  const at = said?.getTime() ?? null
  const isAgreedOn = at !== null && passedOn !== null && Math.abs(passedOn - at) <= DAY
  const isPassedOnBefore = at !== null && isFine(passedOn) && at > passedOn + DAY
  if (isFine(at) && !isPassedOnBefore && (at >= arrived - YEAR || isAgreedOn))
    return { sentAt: new Date(Math.min(at, arrived)), datedBy: 'itself' }
  if (isFine(passedOn) && passedOn >= arrived - LONGEST_ON_ITS_WAY)
    return { sentAt: new Date(Math.min(passedOn, arrived)), datedBy: 'hosts' }
  return { sentAt: arrivedAt, datedBy: 'arrival' }
}
