import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { correspondents, dialogues, joinRequests, members, writtenLetters } from '@/db/schema'
import { type CorrespondentName, toCorrespondentName } from '../dialogues/correspondent-name'
import { readNamesAround } from '../dialogues/names-around'
import { isStillAsItWas } from './is-still-as-it-was'

/** `asked`: they may write along or not; `declined`: they would not, and can still say yes while `canAccept`. */
export type Invitation = { host: CorrespondentName } & (
  | { state: 'asked' }
  | { state: 'declined'; canAccept: boolean }
)

/**
 * That this member was asked to write in a dialogue and by whom, as long as they sent no letter in it; null of who did, of who began it, and
 * of anybody else.
 */
export async function findInvitation(memberId: string, dialogueId: string): Promise<Invitation | null> {
  const invited = await findInvitedSeat(db(), memberId, dialogueId)
  if (!invited) return null
  const [host] = await db().select().from(members).where(eq(members.id, invited.hostId))
  const called = await readNamesAround(db(), dialogueId)
  const by = {
    host: host ? called(host) : toCorrespondentName({ id: invited.hostId, name: '', email: null }),
  }
  if (!invited.seat.leftAt) return { state: 'asked', ...by }
  return { state: 'declined', canAccept: await isStillAsItWas(db(), invited.seat), ...by }
}

/** The seat of who was asked and did not write, and who asked them: who had them join, or who began. */
export async function findInvitedSeat(
  database: Database | Transaction,
  memberId: string,
  dialogueId: string,
) {
  const [found] = await database
    .select({ seat: correspondents, begunBy: dialogues.begunBy })
    .from(correspondents)
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .where(and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId)))
  if (!found || found.begunBy === memberId) return null
  const own = and(
    eq(writtenLetters.dialogueId, dialogueId),
    eq(writtenLetters.writerId, memberId),
    isNotNull(writtenLetters.sentAt),
  )
  if ((await database.$count(writtenLetters, own)) > 0) return null
  const [joined] = await database
    .select({ askedBy: joinRequests.askedBy })
    .from(joinRequests)
    .where(
      and(
        eq(joinRequests.dialogueId, dialogueId),
        eq(joinRequests.memberId, memberId),
        eq(joinRequests.state, 'joined'),
      ),
    )
    .orderBy(desc(joinRequests.decidedAt))
    .limit(1)
  return { seat: found.seat, hostId: joined?.askedBy ?? found.begunBy }
}
