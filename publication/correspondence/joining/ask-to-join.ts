import { and, eq, ne, or } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type JoinRequest, joinAnswers, joinRequests, members } from '@/db/schema'
import { keyedHash } from '@/secret'
import { lockDialogue } from '../compositions/lock-dialogue'
import { findInvited, type Other, type RefusedInvitation } from '../dialogues/invite-correspondent'
import { tellOfNews } from '../dialogues/tell-of-news'
import { listWhoWrite } from '../dialogues/who-writes'
import { listLetterIds } from './list-letter-ids'
import { settleJoinRequest } from './settle-join-request'

export type AskedOutcome =
  /** all others who write are asked for their yes */
  | { status: 'asked' }
  /** nobody else writes: who is asked along writes from now on */
  | { status: 'joined' }
  /** they write in it already; nothing changed */
  | { status: 'already' }
  /** somebody is asked along and not answered yet */
  | { status: 'busy' }
  /** there was a no to this person, and not of who asks now */
  | { status: 'refused-before' }
  /** letters came since the page that said what they will read */
  | { status: 'changed' }
  | RefusedInvitation
  | { status: 'not-found' }

/**
 * Asks the others who write in a dialogue whether somebody may write along, under an id that the screen made up: asking twice asks once. It
 * is a yes of who asks, to the letters that they saw counted (`letterIds`). Whoever is asked along hears nothing until all said yes. To a person to whom somebody
 * said no, only that one can ask for again.
 */
export async function askToJoin(
  memberId: string,
  dialogueId: string,
  requestId: string,
  other: Other,
  letterIds: readonly string[],
  now = new Date(),
): Promise<AskedOutcome> {
  return db().transaction(async (transaction): Promise<AskedOutcome> => {
    const dialogue = await lockDialogue(transaction, memberId, dialogueId, 'add correspondent')
    if (!dialogue) return { status: 'not-found' }
    const known = await findOwn(transaction, { memberId, dialogueId, requestId })
    if (known) return { status: known.state === 'joined' ? 'joined' : 'asked' }
    const invited = await findInvited(transaction, memberId, other, now)
    if (invited.status !== 'ready') return invited
    const writing = await listWhoWrite(transaction, dialogueId)
    if (invited.memberId && writing.includes(invited.memberId)) return { status: 'already' }
    if (await isOpen(transaction, dialogueId)) return { status: 'busy' }
    const person = await toPerson(transaction, other, invited.memberId)
    if (await wasRefused(transaction, { memberId, dialogueId }, person)) return { status: 'refused-before' }
    const all = await listLetterIds(transaction, dialogueId)
    if (!all.every((id) => letterIds.includes(id))) return { status: 'changed' }
    await transaction
      .insert(joinRequests)
      .values({ id: requestId, dialogueId, askedBy: memberId, ...person, createdAt: now })
    await transaction.insert(joinAnswers).values({ requestId, memberId, letterIds: all, answeredAt: now })
    const state = await settleJoinRequest(transaction, dialogueId, memberId, now)
    if (state !== 'open') return { status: state === 'joined' ? 'joined' : 'no-such-member' }
    const happening = {
      kind: 'join-asked' as const,
      thingId: dialogueId,
      byId: memberId,
      detailId: requestId,
    }
    await tellOfNews(transaction, happening, writing, now)
    return { status: 'asked' }
  })
}

type Person = Pick<JoinRequest, 'memberId' | 'name' | 'email' | 'addressHash'>

async function toPerson(transaction: Transaction, other: Other, memberId: string | null): Promise<Person> {
  if ('email' in other && !memberId) {
    const email = other.email.trim()
    return { memberId: null, name: other.name.trim(), email, addressHash: hashOf(email) }
  }
  const [member] = memberId ? await transaction.select().from(members).where(eq(members.id, memberId)) : []
  return { memberId, name: '', email: null, addressHash: member?.email ? hashOf(member.email) : null }
}

const hashOf = (email: string) => keyedHash('join-request', email.toLowerCase())

async function findOwn(
  transaction: Transaction,
  asked: { memberId: string; dialogueId: string; requestId: string },
): Promise<JoinRequest | undefined> {
  const [known] = await transaction
    .select()
    .from(joinRequests)
    .where(
      and(
        eq(joinRequests.id, asked.requestId),
        eq(joinRequests.dialogueId, asked.dialogueId),
        eq(joinRequests.askedBy, asked.memberId),
      ),
    )
  return known
}

async function isOpen(transaction: Transaction, dialogueId: string): Promise<boolean> {
  const open = and(eq(joinRequests.dialogueId, dialogueId), eq(joinRequests.state, 'open'))
  return (await transaction.$count(joinRequests, open)) > 0
}

async function wasRefused(
  transaction: Transaction,
  { memberId, dialogueId }: { memberId: string; dialogueId: string },
  person: Person,
): Promise<boolean> {
  const { memberId: theirId, addressHash } = person
  const isThem = or(
    theirId ? eq(joinRequests.memberId, theirId) : undefined,
    addressHash ? eq(joinRequests.addressHash, addressHash) : undefined,
  )
  const refused = and(
    eq(joinRequests.dialogueId, dialogueId),
    eq(joinRequests.state, 'refused'),
    ne(joinRequests.refusedBy, memberId),
    isThem,
  )
  return (await transaction.$count(joinRequests, refused)) > 0
}
