import { countInWords } from '@/texts/count-in-words'
import { shorten } from '@/texts/shorten'

/** What waits for one member. Dutch. Sentences that need a value are functions. */
export const waiting = {
  title: 'Wacht op je',
  more: 'Er wacht nog meer op je. Dit wacht het langst.',
  since: (day: string) => `Sinds ${day}.`,
  letter: (names: string, count: number, since: string) =>
    `${names} ${count === 1 ? 'wacht' : 'wachten'} sinds ${since} op je brief.`,
  firstLetter: 'Jij schrijft de eerste brief.',
  mail: (count: number) => `${countInWords(count, 'nl')} ${count === 1 ? 'mail' : 'mails'} te bevestigen.`,
  mailHint: 'Pas als je een mail bevestigt, is het een brief en krijgt de ander hem.',
  'held-mail': (count: number) =>
    `${countInWords(count, 'nl')} ${count === 1 ? 'mail is' : 'mails zijn'} vastgehouden.`,
  heldHint: 'Bekijk of je ze zelf hebt geschreven.',
  change: (name: string) => `${name} stelt een wijziging voor in je brief.`,
  join: (name: string) => `${name} wil er iemand bij vragen.`,
  answer: (title: string) => `Over ‘${shorten(title)}’ wordt je iets gevraagd.`,
  answerHint:
    'Er staat iets in wat misschien niet openbaar mag zijn. Pas na je antwoord kun je akkoord gaan.',
  approval: (title: string) => `De drukproef van ‘${shorten(title)}’ vraagt je akkoord.`,
  objection: (name: string, title: string) => `${name} gaat niet akkoord met ‘${shorten(title)}’.`,
  objectionHint: 'Lees waarom, en pas de samenstelling of je brief aan.',
  publication: (title: string) => `‘${shorten(title)}’ kan worden gepubliceerd.`,
  publicationHint: 'Iedereen die meeschreef, ging akkoord.',
  submissions: (count: number) =>
    `${countInWords(count, 'nl')} ${count === 1 ? 'inzending' : 'inzendingen'}.`,
  inDialogue: (theme: string) => `In ‘${shorten(theme)}’.`,
  doing: { write: 'Schrijven', look: 'Bekijken', read: 'Lezen', fillIn: 'Aanvullen' },
}
