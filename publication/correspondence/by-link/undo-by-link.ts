import { findOwnOfExchange, type OwnOfExchange } from '../arrivals/exchange/find-own-of-exchange'
import { type UndoneOutcome, undoConfirmed } from '../arrivals/exchange/undo-confirmed'
import { findDeedLink, noteDone } from './deed-link'

type About = { memberId: string; exchangeId: string; theme: string }

export type OpenedConfirmed =
  | ({ status: 'open'; own: OwnOfExchange } & About)
  /** used: undone with it; nothing: there is nothing (any more) that can be undone */
  | ({ status: 'used' | 'nothing' | 'late' } & About)
  /** they were removed, or write in that dialogue no more */
  | { status: 'not-writing' }
  /** no link of ours, or mailed to an address that is not theirs any more */
  | { status: 'unknown' }

/**
 * What the link in the mail about letters that somebody confirmed for this member opens at this moment: those letters, for whoever has the
 * link, as long as they can be undone. Opening it changes nothing and begins no session.
 */
export async function openUndoLink(token: string, now = new Date()): Promise<OpenedConfirmed> {
  const link = await findDeedLink(token, now)
  if (!link?.exchangeId) return { status: 'unknown' }
  const { memberId, exchangeId, standing } = link
  const own = standing === 'removed' ? null : await findOwnOfExchange(memberId, exchangeId)
  if (!own) return { status: 'not-writing' }
  const about = { memberId, exchangeId, theme: own.theme }
  if (standing === 'used') return { status: 'used', ...about }
  if (!own.confirmed.some(({ fate }) => fate === 'undoable')) return { status: 'nothing', ...about }
  return standing === 'late' ? { status: 'late', ...about } : { status: 'open', own, ...about }
}

/** `closed`: the link opens it no more, and its page says why. */
export type UndoneByLink =
  | { status: 'closed'; why: Exclude<OpenedConfirmed['status'], 'open'> | 'not-yours' }
  | UndoneOutcome

/**
 * Undoes what others confirmed for this member of an upload, by the press of the button behind a link, once: confirmed again, it takes
 * another link. `viewerId`: who is signed in in that browser, if anybody; letters of another are not theirs to take back.
 */
export async function undoByLink(
  token: string,
  viewerId: string | null,
  now = new Date(),
): Promise<UndoneByLink> {
  const opened = await openUndoLink(token, now)
  if (opened.status !== 'open') return { status: 'closed', why: opened.status }
  if (viewerId && viewerId !== opened.memberId) return { status: 'closed', why: 'not-yours' }
  const outcome = await undoConfirmed(opened.memberId, opened.exchangeId, now)
  if (outcome.status === 'undone') await noteDone(token, now)
  return outcome
}
