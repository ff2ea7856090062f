import type { takeAlong as nl } from '@/texts/nl/files/take-along'

/** English. */
export const takeAlong: typeof nl = {
  title: 'Take along',
  hint: 'One zip with everything here that is yours: essays with their versions, letters, mails, pictures and your details. Of others it has their letters as you read them, without what they wrote between you.',
  button: 'Take everything along',
  fileName: (day: string) => `taken-along-${day}.zip`,
  readMe: 'Read me',
  data: 'data',
  about: (publication: string) =>
    [
      `This is what ${publication} has of you.`,
      'essays: every version of what you wrote alone, also what is not published.',
      'letters: a folder for each correspondence. Of yours every version, with what stayed between you. Of others their letters as you read them, without what they wrote between you: that is theirs.',
      'published: what readers see of you now.',
      'mails: every mail of yours, as it came. Any mail program opens them.',
      'pictures: what you uploaded.',
      'data: all of it once more, to be read in by another program, with what else is kept of you: your name and address, what you agreed to, and what you asked for as a reader.',
      'Times are in UTC. Texts are as you typed them.',
    ].join('\n\n'),
  folders: {
    essays: 'essays',
    letters: 'letters',
    published: 'published',
    mails: 'mails',
    pictures: 'pictures',
  },
  version: 'version',
  letter: 'letter',
  byYou: 'by-you',
  by: 'by',
  titleLabel: 'Title',
  lead: 'Lead',
  saved: 'Saved',
  publishedAt: 'Published at',
  dialogue: 'Correspondence',
  subject: 'Subject',
  from: 'From',
  to: 'To',
  sent: 'Date',
  notSent: 'not sent yet',
  keptBack: '(What is between the two is not here: it belongs to whoever wrote it.)',
}
