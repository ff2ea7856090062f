import { countInWords } from '@/texts/count-in-words'
import { shorten } from '@/texts/shorten'

/** What waits for one member. English. Sentences that need a value are functions. */
export const waiting = {
  title: 'Waiting for you',
  more: 'There is more that waits for you. This has been waiting longest.',
  since: (day: string) => `Since ${day}.`,
  letter: (names: string, count: number, since: string) =>
    `${names} ${count === 1 ? 'has' : 'have'} been waiting for your letter since ${since}.`,
  firstLetter: 'You write the first letter.',
  mail: (count: number) => `${countInWords(count, 'en')} ${count === 1 ? 'mail' : 'mails'} to confirm.`,
  mailHint: 'A mail is a letter, and goes to the other, only once you confirm it.',
  'held-mail': (count: number) =>
    `${countInWords(count, 'en')} ${count === 1 ? 'mail is' : 'mails are'} held.`,
  heldHint: 'See whether you wrote them yourself.',
  change: (name: string) => `${name} proposes a change in your letter.`,
  join: (name: string) => `${name} would like somebody to write along.`,
  answer: (title: string) => `You are asked something about ‘${shorten(title)}’.`,
  answerHint: 'Something in it may not be for everybody to read. Once you have answered, you can agree.',
  approval: (title: string) => `The proof of ‘${shorten(title)}’ asks for your agreement.`,
  objection: (name: string, title: string) => `${name} does not agree to ‘${shorten(title)}’.`,
  objectionHint: 'Read why, and change the composition or your letter.',
  publication: (title: string) => `‘${shorten(title)}’ can be published.`,
  publicationHint: 'Everybody who writes in it agreed.',
  submissions: (count: number) =>
    `${countInWords(count, 'en')} ${count === 1 ? 'submission' : 'submissions'}.`,
  inDialogue: (theme: string) => `In ‘${shorten(theme)}’.`,
  doing: { write: 'Write', look: 'Look', read: 'Read', fillIn: 'Fill in' },
}
