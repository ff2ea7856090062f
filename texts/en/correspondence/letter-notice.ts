import type { letterNotice as nl } from '@/texts/nl/correspondence/letter-notice'
import { shorten } from '@/texts/shorten'

const quoted = (theme: string) => `“${shorten(theme)}”`

export const letterNotice: typeof nl = {
  subject: (theme, reminder) =>
    reminder === 0
      ? `Your letter in ${quoted(theme)} is ready: confirm it`
      : `Your letter in ${quoted(theme)} still waits: confirm it`,
  preview: 'It has not been sent yet.',
  nobodyReads: 'Nobody reads an answer to this mail, and it confirms nothing.',
  before: (theme, day, to) =>
    `On ${day} you mailed a letter for ${quoted(theme)}. It has not been sent yet: only when you confirm it, it goes to ${to}.`,
  mustChange: 'As it is now it cannot be a letter yet. The page says why, and there you can adjust it.',
  noText: 'We found no text in it. On the page you can add it.',
  cameBefore:
    'The same mail came before: with the same date and the same text. Confirm this one only if it is to be a second letter.',
  linesJoined:
    'Lines that a mail program had broken run on again. The page says which, and there you can leave them as they came.',
  button: 'Look and confirm',
  buttonToAdjust: 'Look and adjust',
  after: (days) =>
    `You need not sign in. The link is yours, opens this letter alone and works for ${days} days, until it is confirmed. So do not forward this mail.`,
  reminders: [
    '',
    'We will remind you of it once more.',
    'This is the last reminder. The letter is kept; you also find it by signing in.',
  ],
  stop: 'Rather no reminders of this correspondence? Stop them here:',
  asRead: 'This is how we read your letter',
  subjectLine: (subject) => `Subject: ${subject}`,
  dateLine: (date) => `Date: ${date}`,
  toLine: (to) => `To: ${to}`,
  toLineOfMore: (to, also) => `To: ${to} (also goes to ${also})`,
  theOther: 'the other',
  theOthers: 'the others',
  cut: 'This letter is too long for a mail and stops here. The page has all of it.',
  picturesOnPage: 'Not all pictures fitted into this mail. They are on the page.',
  picturesNotInText: 'This text version has no pictures. They are on the page.',
  folded: 'Folded away: this does not go into the letter',
  foldedQuoted: 'The mail that this answers',
  foldedSignature: 'Signature of your mail program',
  notInLetter: (what) => `${what}. This does not come into the letter.`,
  moreLines: (count) => (count === 1 ? '… and 1 more line.' : `… and ${count} more lines.`),
  page: {
    title: 'This is how we read your letter',
    intro: (theme, to) =>
      `This is the letter that you mailed for ${quoted(theme)}. If it is right, confirm it: then it goes to ${to}.`,
    whoReads:
      'What you write can be published once all of you agree to exactly that text; what is to stay out of that you put between us under “Adjust”.',
    onlyWriter: (name) => `This page is for ${name}. If that is not you, close it.`,
    confirm: 'Confirm',
    adjust: 'Adjust',
    adjustTitle: 'Adjust your letter',
    backToLetter: 'Back to the letter as we read it',
    putBackQuoted: 'Put the mail that this answers under the letter',
    putBackSignature: 'Put the signature under the letter',
    confirmAdjusted: 'Confirm it like this',
    closed: {
      confirmed: {
        title: 'Your letter is confirmed',
        text: (theme) =>
          `Your letter for ${quoted(theme)} is sent: whoever you write with gets it by mail. If an answer comes, you get that by mail too; there is nothing more to do here. To revise the letter, sign in.`,
      },
      discarded: {
        title: 'This letter was laid aside',
        text: (theme) =>
          `The mail for ${quoted(theme)} was laid aside on the site, so there is nothing to confirm. If you want to send it after all, mail it again, or sign in and write it there.`,
      },
      used: {
        title: 'This link does nothing any more',
        text: (theme: string) =>
          `Your letter for ${quoted(theme)} was confirmed, and that was undone. The mail waits for you again: sign in to confirm it or lay it aside.`,
      },
      late: {
        title: 'This link has expired',
        text: (theme) =>
          `Your letter for ${quoted(theme)} still waits, but the link in the mail worked for fourteen days. Sign in and you come to the letter, where you can confirm it.`,
      },
      'not-writing': {
        title: 'This letter cannot be confirmed any more',
        text: () =>
          'You no longer write in this correspondence. If that is not right, ask an owner of the site. If you still work on other pieces, sign in.',
      },
      unknown: {
        title: 'This link does not work',
        text: () =>
          'The link is not quite right, or it went to an address that is no longer yours. Sign in; under Post you see what waits for you.',
      },
      'not-yours': {
        title: 'This letter is somebody else’s',
        text: () =>
          'You are signed in here as somebody else than who mailed this letter. Only who wrote it can confirm it.',
      },
    },
    trouble: 'That did not work just now, because of a fault of ours. Try again in a minute.',
  },
}
