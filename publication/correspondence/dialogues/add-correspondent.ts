import { and, asc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents, dialogues } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { dialoguesOpenTo } from './dialogues-open-to'
import { type CalledIn, inviteCorrespondent, type Other } from './invite-correspondent'
import { seatAgain, seatCorrespondents } from './seat-correspondents'
import { tellOfNews } from './tell-of-news'
import { listWhoWrite } from './who-writes'

export type AddedOutcome =
  | { status: 'added' }
  /** they write in it already; nothing changed */
  | { status: 'already' }
  | Exclude<CalledIn, { status: 'ready' }>
  | { status: 'not-found' }

/**
 * Adds a third correspondent, or a later one, by one who writes in the dialogue. From then on letters name to whom they
 * are. Who comes later does not see the private passages of letters that were sent before; nor does who
 * stopped and comes back, of those that were sent meanwhile.
 */
export async function addCorrespondent(
  memberId: string,
  dialogueId: string,
  other: Other,
  now = new Date(),
): Promise<AddedOutcome> {
  return db().transaction(async (transaction) => {
    const [dialogue] = await transaction
      .select({ id: dialogues.id })
      .from(dialogues)
      .where(
        and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(transaction, memberId, 'add correspondent')),
      )
      .for('update')
    if (!dialogue) return { status: 'not-found' }
    const called = await inviteCorrespondent(transaction, memberId, other, now)
    if (called.status !== 'ready') return called
    const seated = await transaction
      .select()
      .from(correspondents)
      .where(eq(correspondents.dialogueId, dialogueId))
      .orderBy(asc(correspondents.position))
    const writing = await listWhoWrite(transaction, dialogueId)
    if (writing.includes(called.memberId)) return { status: 'already' }
    const seat = seated.find((it) => it.memberId === called.memberId)
    if (seat) await seatAgain(transaction, seat)
    else
      await seatCorrespondents(transaction, dialogueId, [called.memberId], (seated.at(-1)?.position ?? 0) + 1)
    await transaction.update(dialogues).set({ updatedAt: sql`now()` }).where(eq(dialogues.id, dialogueId))
    const invitation = { dialogueId, memberId: called.memberId, hostId: memberId }
    await enqueue(transaction, 'send-dialogue-invitation', invitation)
    const happening = { kind: 'joined' as const, thingId: dialogueId, byId: memberId }
    await tellOfNews(transaction, happening, writing, now)
    return { status: 'added' }
  })
}
