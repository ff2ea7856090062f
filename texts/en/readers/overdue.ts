import type { overdue as nl } from '@/texts/nl/readers/overdue'
import { shorten } from '@/texts/shorten'

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** Mail that waits for an owner after a standstill. English, sentence by sentence the Dutch. */
export const overdue: typeof nl = {
  title: 'Mail waits for your decision',
  since: (moment) =>
    `The site has not worked since ${moment}, or a backup was restored. What was still to be mailed then, has not been mailed yet.`,
  restored: (moment) =>
    `This site comes from a backup or is a copy: its data are of ${moment} or a little later. Until you decide nothing leaves it, not even a letter whose turn comes later; only sign-in links do.`,
  nothingYet: 'Nothing waits at this moment.',
  restoredAdvice:
    'If the old site still runs, or this is a trial, decide nothing. If this site has taken its place, some of it may have been sent before: ‘Do not send’ skips what waits now, ‘Send after all’ sends it (again). From then on mail goes as usual.',
  issues: (count) => counted(count, 'issue of the newsletter', 'issues of the newsletter'),
  toReaders: (count) => counted(count, 'mail with an issue', 'mails with an issue'),
  toFollowers: (count) => counted(count, 'letter to a follower', 'letters to followers'),
  ofPieces: (letters) =>
    letters.map(({ title, count }) => `${count.toLocaleString('en-GB')} of “${shorten(title)}”`).join(', '),
  toCorrespondents: (count) => counted(count, 'letter to a correspondent', 'letters to correspondents'),
  reminders: (count) => counted(count, 'reminder', 'reminders'),
  others: (count) => counted(count, 'other mail', 'other mails'),
  advice:
    'If the site only stood still, send it after all. If a backup was restored, it may have been sent before, and people get it twice.',
  send: 'Send after all',
  leave: 'Do not send',
  sending: 'The mail is being sent now.',
  left: 'This mail is not sent.',
  changed: 'This was decided meanwhile, or more has come to wait. Load this page again.',
}
