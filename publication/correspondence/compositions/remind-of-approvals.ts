import { and, eq, isNull, lt, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { compositions, correspondents, dialogues, members } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { isNewestComposition } from './is-newest-composition'
import { listAwaited } from './list-awaited'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS

/**
 * Reminds everybody whose approval is waited for, once a week at most, unless they stopped it. The first comes when a
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
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .where(
      and(isNull(members.removedAt), lt(compositions.savedAt, new Date(now.getTime() - DAY_MS)), isDue(now)),
    )
}

function isDue(now: Date) {
  const { remindersStoppedAt, remindedAt } = correspondents
  return and(
    isNull(remindersStoppedAt),
    or(isNull(remindedAt), lt(remindedAt, new Date(now.getTime() - WEEK_MS))),
  )
}

/** Notes it and puts the mail in the queue in one transaction: two runs at once remind once. */
function remindLater(dialogueId: string, memberId: string, now: Date): Promise<boolean> {
  return db().transaction(async (transaction) => {
    const noted = await transaction
      .update(correspondents)
      .set({ remindedAt: now })
      .where(
        and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId), isDue(now)),
      )
      .returning({ memberId: correspondents.memberId })
    if (noted.length === 0) return false
    await enqueue(transaction, 'send-approval-reminder', { dialogueId, memberId })
    return true
  })
}
