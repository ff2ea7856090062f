import type { compositions as nl } from '@/texts/nl/correspondence/compositions'
import { approvals } from './approvals'
import { findings } from './findings'
import { reminders } from './reminders'

export const compositions: typeof nl = {
  title: (theme) => `Composition: ${theme}`,
  toPreview: 'Proof and approval',
  toComposition: 'Back to the composition',
  noLetters: 'No letter was sent yet. Once there are letters, you can compose them here.',
  notComposedYet: 'Nothing was saved yet. Choose the letters, give a title and save.',
  number: (number, name, moment) => `Composition ${number}, saved by ${name} on ${moment}.`,
  publicAt: 'Public at',
  stillRead: (day) =>
    `Readers still see the text of ${day}, until everybody agreed again and the editors publish it.`,
  withdrawnNow: (name, day) =>
    `Withdrawn ${name ? `by ${name} ` : ''}on ${day}: readers no longer see this correspondence.`,
  room: {
    back: 'Back to the correspondence',
    proof: (number) => `Proof ${number}`,
    letters: (count) => (count === 1 ? '1 letter' : `${count} letters`),
    ask: (questions) => ['Still needed', '1 question'][questions] ?? `${questions} questions`,
    compose: 'Compose',
    margin: 'Towards publication',
  },
  fields: {
    title: 'Title',
    lead: 'Lead',
    leadHint: 'One or two sentences. They stand under the title, in lists and in search engines.',
    slug: 'Address',
    language: 'Language',
    languageHint: 'Empty: that of the publication. Otherwise a code, such as nl, fr or ar.',
    slugHint: 'The last part of the address. Empty: made of the title.',
    date: 'Date',
    dateHint: 'Empty: the moment of publishing.',
    topics: 'Topics',
    pictureLegend: 'Picture',
    picture: 'File',
    pictureHint: 'JPEG, PNG or WebP, at most 15 MB.',
    removePicture: 'Take away',
    alt: 'What can be seen on it?',
    credit: 'Maker',
    licence: 'Licence',
    describeAnew: 'This is another picture. Describe what this one shows, and name maker and licence anew.',
    letters: 'Letters',
    lettersHint:
      'In the order in which they were sent. You do not change the text of a letter here, only what stands between letters.',
    interlude: 'Interlude before this letter',
    interludeHint: 'An interlude is usually empty. A subheading begins with ##, a quotation with >.',
    before: 'before the letter of',
    interludePlaceholder: '## Heading, or > quotation',
    addHeading: '+ heading',
    addQuote: 'quotation',
    edit: 'Edit',
    removeInterlude: 'Take away',
    inPiece: 'is in the piece',
    staysOut: 'stays out of the piece.',
    read: 'Read',
    aboutPiece: 'About the piece',
    asReader: 'As a reader',
    onlyText: 'Only the text',
    allAgain: 'Show all',
    back: 'Back to the correspondence',
    saving: 'Saving…',
    notSaved: 'Not saved yet',
    closing: 'After the last letter',
    isUnfinished: 'Not finished: the page says who is awaited',
    save: 'Save',
    saveOver: 'Save what stands here all the same',
    compareHeading: 'What is different',
    mine: 'Yours, typed here: not saved yet',
    todoHeading: 'To do before it is public',
  },
  letterBy: (name, moment) => `${name}, ${moment}`,
  leftOut: (from, to) =>
    `The letter of ${from}, refers to that of ${to}, and that one is not chosen. What is quoted stays; the reference goes.`,
  saved: (number) => `Saved as composition ${number}.`,
  toBeMailed: (names, count) =>
    `If nothing changes any more, ${names} ${count === 1 ? 'gets' : 'get'} the proof by mail in ten minutes. When one came within the last day, that takes an hour.`,
  stale: (name, moment, number) =>
    `Not saved: ${name} saved composition ${number} on ${moment}. What is different stands below. What you typed is still here.`,
  tooLong: (field, most) =>
    `Not saved: there is room for ${most} characters at “${field}”. What you typed is still here.`,
  brokenText: (place, line, column, message) => `${place}, line ${line}, column ${column}: ${message}`,
  staleByOneself: (moment, number) =>
    `Not saved: in another tab you saved composition ${number} on ${moment}. What differs stands below. What you typed here is still there.`,
  theirs: (number, name) => `Of ${name}: composition ${number}, saved`,
  theirsOfOneself: (number) => `Yours, from another tab: composition ${number}, saved`,
  inClosing: 'After the last letter',
  beforeLetter: (number) => `Before letter ${number}`,
  gone: 'This correspondence is no longer there, or is not for you. What you typed is still here.',
  closed: (names) =>
    `The title, the lead or what else stands around the letters has words that somebody wrote between the correspondents. Until those are gone, only ${names} can read and edit that.`,
  unknownLetter: 'A letter was chosen that is not in this correspondence. Load the page again.',
  preview: {
    title: (theme) => `Proof: ${theme}`,
    explain: 'This is exactly what readers will see. What is between you is not in it.',
    explainInPart:
      'This is what readers will see, but for what is named below. What is between you is not in it.',
    withheld: (what) =>
      `This proof is not whole yet: ${what}. It has words that somebody wrote between the correspondents. Whoever wrote them is still asked whether they may stay. Until then you do not read that part.`,
    article: 'As readers see it',
  },
  findings,
  approvals,
  publishing: {
    publish: 'Publish',
    first: (names: string, count: number) =>
      `This can be published once ${names} ${count === 1 ? 'agrees' : 'agree'} to exactly this text.`,
    cannot: (names: string) =>
      `This cannot be published: ${names} can no longer agree. Leave the letters of ${names} out of the composition.`,
    published: (path) => `Published. Readers see it now: ${path}`,
    isPublic: 'Exactly this is public.',
    notApproved: (names) => `Not published: no approval yet of ${names}.`,
    inFuture: 'The date is in the future. Choose today or earlier, or leave the date empty.',
    slugWrong: 'This address cannot be. Use small letters, digits and hyphens, and not “pagina”.',
    slugTaken: (suggestion) => `This address is in use in that month. Free is: ${suggestion}`,
    refused: (line, column, message) =>
      `Not published: a text cannot be shown like this. Line ${line}, column ${column}: ${message}`,
  },
  withdrawing: {
    withdraw: 'Withdraw',
    title: (title) => `Withdraw “${title}”?`,
    text: 'Readers can then no longer read the correspondence. The address says that it was withdrawn. It can be published again when everybody who writes here agrees anew.',
    keep: 'Rather not',
  },
  reminders,
}
