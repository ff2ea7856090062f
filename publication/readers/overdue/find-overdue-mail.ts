import { and, lte, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { heartbeat, letterDeliveries, overdueMails } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { isStillToCome } from '@/publication/readers/following/letter-state'
import { countOverdueMailings, type OverdueMailings } from './overdue-mailings'

/** Mail that waits since a standstill was noticed at `overdueAt`, by kind. */
export type OverdueMail = OverdueMailings & {
  overdueAt: Date
  stoodStillSince: Date
  /** whether this is a backup or a copy, in which nothing leaves by itself until they decide */
  isRestored: boolean
  toFollowers: number
  toCorrespondents: number
  reminders: number
  others: number
}

/** What waits for an owner to say whether it is mailed after all; null when nothing does, and for anyone who may not decide it. */
export async function findOverdueMail(memberId: string, now = new Date()): Promise<OverdueMail | null> {
  if (!isAllowed(await findStanding(db(), memberId), 'decide overdue mail', "another's")) return null
  const [noticed] = await db().select().from(heartbeat)
  const { overdueAt, stoodStillSince } = noticed ?? {}
  if (!overdueAt || !stoodStillSince) return null
  const isRestored = Boolean(noticed?.restoredAt)
  const dueUntil = isRestored ? now : overdueAt
  const [toFollowers, ofMailings, mails] = await Promise.all([
    db().$count(letterDeliveries, and(isStillToCome(), lte(letterDeliveries.dueAt, dueUntil))),
    countOverdueMailings(dueUntil),
    db()
      .select({ job: overdueMails.job, count: sql<number>`count(*)::int` })
      .from(overdueMails)
      .groupBy(overdueMails.job),
  ])
  const counts = new Map(mails.map(({ job, count }) => [job, count]))
  const toCorrespondents = counts.get('mail-letter') ?? 0
  const reminders = counts.get('send-approval-reminder') ?? 0
  const all = mails.reduce((sum, { count }) => sum + count, 0)
  const others = all - toCorrespondents - reminders
  return {
    overdueAt,
    stoodStillSince,
    isRestored,
    ...ofMailings,
    toFollowers,
    toCorrespondents,
    reminders,
    others,
  }
}
