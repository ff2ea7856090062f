import { type ArrivalView, findArrival } from '../find-arrival'
import { findLetterLink } from './letter-link'
import { type Addressees, listAddressees } from './list-addressees'

/** A letter as the page behind its notice shows it. */
export type LetterBehindLink = Addressees & {
  memberId: string
  arrival: ArrivalView
}

export type OpenedLink =
  | ({ status: 'open' } & LetterBehindLink)
  /** it became a letter, by this link, another one, or at the desk */
  /** used: it was a letter, and that was taken back */
  | {
      status: 'confirmed' | 'discarded' | 'used' | 'late'
      memberId: string
      arrivalId: string
      theme: string
    }
  /** they were removed, or write in that dialogue no more */
  | { status: 'not-writing' }
  /** no link of ours, or mailed to an address that is not theirs any more */
  | { status: 'unknown' }

/**
 * What the link in a notice opens at this moment: the letter that waits, for whoever has the link, and of any other
 * nothing but what became of it. Opening it uses nothing up and begins no session.
 */
export async function openLetterLink(token: string, now = new Date()): Promise<OpenedLink> {
  const link = await findLetterLink(token, now)
  if (!link) return { status: 'unknown' }
  if (link.standing === 'removed') return { status: 'not-writing' }
  const { memberId, arrivalId } = link
  const arrival = await findArrival(memberId, arrivalId)
  const addressees = arrival?.isOwn ? await listAddressees(memberId, arrival) : null
  if (!arrival || !addressees) return { status: 'not-writing' }
  const about = { memberId, arrivalId, theme: arrival.theme }
  if (arrival.state === 'confirmed' || arrival.state === 'discarded')
    return { status: arrival.state, ...about }
  if (link.standing !== 'good') return { status: link.standing, ...about }
  if (arrival.state !== 'proposed') return { status: 'unknown' }
  return { status: 'open', memberId, arrival, ...addressees }
}
