import { eq } from 'drizzle-orm'
import { subscriptions } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { type ChangedList, changeTheirList } from './change-their-list'
import { type Pause, pauseUntil } from './pause-until'

/**
 * Nothing of this list is mailed to the holder of this token until the day they chose. Letters of a dialogue come after it, in their order; an
 * issue that is mailed meanwhile does not.
 */
export function pauseMyList(
  token: string,
  subscriptionId: string,
  { pause, day }: { pause: Pause; day: string },
  now = new Date(),
): Promise<ChangedList> {
  return changeTheirList(token, subscriptionId, async (transaction, { confirmedAt }) => {
    const until = pauseUntil(pause, day, now)
    if (!until) return { status: 'date-wrong' }
    if (!confirmedAt) return { status: 'not-on-it' }
    const paused = { pausedUntil: until }
    await transaction.update(subscriptions).set(paused).where(eq(subscriptions.id, subscriptionId))
    return { status: 'changed' }
  })
}

/** Ends a pause: what was held back comes now. */
export function resumeMyList(token: string, subscriptionId: string): Promise<ChangedList> {
  return changeTheirList(token, subscriptionId, async (transaction, { list }) => {
    const resumed = { pausedUntil: null }
    await transaction.update(subscriptions).set(resumed).where(eq(subscriptions.id, subscriptionId))
    if (list === 'dialogue') await enqueue(transaction, 'send-letters', {})
    return { status: 'changed' }
  })
}
