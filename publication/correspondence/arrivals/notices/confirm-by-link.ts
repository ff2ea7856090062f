import type { AskedReaders } from '../../private-passages/audience/decide-audience'
import { type ConfirmedOutcome, confirmArrival } from '../confirm-arrival'
import { findArrival } from '../find-arrival'
import { markPrivatePassages } from '../reading/ours/mark-private-passages'
import { type OpenedLink, openLetterLink } from './open-letter-link'

/** What its writer makes of the letter on the page behind the link; what they put back comes under it. */
export type AdjustedLetter = {
  subject: string
  body: string
  toMemberId: string | null
  withQuoted: boolean
  withSignature: boolean
  /** when they say that they sent it; null: they do not know; left out: as it was dated */
  date?: Date | null
  /** who reads what is private in it, where there was a choice on screen */
  readers?: AskedReaders | undefined
}

/** `closed`: the link opens it no more, and its page says why. */
export type ConfirmedByLink =
  | { status: 'closed'; why: Exclude<OpenedLink['status'], 'open'> | 'not-yours' }
  | ConfirmedOutcome

/**
 * Makes the letter behind a link a letter of its writer, once, as it was read or as they adjusted it: the press of the
 * button, never opening the page. Pressed by somebody who is not signed in, its writer can undo it (`takeBackConfirmed`). `viewerId`: who is signed in in that browser, if anybody; the letter of another is not theirs to confirm. `seen`: whom the page
 * said that it goes to (see `ConfirmedText`).
 */
export async function confirmByLink(
  token: string,
  viewerId: string | null,
  adjusted: AdjustedLetter | null,
  now = new Date(),
  seen?: readonly string[],
): Promise<ConfirmedByLink> {
  const opened = await openLetterLink(token, now)
  // Of one that is a letter by now, what was typed may be that letter or another.
  const arrival =
    opened.status === 'open'
      ? opened.arrival
      : opened.status === 'confirmed' && adjusted
        ? await findArrival(opened.memberId, opened.arrivalId)
        : null
  if (!arrival || !('memberId' in opened))
    return { status: 'closed', why: opened.status === 'open' ? 'unknown' : opened.status }
  const { memberId } = opened
  if (viewerId && viewerId !== memberId) return { status: 'closed', why: 'not-yours' }
  const isByLink = viewerId === null
  if (!adjusted) {
    const { subject, body } = arrival
    const asRead = { subject: subject.slice(0, MOST_SUBJECT), body: body ?? '', seen, isByLink }
    return confirmArrival(memberId, arrival.id, asRead, now)
  }
  const { body: typed, withQuoted, withSignature, ...text } = adjusted
  // What is private in the mail that they answer stays so under their letter.
  const quoted = withQuoted && markPrivatePassages(arrival.quoted)
  const putBack = [quoted, withSignature && arrival.signature].filter(Boolean)
  const body = [typed, ...putBack].join('\n\n')
  return confirmArrival(memberId, arrival.id, { ...text, body, seen, isByLink }, now)
}

/** As the form at the desk has it. */
const MOST_SUBJECT = 200
