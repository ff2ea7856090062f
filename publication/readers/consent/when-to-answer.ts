import type { Transaction } from '@/db/client'
import { type Attempt, countAttempt } from '@/publication/people/attempts/count-attempt'
import { isHeldByAnother } from '@/publication/people/attempts/is-held-by-another'

const SIGN_UPS_AN_HOUR_PER_VISITOR = 20
const SIGN_UPS_AN_HOUR_IN_ALL = 500
/** A school or a hall behind one line has fewer. */
const MORE_THAN_PEOPLE = 200

/** Now, later at a pace, or never: that is for what is plainly no people. */
export type Turn = 'now' | 'later' | 'never'

/**
 * Counts one sign-up, for the newsletter or to follow a dialogue, and says when it is answered. One count for both: what it
 * protects is the strangers whom our forms can have mailed. Over a limit it waits, so that nobody can close the forms for
 * others; one network with far more than any people send is not answered. Where so many sign up at this moment that they wait for
 * each other, it is answered later too.
 */
export async function whenToAnswer(transaction: Transaction, visitor: string, now: Date): Promise<Turn> {
  const byVisitor = { kind: 'sign-up by ip', visitor, limit: SIGN_UPS_AN_HOUR_PER_VISITOR, hours: 1 }
  const inAll = { kind: 'sign-up in all', key: '', limit: SIGN_UPS_AN_HOUR_IN_ALL, hours: 1 }
  const over = { kind: 'sign-up over by ip', visitor, limit: MORE_THAN_PEOPLE, hours: 1 }
  if (!(await countAttempt(transaction, byVisitor, now)))
    return (await countAttempt(transaction, over, now)) ? 'later' : 'never'
  return (await countOrNull(transaction, inAll, now)) ? 'now' : 'later'
}

/** null: others who counted at this moment were in the way for as long as a lock is waited for. */
async function countOrNull(transaction: Transaction, attempt: Attempt, now: Date): Promise<boolean | null> {
  try {
    return await transaction.transaction((part) => countAttempt(part, attempt, now))
  } catch (error) {
    if (isHeldByAnother(error)) return null
    throw error
  }
}
