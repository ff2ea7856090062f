import { db, type Transaction } from '@/db/client'
import { signInRequests } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { countAttempt } from '@/publication/people/attempts/count-attempt'
import { reserveAttempt } from '@/publication/people/attempts/reserve-attempt'
import { widerNetwork } from '@/publication/people/attempts/wider-network'
import { enqueue } from '@/queue/enqueue'

const MAILS_AN_HOUR_PER_ADDRESS = 3
/** Over those: one for each wider network that asks for this address the first time in an hour, and no more than this. */
const OWN_PLACES_AN_HOUR_PER_ADDRESS = 6
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
 * only what would wait longer is refused. Whoever fills the hour of an address from one network keeps nobody elsewhere
 * waiting: another network has a place of its own. `visitor` is the visitor's IP address.
 */
export async function askForSignInLink(
  email: string,
  visitor: string,
  now = new Date(),
): Promise<AskedOutcome> {
  const address = email.trim().toLowerCase()
  return db().transaction(async (transaction): Promise<AskedOutcome> => {
    const byVisitor = { kind: 'sign-in by ip', visitor, limit: MAILS_AN_HOUR_PER_VISITOR, hours: 1 }
    const ofVisitor = await reserveAttempt(transaction, byVisitor, now, MOST_WAIT_MS)
    if (!ofVisitor) return { status: 'too-often' }
    const leftMs = MOST_WAIT_MS - (ofVisitor.getTime() - now.getTime())
    const dueAt = await reserveForAddress(transaction, { address, visitor, now }, ofVisitor, leftMs)
    if (!dueAt) return { status: 'too-often' }
    const request = writtenRow(
      await transaction
        .insert(signInRequests)
        .values({ email: address, askedAt: now, dueAt })
        .returning({ id: signInRequests.id }),
      'The sign-in request',
    )
    await enqueue(
      transaction,
      'send-sign-in-link',
      { requestId: request.id },
      dueAt > now ? dueAt : undefined,
    )
    return dueAt > now ? { status: 'later', at: dueAt } : { status: 'asked' }
  })
}

/** Room in the hour of the address, else the place of a network that asks for the first time, else the next room. */
async function reserveForAddress(
  transaction: Transaction,
  { address, visitor, now }: { address: string; visitor: string; now: Date },
  from: Date,
  mostWaitMs: number,
): Promise<Date | null> {
  const byAddress = { kind: 'sign-in by address', key: address, limit: MAILS_AN_HOUR_PER_ADDRESS, hours: 1 }
  const byNetwork = {
    kind: 'sign-in by address and network',
    key: `${address}\0${widerNetwork(visitor)}`,
    limit: 1,
    hours: 1,
  }
  const ownPlace = {
    kind: 'sign-in in own place',
    key: address,
    limit: OWN_PLACES_AN_HOUR_PER_ADDRESS,
    hours: 1,
  }
  const isFirst = await countAttempt(transaction, byNetwork, now)
  const inHour = await reserveAttempt(transaction, byAddress, from, 0)
  if (inHour) return inHour
  if (isFirst && (await countAttempt(transaction, ownPlace, from))) return from
  return reserveAttempt(transaction, byAddress, from, mostWaitMs)
}
