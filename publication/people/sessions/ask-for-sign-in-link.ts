import { db } from '@/db/client'
import { signInRequests } from '@/db/schema'
import { countAttempt } from '@/publication/people/attempts/count-attempt'
import { enqueue } from '@/queue/enqueue'

const MAILS_AN_HOUR_PER_ADDRESS = 3
const MAILS_AN_HOUR_PER_VISITOR = 20

export type AskedOutcome = { status: 'asked' } | { status: 'too-often' }

/**
 * Asks for a sign-in link by mail. Does the same work and gives the same answer whether or not a member has this
 * address; the queue finds out later. `visitor` is the visitor's IP address.
 */
export async function askForSignInLink(
  email: string,
  visitor: string,
  now = new Date(),
): Promise<AskedOutcome> {
  const address = email.trim().toLowerCase()
  return db().transaction(async (transaction) => {
    const byVisitor = { kind: 'sign-in by ip', visitor, limit: MAILS_AN_HOUR_PER_VISITOR, hours: 1 }
    const byAddress = { kind: 'sign-in by address', key: address, limit: MAILS_AN_HOUR_PER_ADDRESS, hours: 1 }
    if (!(await countAttempt(transaction, byVisitor, now))) return { status: 'too-often' }
    if (!(await countAttempt(transaction, byAddress, now))) return { status: 'too-often' }
    const [request] = await transaction
      .insert(signInRequests)
      .values({ email: address, askedAt: now })
      .returning({ id: signInRequests.id })
    if (!request) throw new Error('The sign-in request was not kept')
    await enqueue(transaction, 'send-sign-in-link', { requestId: request.id })
    return { status: 'asked' }
  })
}
