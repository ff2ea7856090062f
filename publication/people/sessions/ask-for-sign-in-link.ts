import { db } from '@/db/client'
import { signInRequests } from '@/db/schema'
import { reserveAttempt } from '@/publication/people/attempts/reserve-attempt'
import { enqueue } from '@/queue/enqueue'

const MAILS_AN_HOUR_PER_ADDRESS = 3
const MAILS_AN_HOUR_PER_VISITOR = 20
/** Whoever asks more than fits in this is no person in a hurry. */
const MOST_WAIT_MS = 3_600_000

export type AskedOutcome =
  | { status: 'asked' }
  /** the mail comes at this moment, once the hour has room for it */
  | { status: 'later'; at: Date }
  | { status: 'too-often' }

/**
 * Asks for a sign-in link by mail. Does the same work and gives the same answer whether or not a member has this
 * address; the queue finds out later. Over what an hour allows it waits for its turn, and within an hour it is mailed;
 * only what would wait longer is refused. `visitor` is the visitor's IP address.
 */
export async function askForSignInLink(
  email: string,
  visitor: string,
  now = new Date(),
): Promise<AskedOutcome> {
  const address = email.trim().toLowerCase()
  return db().transaction(async (transaction): Promise<AskedOutcome> => {
    const byVisitor = { kind: 'sign-in by ip', visitor, limit: MAILS_AN_HOUR_PER_VISITOR, hours: 1 }
    const byAddress = { kind: 'sign-in by address', key: address, limit: MAILS_AN_HOUR_PER_ADDRESS, hours: 1 }
    const ofVisitor = await reserveAttempt(transaction, byVisitor, now, MOST_WAIT_MS)
    if (!ofVisitor) return { status: 'too-often' }
    const leftMs = MOST_WAIT_MS - (ofVisitor.getTime() - now.getTime())
    const dueAt = await reserveAttempt(transaction, byAddress, ofVisitor, leftMs)
    if (!dueAt) return { status: 'too-often' }
    const [request] = await transaction
      .insert(signInRequests)
      .values({ email: address, askedAt: now, dueAt })
      .returning({ id: signInRequests.id })
    if (!request) throw new Error('The sign-in request was not kept')
    await enqueue(
      transaction,
      'send-sign-in-link',
      { requestId: request.id },
      dueAt > now ? dueAt : undefined,
    )
    return dueAt > now ? { status: 'later', at: dueAt } : { status: 'asked' }
  })
}
