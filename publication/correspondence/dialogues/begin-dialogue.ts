import { and, eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { dialogues } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { enqueue } from '@/queue/enqueue'
import { type CalledIn, inviteCorrespondent, type Other } from './invite-correspondent'
import { inviteWithLetter } from './invite-with-letter'
import { seatCorrespondents } from './seat-correspondents'

export type NewDialogue = {
  /** what they will write each other about */
  theme: string
  other: Other
  writesFirst: 'me' | 'other'
}

export type BegunOutcome =
  | { status: 'begun' }
  | Exclude<CalledIn, { status: 'ready' }>
  /** not allowed, or the id is of a dialogue that somebody else began */
  | { status: 'not-found' }

/**
 * Begins a dialogue of two, under an id that the screen made up: asking twice begins one, and mails the other once. The
 * other is mailed in any case: who is no member yet, or never came in, gets an invitation that signs them in. When who begins writes
 * first, it comes with their first letter, and without it after a day.
 */
export async function beginDialogue(
  memberId: string,
  dialogueId: string,
  { theme, other, writesFirst }: NewDialogue,
  now = new Date(),
): Promise<BegunOutcome> {
  return db().transaction(async (transaction) => {
    const standing = await findStanding(transaction, memberId)
    if (!isAllowed(standing, 'begin dialogue', 'own')) return { status: 'not-found' }
    // Who presses twice waits here, so that the second press finds what the first one did.
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${dialogueId}, 0))`)
    const known = await whatIsThere(transaction, memberId, dialogueId)
    if (known) return known
    const called = await inviteCorrespondent(transaction, memberId, other, now)
    if (called.status !== 'ready') return called
    const turnMemberId = writesFirst === 'me' ? memberId : called.memberId
    await transaction
      .insert(dialogues)
      .values({ id: dialogueId, theme: theme.trim(), begunBy: memberId, turnMemberId })
    await seatCorrespondents(transaction, dialogueId, [memberId, called.memberId])
    const invitation = { dialogueId, memberId: called.memberId, hostId: memberId }
    if (writesFirst === 'me') await inviteWithLetter(transaction, invitation, now)
    else await enqueue(transaction, 'send-dialogue-invitation', invitation)
    return { status: 'begun' }
  })
}

async function whatIsThere(
  transaction: Transaction,
  memberId: string,
  dialogueId: string,
): Promise<BegunOutcome | null> {
  const [known] = await transaction
    .select({ isOwn: sql<boolean>`${eq(dialogues.begunBy, memberId)}` })
    .from(dialogues)
    .where(and(eq(dialogues.id, dialogueId)))
  if (!known) return null
  return known.isOwn ? { status: 'begun' } : { status: 'not-found' }
}
