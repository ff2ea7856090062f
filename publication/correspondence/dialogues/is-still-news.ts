import { and, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, correspondents, type Dialogue, type News, type Piece } from '@/db/schema'
import { countExchanged } from '../arrivals/exchange/count-exchanged'
import { isAgreed } from '../compositions/is-agreed'
import { isRefusedBy } from '../compositions/is-refused-by'
import { findJoinRequest } from '../joining/find-join-request'
import { findSeat } from '../private-passages/find-seat'
import { listWhoWrite } from './who-writes'

/**
 * Whether it is still so at this moment: a mail that waited, for a mail server or for an owner, may say what is no longer true. Of a proof
 * that waits, `sendProof` finds out.
 */
export async function isStillNews(
  { kind, memberId, detailId, byId }: News,
  dialogue: Dialogue,
  piece: Pick<Piece, 'withdrawnAt'> | null,
): Promise<boolean> {
  switch (kind) {
    case 'mail-held':
    case 'mail-after-stop':
      return isHeld(memberId, detailId)
    case 'exchange-read':
    case 'exchange-confirmed':
      return (await countExchanged(db(), { kind, memberId, byId, dialogueId: dialogue.id, detailId })).own > 0
    case 'proof-refused':
      return byId !== null && isRefusedBy(dialogue, byId)
    case 'all-agreed':
      return isAgreed(dialogue)
    case 'published':
      return piece !== null && piece.withdrawnAt === null
    case 'withdrawn':
      return piece?.withdrawnAt != null
    case 'declined':
    case 'stopped':
      return (
        byId !== null &&
        !(await listWhoWrite(db(), dialogue.id)).includes(byId) &&
        !(await isStillToBeInvited(memberId, dialogue.id))
      )
    case 'accepted':
    case 'returned':
      return (
        byId !== null &&
        (await listWhoWrite(db(), dialogue.id)).includes(byId) &&
        !(await hasStopped(memberId, dialogue.id)) &&
        !(await isStillToBeInvited(memberId, dialogue.id))
      )
    case 'join-asked':
      return (await findJoinRequest(memberId, dialogue.id))?.isAsked === true
    case 'join-refused':
      return (
        (await findJoinRequest(memberId, dialogue.id)) === null && !(await hasStopped(memberId, dialogue.id))
      )
    case 'joined':
    case 'letter-revised':
    case 'something-new':
      return !(await hasStopped(memberId, dialogue.id))
    default:
      return true
  }
}

/** Who stopped hears nothing more of what the others write. */
async function hasStopped(memberId: string, dialogueId: string): Promise<boolean> {
  return (await findSeat(db(), memberId, dialogueId)).leftAt !== null
}

/** Who comes and goes before somebody knows of the dialogue is no news to them, and no reason to invite them. */
async function isStillToBeInvited(memberId: string, dialogueId: string): Promise<boolean> {
  const waiting = and(
    eq(correspondents.dialogueId, dialogueId),
    eq(correspondents.memberId, memberId),
    isNotNull(correspondents.invitationBy),
  )
  return (await db().$count(correspondents, waiting)) > 0
}

async function isHeld(memberId: string, arrivalId: string | null): Promise<boolean> {
  if (!arrivalId) return false
  const held = and(eq(arrivals.id, arrivalId), eq(arrivals.memberId, memberId), eq(arrivals.state, 'held'))
  return (await db().$count(arrivals, held)) > 0
}
