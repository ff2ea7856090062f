import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, type JoinRequest, joinRequests } from '@/db/schema'
import { selectNamed } from '../dialogues/names-apart'
import { listWhoWrite } from '../dialogues/who-writes'
import { agreeToJoin, type JoinAnsweredOutcome, refuseToJoin } from '../joining/answer-join-request'
import { findJoinRequest, type OpenJoinRequest } from '../joining/find-join-request'
import { nameOfAsked } from '../joining/name-of-asked'
import { findDeedLink, noteDone } from './deed-link'

type About = { memberId: string; dialogueId: string; theme: string }

export type OpenedJoin =
  | ({ status: 'open'; request: OpenJoinRequest } & About)
  /** agreed: they said yes, and others are still asked; the others: what became of it, `name` of who joined */
  | ({ status: 'agreed' | 'late' | Exclude<JoinRequest['state'], 'open'>; name: string } & About)
  /** they were removed, or write in that dialogue no more */
  | { status: 'not-writing' }
  /** no link of ours, or mailed to an address that is not theirs any more */
  | { status: 'unknown' }

/**
 * What the link in the mail about somebody who would join opens at this moment: the question, for whoever has the link, as long as it is
 * asked of them. Opening it changes nothing and begins no session.
 */
export async function openJoinLink(token: string, now = new Date()): Promise<OpenedJoin> {
  const link = await findDeedLink(token, now)
  if (!link?.joinRequestId) return { status: 'unknown' }
  const found = await findRequest(link.joinRequestId)
  const { memberId, standing } = link
  if (!found || standing === 'removed') return { status: 'not-writing' }
  const { request, theme } = found
  const { dialogueId, state } = request
  if (!(await listWhoWrite(db(), dialogueId)).includes(memberId)) return { status: 'not-writing' }
  const { toldName: name } = await nameOfAsked(db(), request, await selectNamed(db(), dialogueId))
  const about = { memberId, dialogueId, theme, name }
  if (state !== 'open') return { status: state, ...about }
  const open = await findJoinRequest(memberId, dialogueId)
  if (!open) return { status: 'withdrawn', ...about }
  // What they said of fewer letters counts no more, and is asked of them again: with the same link.
  if (!open.isAsked) return { status: 'agreed', ...about, name: open.name }
  if (standing === 'late') return { status: 'late', ...about, name: open.name }
  return { status: 'open', memberId, dialogueId, theme, request: open }
}

async function findRequest(requestId: string) {
  const [found] = await db()
    .select({ request: joinRequests, theme: dialogues.theme })
    .from(joinRequests)
    .innerJoin(dialogues, eq(dialogues.id, joinRequests.dialogueId))
    .where(eq(joinRequests.id, requestId))
  return found
}

/** `closed`: the link opens it no more, and its page says why. */
export type JoinByLink =
  | { status: 'closed'; why: Exclude<OpenedJoin['status'], 'open'> | 'not-yours' }
  | JoinAnsweredOutcome

/**
 * Says yes by the press of the button behind a link, to that person and the letters that were counted there. It is the same yes as at the
 * desk. `viewerId`: who is signed in in that browser, if anybody; the yes of another is not theirs to give.
 */
export async function agreeByLink(
  token: string,
  viewerId: string | null,
  letterIds: readonly string[],
  now = new Date(),
): Promise<JoinByLink> {
  return answer(token, viewerId, now, (memberId, requestId) =>
    agreeToJoin(memberId, requestId, letterIds, now),
  )
}

/** The same for a no. */
export async function refuseByLink(
  token: string,
  viewerId: string | null,
  now = new Date(),
): Promise<JoinByLink> {
  return answer(token, viewerId, now, (memberId, requestId) => refuseToJoin(memberId, requestId, now))
}

async function answer(
  token: string,
  viewerId: string | null,
  now: Date,
  say: (memberId: string, requestId: string) => Promise<JoinAnsweredOutcome>,
): Promise<JoinByLink> {
  const opened = await openJoinLink(token, now)
  if (opened.status !== 'open') return { status: 'closed', why: opened.status }
  const { memberId, request } = opened
  if (viewerId && viewerId !== memberId) return { status: 'closed', why: 'not-yours' }
  const outcome = await say(memberId, request.id)
  if (outcome.status !== 'changed' && outcome.status !== 'not-found') await noteDone(token, now)
  return outcome
}
