import type { findings as nl } from '@/texts/nl/correspondence/findings'
import { enumerate, shorten } from '@/texts/shorten'

/** What looks private in a text that is to become public, and what can be answered. */
export const findings: typeof nl = {
  title: 'To answer first',
  intro:
    'This looks like something that is not for everybody. Say of each whether it may be read. Not everything is found: a nickname or a given name alone, for instance, is not always.',
  kinds: {
    address: 'a home address',
    telephone: 'a telephone number',
    'bank-account': 'a bank account',
    'identity-number': 'a number of one person, such as a national insurance number',
    name: 'the name of somebody who does not write here',
    'third-party': 'quoted mail of somebody else',
    signature: 'a signature of a mail program',
    'private-elsewhere': 'words of a passage that is between you',
  },
  emailAddress: 'an e-mail address',
  inLetter: (number) => `In your letter ${number}:`,
  inLetterOf: (number, writer) => `In letter ${number} of ${writer}:`,
  inLetters: (count) => `Stands in ${count} of your letters:`,
  inLettersOf: (count, writer) => `In ${count} letters of ${writer}:`,
  wordsOf: (isOfYou, others) =>
    `words that ${[isOfYou && 'you', others].filter(Boolean).join(' and ')} wrote between you`,
  you: 'you',
  untilAllSaidYes: (names) =>
    `Until everybody whose words they are says yes, only ${names} can read this paragraph.`,
  left: (count: number) =>
    ['No questions left for you.', 'One question left for you.'][count] ?? `${count} questions left for you.`,
  may: 'May be read',
  mayInAll: (count) => `May be read in ${all(count)}`,
  away: 'Keep between us',
  awayInAll: (count) => `Keep between us in ${all(count)}`,
  perLetter: 'Answer for each letter',
  letter: (number) => `Letter ${number}`,
  toAgreement: 'To your yes',
  revise: 'Revise the letter',
  propose: 'Propose a change',
  answered: 'Noted: this may be read.',
  answeredTogether: (count) => `Noted: ${count} things may stay. You did not agree yet.`,
  nothingTicked: 'Nothing is noted yet: first tick what may stay.',
  answeredInAll: (count) => `Noted: this may be read in ${count} letters.`,
  goesAlongInAll:
    'Kept between you, in every letter the whole paragraph goes along that it stands in. “Answer for each letter” shows which.',
  goesAlong: (paragraphs, others) =>
    `Kept between you, ${paragraphs.length === 1 ? 'the whole paragraph goes' : 'whole paragraphs go'} along: ${quoted(paragraphs)}. Readers no longer see ${paragraphs.length === 1 ? 'it' : 'them'}, ${others || 'you'} still will.`,
  put: (paragraphs, others) =>
    `The ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${quoted(paragraphs)} ${paragraphs.length === 1 ? 'is' : 'are'} between you now. ${others ? `${others} and you` : 'You'} still read it, readers do not.`,
  putInAll: (count, others) =>
    `In ${count} letters the paragraphs that this stood in are between you now. ${others ? `${others} and you` : 'You'} still read them, readers do not.`,
  restByHand: (count) =>
    count === 1
      ? 'In one letter it could not be done by itself. Revise that letter yourself.'
      : `In ${count} letters it could not be done by itself. Revise those yourself.`,
  byHand: 'That cannot be done by itself here. Revise the letter yourself.',
  gone: 'This is no longer there. Load the page again.',
  waiting: (name, count) => `${name} still has to look at ${count === 1 ? 'one thing' : `${count} things`}.`,
  shared: (place, found) =>
    `${place} there are words of a passage that is between the writers${found ? `: “${found}”` : ''}. Take them away in the composition.`,
  sharedForOthers: (place, names) =>
    `${place} there are words of a passage that is between the writers. ${names ? `Only ${names} can take them away` : 'Whoever edits the composition takes them away'}.`,
  places: {
    title: 'In the title',
    slug: 'In the address',
    lead: 'In the lead',
    picture: 'With the picture',
    closing: 'After the last letter',
  },
  beforeLetter: (number) => `In the interlude before letter ${number}`,
}

const quoted = (paragraphs: string[]) => enumerate(paragraphs.map((text) => `“${shorten(text)}”`))

const all = (count: number) => (count === 2 ? 'both letters' : `all ${count} letters`)
