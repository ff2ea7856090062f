import { and, eq, isNull, lt, ne, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { compositions, correspondents, dialogues } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { isNewestComposition } from './is-newest-composition'
import { listAwaited } from './list-awaited'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
/** Of one composition; another begins anew. */
export const MOST_REMINDERS = 5

/**
 * Reminds everybody whose approval is waited for, once a week at most and five times of one composition, unless they stopped it. The first comes when a
 * composition has rested for a day, so that nobody is mailed about something that is being made. Returns how many.
 */
export async function remindOfApprovals(now = new Date()): Promise<number> {
  let reminded = 0
  const due = await listDue(now)
  for (const [dialogueId, rows] of Map.groupBy(due, (row) => row.dialogueId)) {
    const awaited = await listAwaited(db(), dialogueId)
    for (const { memberId } of rows.filter((row) => awaited.has(row.memberId)))
      if (await remindLater(dialogueId, memberId, now)) reminded += 1
  }
  return reminded
}

/** Those who could be reminded now, whether or not their approval is waited for. */
function listDue(now: Date) {
  return db()
    .select({ dialogueId: correspondents.dialogueId, memberId: correspondents.memberId })
    .from(correspondents)
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .innerJoin(compositions, isNewestComposition())
    .where(and(lt(compositions.savedAt, new Date(now.getTime() - DAY_MS)), isDue(now)))
}

function isDue(now: Date) {
  const { remindersStoppedAt, remindedAt, reminders, remindersOf } = correspondents
  return and(
    isNull(remindersStoppedAt),
    or(isNull(remindedAt), lt(remindedAt, new Date(now.getTime() - WEEK_MS))),
    or(ne(remindersOf, composition), lt(reminders, MOST_REMINDERS)),
  )
}

const composition = sql`(select d.composition from ${dialogues} d where d.id = ${correspondents.dialogueId})`

/** Notes it and puts the mail in the queue in one transaction: two runs at once remind once. */
function remindLater(dialogueId: string, memberId: string, now: Date): Promise<boolean> {
  return db().transaction(async (transaction) => {
    const noted = await transaction
      .update(correspondents)
      .set({
        remindedAt: now,
        reminders: sql`case when ${correspondents.remindersOf} = ${composition} then ${correspondents.reminders} + 1 else 1 end`,
        remindersOf: composition,
      })
      .where(
        and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId), isDue(now)),
      )
      .returning({ memberId: correspondents.memberId })
    if (noted.length === 0) return false
    await enqueue(transaction, 'send-approval-reminder', { dialogueId, memberId })
    return true
  })
}
