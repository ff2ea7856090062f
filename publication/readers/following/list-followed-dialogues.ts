import { desc, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { letterDeliveries, pieces, subscriptions } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** A dialogue that somebody follows or followed, and what became of the letters that were mailed. */
export type FollowedDialogue = {
  path: string
  title: string
  /** who confirmed and did not leave */
  followers: number
  /** letters by what became of them; together all that were ever planned and not dropped */
  accepted: number
  waiting: number
  refused: number
  uncertain: number
  /** overdue after a standstill, and not sent on purpose */
  leftOut: number
}

/** Every dialogue with followers, the newest first; nothing for a member who may not read of them. No addresses. */
export async function listFollowedDialogues(memberId: string): Promise<FollowedDialogue[]> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read subscribers', "another's")) return []
  const deliveries = (states: string) =>
    sql<number>`(select count(*)::int from ${letterDeliveries} d join ${subscriptions} s on s.id = d.subscription_id
      where s.piece_id = ${pieces}.id and d.state = any(string_to_array(${states}, ',')))`
  return db()
    .select({
      path: pieces.path,
      title: pieces.title,
      followers: sql<number>`(select count(*)::int from ${subscriptions} s where s.piece_id = ${pieces}.id
        and s.confirmed_at is not null and s.left_at is null)`,
      accepted: deliveries('accepted'),
      waiting: deliveries('waiting,deferred,handing over'),
      refused: deliveries('refused'),
      uncertain: deliveries('uncertain'),
      leftOut: deliveries('left out'),
    })
    .from(pieces)
    .where(
      sql`exists (select from ${subscriptions} s where s.piece_id = ${pieces}.id and s.confirmed_at is not null)`,
    )
    .orderBy(desc(pieces.date), pieces.id)
}
