import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { type Mailing, mailings, readers, subscriptions } from '@/db/schema'
import { env } from '@/env'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { enqueue } from '@/queue/enqueue'
import { isToGetIt } from './freeze-mailing'

const MINUTE_MS = 60_000
export const MOST_WHY = 500

export type ResentTo = NonNullable<Mailing['resentTo']>

export type ResendOutcome =
  | { status: 'planned'; mailingId: string }
  /** whoever sends to some again says why */
  | { status: 'no-reason' }
  /** longer than `MOST_WHY` characters */
  | { status: 'reason-too-long' }
  /** there is nobody it would go to at this moment */
  | { status: 'nobody' }
  /** it goes to them already, or waits to */
  | { status: 'planned-already' }
  /** no issue that went out, or they may not */
  | { status: 'not-found' }

/**
 * Has an issue that went out mailed again, with a reason, to who came on its list since, or to those of whom it is uncertain whether it arrived: to
 * nobody who has it. Who they are is looked at when it begins, and it can be undone as any mailing.
 */
export async function resendIssue(
  memberId: string,
  mailingId: string,
  { to, because }: { to: ResentTo; because: string },
  now = new Date(),
): Promise<ResendOutcome> {
  return db().transaction(async (transaction) => {
    if (!isAllowed(await findStanding(transaction, memberId), 'send issue', "another's"))
      return { status: 'not-found' }
    const first = await findFirst(transaction, mailingId)
    if (!first) return { status: 'not-found' }
    const why = because.trim()
    if (why === '') return { status: 'no-reason' }
    if (why.length > MOST_WHY) return { status: 'reason-too-long' }
    if ((await countThem(transaction, first, to)) === 0) return { status: 'nobody' }
    const startsAt = new Date(now.getTime() + env().undoMinutes * MINUTE_MS)
    const { issueDraftId, list } = first
    const [made] = await transaction
      .insert(mailings)
      .values({
        issueDraftId,
        list,
        resends: first.id,
        resentTo: to,
        because: why,
        pressedBy: memberId,
        pressedAt: now,
        startsAt,
      })
      .onConflictDoNothing()
      .returning({ mailingId: mailings.id })
    if (!made) return { status: 'planned-already' }
    await enqueue(transaction, 'send-mailings', {}, startsAt)
    return { status: 'planned', ...made }
  })
}

/** To how many it would go again at this moment; null for whoever may not send, and while it did not go out. */
export async function countResent(
  memberId: string,
  mailingId: string,
): Promise<Record<ResentTo, number> | null> {
  if (!isAllowed(await findStanding(db(), memberId), 'send issue', "another's")) return null
  const first = await findFirst(db(), mailingId)
  if (!first) return null
  const [fresh, uncertain] = await Promise.all([
    countThem(db(), first, 'new'),
    countThem(db(), first, 'uncertain'),
  ])
  return { new: fresh, uncertain }
}

/** An issue that went out to all of its list, until nothing of it waited. */
async function findFirst(database: Database | Transaction, mailingId: string): Promise<Mailing | undefined> {
  const [first] = await database
    .select()
    .from(mailings)
    .where(
      and(
        eq(mailings.id, mailingId),
        eq(mailings.kind, 'issue'),
        isNull(mailings.resends),
        sql`${mailings.frozenAt} is not null and ${mailings.finishedAt} is not null`,
      ),
    )
  return first
}

async function countThem(
  database: Database | Transaction,
  first: Mailing,
  resentTo: ResentTo,
): Promise<number> {
  const { rows } = await database.execute<{ count: number }>(sql`
    select count(*)::int as count from ${subscriptions} s join ${readers} r on r.id = s.reader_id
    where s.list = ${first.list} and s.confirmed_at is not null and s.left_at is null
      and ${isToGetIt({ ...first, resends: first.id, resentTo })}`)
  return rows[0]?.count ?? 0
}
