import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { subscriptions } from '@/db/schema'
import { leave } from '@/publication/readers/subscriptions/leave-list'
import { type ChangedList, changeTheirList } from './change-their-list'
import { readMyMailToken } from './my-mail-token'

/** The holder of this token leaves one list, or takes back that they asked for it. */
export function leaveMyList(token: string, subscriptionId: string, now = new Date()): Promise<ChangedList> {
  return changeTheirList(token, subscriptionId, async (transaction) => {
    await leave(transaction, subscriptionId, now)
    return { status: 'changed' }
  })
}

/** The holder of this token leaves every list they are on or wait for. */
export async function leaveEverything(token: string, now = new Date()): Promise<ChangedList> {
  const readerId = readMyMailToken(token)
  if (!readerId) return { status: 'unknown' }
  await db().transaction(async (transaction) => {
    const theirs = await transaction
      .select({ id: subscriptions.id })
      .from(subscriptions)
      .where(and(eq(subscriptions.readerId, readerId), isNull(subscriptions.leftAt)))
      .orderBy(subscriptions.id)
      .for('update')
    for (const { id } of theirs) await leave(transaction, id, now)
  })
  return { status: 'changed' }
}
