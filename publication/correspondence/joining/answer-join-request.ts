import { and, eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type JoinRequest, joinAnswers, joinRequests } from '@/db/schema'
import { forgetNews } from '@/publication/people/news/forget-news'
import { lockDialogue } from '../compositions/lock-dialogue'
import { tellOfNews } from '../dialogues/tell-of-news'
import { listLetterIds } from './list-letter-ids'
import { end, settleJoinRequest } from './settle-join-request'

export type JoinAnsweredOutcome =
  /** their yes is kept; others are still asked */
  | { status: 'kept' }
  | { status: 'joined' }
  | { status: 'refused' }
  | { status: 'withdrawn' }
  /** letters came since: what would be read is not what was on screen */
  | { status: 'changed' }
  | { status: 'not-found' }

/**
 * Says yes to somebody writing along, to that person and these letters; the last yes brings them in. Only who writes in the dialogue
 * can, each for themselves, whatever their role.
 */
export async function agreeToJoin(
  memberId: string,
  requestId: string,
  letterIds: readonly string[],
  now = new Date(),
): Promise<JoinAnsweredOutcome> {
  return ofOpenRequest(memberId, requestId, async (transaction, { dialogueId }) => {
    const all = await listLetterIds(transaction, dialogueId)
    if (!all.every((id) => letterIds.includes(id))) return { status: 'changed' }
    await transaction
      .insert(joinAnswers)
      .values({ requestId, memberId, letterIds: all, answeredAt: now })
      .onConflictDoUpdate({
        target: [joinAnswers.requestId, joinAnswers.memberId],
        set: { letterIds: all, answeredAt: now },
      })
    const state = await settleJoinRequest(transaction, dialogueId, memberId, now)
    return { status: state === 'open' ? 'kept' : state }
  })
}

/** Says no, without why: the request ends, who asked is told that, and nobody is told whose no it was. Who asked takes it back instead. */
export async function refuseToJoin(
  memberId: string,
  requestId: string,
  now = new Date(),
): Promise<JoinAnsweredOutcome> {
  return ofOpenRequest(memberId, requestId, async (transaction, request) => {
    if (request.askedBy === memberId) {
      return { status: await end(transaction, request, 'withdrawn', now) }
    }
    const { dialogueId, askedBy } = request
    await transaction
      .update(joinRequests)
      .set({ state: 'refused', refusedBy: memberId, decidedAt: now, name: '', email: null })
      .where(eq(joinRequests.id, requestId))
    await forgetNews(transaction, dialogueId, ['join-asked'])
    await tellOfNews(transaction, { kind: 'join-refused', thingId: dialogueId, byId: null }, [askedBy], now)
    return { status: 'refused' }
  })
}

/** With the dialogue and the request locked, for who writes in it; of one that was decided, what became of it. */
async function ofOpenRequest(
  memberId: string,
  requestId: string,
  answer: (transaction: Transaction, request: JoinRequest) => Promise<JoinAnsweredOutcome>,
): Promise<JoinAnsweredOutcome> {
  return db().transaction(async (transaction): Promise<JoinAnsweredOutcome> => {
    const [asked] = await transaction.select().from(joinRequests).where(eq(joinRequests.id, requestId))
    const dialogue =
      asked && (await lockDialogue(transaction, memberId, asked.dialogueId, 'add correspondent'))
    if (!dialogue) return { status: 'not-found' }
    const [request] = await transaction
      .select()
      .from(joinRequests)
      .where(and(eq(joinRequests.id, requestId)))
      .for('update')
    if (!request) return { status: 'not-found' }
    return request.state === 'open' ? answer(transaction, request) : { status: request.state }
  })
}
