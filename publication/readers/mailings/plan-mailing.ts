import { and, eq, isNull } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { issueDrafts, type Mailing, mailings } from '@/db/schema'
import { env } from '@/env'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { findMailWay, type MailWay } from '@/publication/readers/mail-server/find-mail-way'
import { enqueue } from '@/queue/enqueue'

const MINUTE_MS = 60_000
/** Nobody plans further ahead on purpose. */
const FURTHEST_MS = 366 * 24 * 60 * MINUTE_MS

/** Which issue goes out, and when; `startsAt` null: as soon as it can be undone no more. */
export type PlannedMailing = { issueDraftId: string; startsAt: Date | null }

export type PlanMailingOutcome =
  /** `way`: what becomes of its mails as things are now */
  | { status: 'planned'; mailingId: string; startsAt: Date; way: MailWay }
  /** somebody pressed before, or at this moment as well: it goes out once, as they said */
  | { status: 'planned-already'; mailingId: string; startsAt: Date }
  | { status: 'past' }
  | { status: 'too-far' }
  /** no such issue, or they may not send one */
  | { status: 'not-found' }

/**
 * An editor has an issue mailed to all who read the newsletter: at this moment, or after the minutes in which it can be undone. Who they are
 * is looked at when it begins. Pressed twice, or by two at once, it is one.
 */
export async function planMailing(
  memberId: string,
  { issueDraftId, startsAt }: PlannedMailing,
  now = new Date(),
): Promise<PlanMailingOutcome> {
  const begins = startsAt ?? new Date(now.getTime() + env().undoMinutes * MINUTE_MS)
  const outcome = await db().transaction(async (transaction) => {
    if (!isAllowed(await findStanding(transaction, memberId), 'send issue', "another's"))
      return { status: 'not-found' } as const
    // What is not a moment at all is not after now either.
    if (!(begins >= now)) return { status: 'past' } as const
    if (begins.getTime() - now.getTime() > FURTHEST_MS) return { status: 'too-far' } as const
    return plan(transaction, memberId, issueDraftId, begins, now)
  })
  return outcome.status === 'planned' ? { ...outcome, way: await findMailWay() } : outcome
}

async function plan(
  transaction: Transaction,
  pressedBy: string,
  issueDraftId: string,
  startsAt: Date,
  now: Date,
) {
  const [draft] = await transaction
    .select({ id: issueDrafts.id })
    .from(issueDrafts)
    .where(eq(issueDrafts.id, issueDraftId))
    .for('update')
  if (!draft) return { status: 'not-found' } as const
  const list = 'newsletter'
  const [made] = await transaction
    .insert(mailings)
    .values({ list, issueDraftId, pressedBy, pressedAt: now, startsAt })
    .onConflictDoNothing()
    .returning({ mailingId: mailings.id })
  if (!made) return { status: 'planned-already', ...(await findKnown(transaction, issueDraftId)) } as const
  await enqueue(transaction, 'send-mailings', {}, startsAt)
  return { status: 'planned', ...made, startsAt } as const
}

async function findKnown(transaction: Transaction, issueDraftId: string) {
  const [known] = await transaction
    .select({ mailingId: mailings.id, startsAt: mailings.startsAt })
    .from(mailings)
    .where(
      and(eq(mailings.issueDraftId, issueDraftId), eq(mailings.list, 'newsletter'), isNull(mailings.resends)),
    )
  if (!known) throw new Error('A mailing that is there was not found')
  return known satisfies { mailingId: string; startsAt: Mailing['startsAt'] }
}
