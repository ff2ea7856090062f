import type { overdue as nl } from '@/texts/nl/readers/overdue'

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** Mail that waits for an owner after a standstill. English, sentence by sentence the Dutch. */
export const overdue: typeof nl = {
  title: 'Mail waits for your decision',
  since: (moment) =>
    `The site has not worked since ${moment}, or a backup was restored. What was still to be mailed then, has not been mailed yet.`,
  toFollowers: (count) => counted(count, 'letter to a follower', 'letters to followers'),
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
