import type { Handed } from '@/emails/mail-line'
import { MOST_ATTEMPTS, pauseAfter } from '@/publication/readers/following/note-outcome'
import type { Noted } from './claim-and-note'
import type { SiteAnswer } from './pace'

/** When our own mail server did not get so far as to hear whom a mail is for. */
const OUR_PAUSE_MS = 60_000

/** What an answer means for one delivery, and for the site it was for; null: that site said nothing. */
export type Became = { noted: Noted; siteAnswer: SiteAnswer | null }

/**
 * What became of a delivery: later with growing pauses for about a week and then refused, but uncertain where it may have arrived. What
 * is our fault, or that of our mail server, is never counted against a reader.
 */
export function whatBecame(id: number, tries: number, handed: Handed, now: Date): Became {
  const nothing = { id, isTry: false, reason: null, said: null, dueAt: null }
  if (handed.status === 'accepted') return { noted: { ...nothing, state: 'accepted' }, siteAnswer: 'yes' }
  const { reason, said = null } = handed
  const after = (ms: number) => new Date(now.getTime() + ms)
  if (handed.isOurs)
    return {
      noted: { ...nothing, reason, said, state: 'later', dueAt: after(OUR_PAUSE_MS) },
      siteAnswer: null,
    }
  if (handed.status === 'refused')
    return { noted: { ...nothing, reason, said, state: 'refused' }, siteAnswer: 'no-mailbox' }
  if (handed.mayHaveArrived)
    return { noted: { ...nothing, reason, said, state: 'uncertain' }, siteAnswer: 'later' }
  // Its site waits, and it with it: it goes as soon as that takes our mail again.
  if (handed.isPolicy)
    return { noted: { ...nothing, reason, said, state: 'later', dueAt: after(0) }, siteAnswer: 'unwanted' }
  const isLast = tries + 1 >= MOST_ATTEMPTS
  return {
    noted: {
      ...nothing,
      isTry: true,
      reason,
      said,
      ...(isLast ? { state: 'refused' } : { state: 'later', dueAt: after(pauseAfter(tries + 1)) }),
    },
    siteAnswer: 'later',
  }
}
