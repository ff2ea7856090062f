import type { reader as dutch } from '../nl/reader'

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** English. */
export const reader: typeof dutch = {
  skip: 'Skip to content',
  archive: 'Archive',
  authors: 'Authors',
  topics: 'Topics',
  newsletter: 'Newsletter',
  mainNavigation: 'Main menu',
  footerNavigation: 'Footer',
  feedRss: 'RSS',
  feedAtom: 'Atom',
  feedJson: 'JSON',
  noTracking: 'No cookies, no scripts, nobody looking over your shoulder.',

  picked: 'Editors’ picks',
  latest: 'Latest pieces',
  wholeArchive: 'Everything in the archive',
  why: 'Why we exist',
  forWhom: 'For whom',
  aboutUs: 'More about us',
  nothingYet: 'Nothing has been published yet.',

  essay: 'Essay',
  dialogue: 'Correspondence',
  by: 'by',
  together: 'with',
  and: 'and',
  minutes: (minutes) => counted(minutes, 'minute to read', 'minutes to read'),
  letters: (count) => counted(count, 'letter', 'letters'),
  pieces: (count) => counted(count, 'piece', 'pieces'),
  aboutAuthor: 'About the author',
  aboutAuthors: 'About the authors',
  appearedEarlier: 'First published at',
  permalink: 'Permanent address of this piece',
  references: 'What links here',
  neighbours: 'Previous and next piece',
  previousPiece: 'Previous',
  nextPiece: 'Next',
  pictureCredit: (credit, licence) => `Image: ${credit}${licence ? ` (${licence})` : ''}`,
  watch: (title) => `Watch: ${title}`,
  notes: 'Notes',
  note: (number) => `Note ${number}`,
  backToText: (number) => `Back to note ${number}`,

  exchangeBetween: 'A correspondence between',
  bothAgreed: 'Both agreed on',
  allAgreed: 'All agreed on',
  letterNavigation: 'Letters',
  letterTo: 'to',
  letterOf: (number, count) => `Letter ${number} of ${count}`,
  letterNumber: (number) => `letter ${number}`,
  quotedIn: 'Quoted in',
  subject: 'Subject',
  waitingFor: (name) => `Waiting for ${name}`,
  waitingForLong: (name) => `The next letter is for ${name} to write. This correspondence is not finished.`,

  archiveOf: (period) => `Archive: ${period}`,
  yearOf: (year) => `Year ${year}`,
  everyMonth: 'Everything that appeared, by month',
  months: 'Months',
  years: 'Years',
  pages: 'Pages',
  page: (page, count) => `Page ${page} of ${count}`,
  newer: 'Newer pieces',
  older: 'Older pieces',
  authorsLead: 'Who write here',
  topicsLead: 'What it is about',
  writtenBy: (name) => `Pieces by ${name}`,
  elsewhere: 'Elsewhere',
  feedOf: (what) => `${what}: new pieces`,
  or: 'or',
  asFeed: 'New pieces as a feed:',
  lettersAsFeed: 'New letters as a feed:',
  feedOfLetters: (title) => `${title}: new letters`,

  notices: {
    '404': {
      title: 'Nothing here',
      text: 'We do not know this address. Perhaps something went wrong in typing it, or a link is out of date.',
    },
    '410': {
      title: 'This piece was withdrawn',
      text: 'A piece used to stand here. Its author or the editors took it back.',
    },
    '410-dialogue': {
      title: 'This correspondence was withdrawn',
      text: 'A correspondence used to be here. Those who wrote it have taken it back.',
    },
    '500': {
      title: 'Something went wrong',
      text: 'This page could not be made. That is our fault, and we have noted it. Please try again later.',
    },
    '503': {
      title: 'Not readable for a moment',
      text: 'This page cannot be made now because a part of the site stands still. Other pages may well be readable. Please try again in a few minutes.',
    },
  },
  toHome: 'To the front page',
  toArchive: 'Look in the archive',

  signUp: {
    title: 'Newsletter',
    promise: (name) =>
      `New pieces from ${name} by e-mail, at most once a week. One click leaves; we give your address to nobody.`,
    email: 'E-mail address',
    leaveEmpty: 'Leave this field empty',
    button: 'Sign up',
  },
}
