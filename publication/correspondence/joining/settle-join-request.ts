import { and, asc, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents, dialogues, type JoinRequest, joinRequests } from '@/db/schema'
import { forgetNews } from '@/publication/people/news/forget-news'
import { enqueue } from '@/queue/enqueue'
import { callIn } from '../dialogues/invite-correspondent'
import { seatAgain, seatCorrespondents } from '../dialogues/seat-correspondents'
import { tellOfNews } from '../dialogues/tell-of-news'
import { listWhoWrite } from '../dialogues/who-writes'
import { listLacking } from './list-lacking'

/**
 * Lets whoever is asked along into the dialogue once all who write said yes, and says what became of the request: they are invited, and the
 * others told, but for `byId`, whose deed was the last. A request of somebody who does not write any more ends. The caller has locked the dialogue.
 */
export async function settleJoinRequest(
  transaction: Transaction,
  dialogueId: string,
  byId: string,
  now: Date,
): Promise<JoinRequest['state']> {
  const [request] = await transaction
    .select()
    .from(joinRequests)
    .where(and(eq(joinRequests.dialogueId, dialogueId), eq(joinRequests.state, 'open')))
    .for('update')
  if (!request) return 'withdrawn'
  const writing = await listWhoWrite(transaction, dialogueId)
  if (!writing.includes(request.askedBy)) return end(transaction, request, 'withdrawn', now)
  if ((await listLacking(transaction, request)).length > 0) return 'open'
  const memberId = await callIn(transaction, personOf(request), now)
  if (!memberId) return end(transaction, request, 'withdrawn', now)
  await seat(transaction, dialogueId, memberId)
  const invitation = { dialogueId, memberId, hostId: request.askedBy, isJoining: true as const }
  await enqueue(transaction, 'send-dialogue-invitation', invitation)
  await tellOfNews(transaction, { kind: 'joined', thingId: dialogueId, byId }, writing, now)
  return end(transaction, { ...request, memberId }, 'joined', now)
}

const personOf = ({ memberId, name, email }: JoinRequest) =>
  memberId ? { memberId } : { name, email: email ?? '' }

/** What is no longer asked is told to nobody who did not look; an address is kept no longer than it is needed. */
export async function end(
  transaction: Transaction,
  { id, dialogueId, memberId }: JoinRequest,
  state: 'joined' | 'withdrawn',
  now: Date,
): Promise<'joined' | 'withdrawn'> {
  const forgotten = { name: '', email: null }
  await transaction
    .update(joinRequests)
    .set({ state, memberId, decidedAt: now, ...forgotten })
    .where(eq(joinRequests.id, id))
  await forgetNews(transaction, dialogueId, ['join-asked'])
  return state
}

async function seat(transaction: Transaction, dialogueId: string, memberId: string): Promise<void> {
  const seated = await transaction
    .select()
    .from(correspondents)
    .where(eq(correspondents.dialogueId, dialogueId))
    .orderBy(asc(correspondents.position))
  const own = seated.find((it) => it.memberId === memberId)
  if (own) await seatAgain(transaction, own)
  else await seatCorrespondents(transaction, dialogueId, [memberId], (seated.at(-1)?.position ?? 0) + 1)
  await transaction.update(dialogues).set({ updatedAt: sql`now()` }).where(eq(dialogues.id, dialogueId))
}
