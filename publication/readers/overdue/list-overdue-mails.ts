import { and, asc, eq, lte, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { heartbeat, letterDeliveries, overdueMails, pieces, subscriptions } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { isStillToCome } from '@/publication/readers/following/letter-state'
import { MOST_NAMED } from '@/publication/readers/mail-server/list-waiting-mails'
import { type NamedMail, nameMails } from '@/publication/readers/mail-server/name-mails'

/** What an owner decides on, by piece and by mail: the first `MOST_NAMED` mails are named, the others counted. */
export type OverdueMails = {
  mails: NamedMail[]
  count: number
  /** letters to followers: of which piece, how many */
  letters: { title: string; count: number }[]
}

/** Which mails wait for an owner since a standstill, the oldest first; none for anyone who may not decide on them. */
export async function listOverdueMails(memberId: string, now = new Date()): Promise<OverdueMails> {
  const isOwner = isAllowed(await findStanding(db(), memberId), 'decide overdue mail', "another's")
  const [noticed] = await db().select().from(heartbeat)
  if (!isOwner || !noticed?.overdueAt) return { mails: [], count: 0, letters: [] }
  const [rows, count, letters] = await Promise.all([
    db()
      .select({ job: overdueMails.job, payload: overdueMails.payload, since: overdueMails.queuedAt })
      .from(overdueMails)
      .orderBy(asc(overdueMails.queuedAt), asc(overdueMails.id))
      .limit(MOST_NAMED),
    db().$count(overdueMails),
    listLetters(noticed.restoredAt ? now : noticed.overdueAt),
  ])
  return { mails: await nameMails(rows), count, letters }
}

function listLetters(dueUntil: Date) {
  return db()
    .select({ title: pieces.title, count: sql<number>`count(*)::int` })
    .from(letterDeliveries)
    .innerJoin(subscriptions, eq(subscriptions.id, letterDeliveries.subscriptionId))
    .innerJoin(pieces, eq(pieces.id, subscriptions.pieceId))
    .where(and(isStillToCome(), lte(letterDeliveries.dueAt, dueUntil)))
    .groupBy(pieces.id)
    .orderBy(pieces.title, pieces.id)
}
