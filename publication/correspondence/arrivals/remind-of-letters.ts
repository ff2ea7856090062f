import { and, eq, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, correspondents, mailServer } from '@/db/schema'
import { writesNow } from '@/publication/correspondence/dialogues/who-writes'
import { enqueue } from '@/queue/enqueue'

const DAY_MS = 86_400_000
/** After how many days a letter that waits is told of again; there are no more. */
const REMINDED_AFTER_DAYS = [3, 10] as const

/**
 * Tells who mailed a letter and did not confirm it once more after three days and after ten, and then no more: nobody who was removed,
 * writes there no more or stopped reminders of that dialogue, and nobody while all mail waits. Returns of how many letters.
 */
export async function remindOfLetters(now = new Date()): Promise<number> {
  if ((await db().$count(mailServer, isNotNull(mailServer.pausedAt))) > 0) return 0
  let reminded = 0
  for (const due of await listDue(now)) if (await remindLater(due, now)) reminded += 1
  return reminded
}

type Due = { id: string; dialogueId: string; memberId: string; arrivedAt: Date }

function listDue(now: Date): Promise<Due[]> {
  return db()
    .select({
      id: arrivals.id,
      dialogueId: correspondents.dialogueId,
      memberId: correspondents.memberId,
      arrivedAt: arrivals.arrivedAt,
    })
    .from(arrivals)
    .innerJoin(
      correspondents,
      and(
        eq(correspondents.dialogueId, arrivals.dialogueId),
        eq(correspondents.memberId, arrivals.memberId),
        isNull(correspondents.remindersStoppedAt),
        writesNow(),
      ),
    )
    .where(isDue(now))
}

/** Uploaded mails are not letters that somebody waits for. */
function isDue(now: Date) {
  const isSoFar = REMINDED_AFTER_DAYS.map((days, place) =>
    and(lt(arrivals.reminders, place + 1), lt(arrivals.arrivedAt, new Date(now.getTime() - days * DAY_MS))),
  )
  return and(eq(arrivals.state, 'proposed'), inArray(arrivals.via, ['smtp', 'api', 'file']), or(...isSoFar))
}

/** Notes it and puts the mail into the queue in one transaction: two runs at once remind once. What was missed is not made up for. */
function remindLater({ id, dialogueId, memberId, arrivedAt }: Due, now: Date): Promise<boolean> {
  const reminder = REMINDED_AFTER_DAYS.filter(
    (days) => now.getTime() - arrivedAt.getTime() > days * DAY_MS,
  ).length
  return db().transaction(async (transaction) => {
    const noted = await transaction
      .update(arrivals)
      .set({ reminders: reminder })
      .where(and(eq(arrivals.id, id), isDue(now)))
      .returning({ id: arrivals.id })
    if (noted.length === 0) return false
    await enqueue(transaction, 'send-letter-notice', { arrivalId: id, dialogueId, memberId, reminder })
    return true
  })
}
