import { and, eq, isNull } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Subscription, subscriptions } from '@/db/schema'
import { readMyMailToken } from './my-mail-token'

/** `not-on-it`: they left it meanwhile, or never were; `unknown`: the token is not ours. */
export type ChangedList =
  | { status: 'changed' }
  | { status: 'not-on-it' }
  | { status: 'date-wrong' }
  | { status: 'unknown' }

/** Does something to one subscription of the holder of this token, held meanwhile; of nobody else, and of no list that they left. */
export async function changeTheirList(
  token: string,
  subscriptionId: string,
  change: (transaction: Transaction, subscription: Subscription) => Promise<ChangedList>,
): Promise<ChangedList> {
  const readerId = readMyMailToken(token)
  if (!readerId) return { status: 'unknown' }
  return db().transaction(async (transaction) => {
    const [theirs] = await transaction
      .select()
      .from(subscriptions)
      .where(
        and(
          eq(subscriptions.id, subscriptionId),
          eq(subscriptions.readerId, readerId),
          isNull(subscriptions.leftAt),
        ),
      )
      .for('update')
    return theirs ? change(transaction, theirs) : { status: 'not-on-it' }
  })
}
