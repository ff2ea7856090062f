import type { compositions as nl } from '@/texts/nl/correspondence/compositions'
import { enumerate, shorten } from '@/texts/shorten'

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
    closing: 'After the last letter',
    isUnfinished: 'Not finished: the page says who is awaited',
    save: 'Save',
    saveOver: 'Save what stands here all the same',
    unsaved: 'There are changes that are not saved yet.',
    busy: 'Busy …',
    compareHeading: 'What is different',
    mine: 'Yours, typed here: not saved yet',
    todoHeading: 'To do before it is public',
  },
  letterBy: (name, moment) => `${name}, ${moment}`,
  leftOut: (from, to) =>
    `The letter of ${from}, refers to that of ${to}, and that one is not chosen. What is quoted stays; the reference goes.`,
  saved: (number) => `Saved as composition ${number}.`,
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
  closed:
    'Words stand here that somebody wrote between you. Until they are taken away, only the correspondents read and change the composition.',
  unknownLetter: 'A letter was chosen that is not in this correspondence. Load the page again.',
  preview: {
    title: (theme) => `Proof: ${theme}`,
    explain: 'This is exactly what readers will see. What is between you is not in it.',
    withheld: (numbers) =>
      `${numbers.length === 1 ? 'Letter' : 'Letters'} ${numbers.join(', ')}: there is a paragraph or a subject that you do not read yet. It has words that somebody wrote between the correspondents; they are asked whether it may be read.`,
    article: 'As readers see it',
  },
  findings: {
    title: 'Before you agree',
    intro:
      'This looks like something that is not for everybody. Say of each whether it may be read. Not everything is found: a nickname or a given name alone, for instance, is not always.',
    kinds: {
      address: 'an address',
      telephone: 'a telephone number',
      'bank-account': 'a bank account',
      'identity-number': 'a number of one person, such as a national insurance number',
      name: 'the name of somebody who does not write here',
      'third-party': 'quoted mail of somebody else',
      signature: 'a signature of a mail program',
      'private-elsewhere': 'words of a passage that is between you',
    },
    inLetter: (number) => `In your letter ${number}:`,
    inLetterOf: (number, writer) => `In letter ${number} of ${writer} are words that you wrote between you:`,
    inLetters: (count) => `Stands in ${count} of your letters:`,
    inLettersOf: (count, writer) => `In ${count} letters of ${writer} are words that you wrote between you:`,
    wordsOf: (isOfYou, others) =>
      `words that ${[isOfYou && 'you', others].filter(Boolean).join(' and ')} wrote between you`,
    untilAllSaidYes:
      'Until everybody whose words they are says yes, only the correspondents read this paragraph.',
    left: (count: number) =>
      ['No questions left for you.', 'One question left for you.'][count] ??
      `${count} questions left for you.`,
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
    waiting: (name, count) =>
      `${name} still has to look at ${count === 1 ? 'one thing' : `${count} things`}.`,
    shared: (place, found) =>
      `${place} there are words of a passage that is between the writers${found ? `: “${found}”` : ''}. Take them away in the composition.`,
    places: {
      title: 'In the title',
      slug: 'In the address',
      lead: 'In the lead',
      picture: 'With the picture',
      closing: 'After the last letter',
    },
    beforeLetter: (number) => `In the interlude before letter ${number}`,
  },
  approvals: {
    title: 'Approval',
    explain: 'It can be published only when everybody who writes here agrees to exactly this text.',
    given: (name, moment) => `${name} agreed on ${moment}.`,
    asked: (name) => `${name} did not agree yet.`,
    yours: 'Your approval',
    of: (name) => `The approval of ${name}`,
    fellByWithdrawal: (whose: string) => `${whose} ended when the correspondence was withdrawn.`,
    takenBack: (name) => `${name} took the approval back.`,
    willEnd: (names) => `Mind: when you change something that readers see, the approval of ${names} ends.`,
    editorsPublish: 'Everybody agrees. The editors can publish it now; you will hear when they did.',
    removed: (name) =>
      `${name} is no member any more and can no longer agree. Leave the letters of ${name} out of the composition: then that approval is not needed. With those letters only what ${name} agreed to before can be published.`,
    stopped: (name) =>
      `${name} does not write along any more, but letters of ${name} are in it: that is why that approval is still needed. Leave those letters out of the composition, and it is not.`,
    ownLetter: (whose, moment) =>
      `${whose} of ${moment} no longer counts: a letter of their own was revised afterwards.`,
    shared: (whose, moment, what) => `${whose} of ${moment} no longer counts. Changed since: ${what}.`,
    otherLetter: (whose, moment) =>
      `${whose} of ${moment} was for the earlier text: a letter of another was revised afterwards. See what changed and confirm anew.`,
    fields: {
      title: 'the title',
      slug: 'the address',
      lead: 'the lead',
      date: 'the date',
      topicIds: 'the topics',
      image: 'the picture',
      letters: 'the selection of letters or an interlude',
      language: 'the language',
      closing: 'what stands after the last letter',
      isUnfinished: 'whether the correspondence is finished',
      more: 'a name, a topic, a subject, a picture, who writes along or which letter a reference leads to',
    },
    changedLetter: (number) => `What changed in letter ${number}`,
    before: 'What you agreed to',
    after: 'As it is now',
    approve: 'I agree to exactly this text',
    no: 'Not agreed, because …',
    noLabel: 'Why not?',
    noHint:
      'Who writes along and who composes it reads this. It ends when the text changes or you agree after all.',
    sayNo: 'Do not agree',
    noReason: 'Write why, in at most 1000 characters.',
    saidNo: 'Noted. The others are told, and read at the desk what you wrote.',
    refused: (name, moment) => `${name} does not agree (${moment}).`,
    takeBack: 'Take my approval back',
    approved: 'Your approval was noted.',
    takenBackNow: 'Your approval was taken back.',
    cannotTakeBack: 'This is public already. You can withdraw the correspondence.',
    changed: 'The text has changed meanwhile. Read the new proof and confirm anew.',
    unanswered: 'Something that looks private was not answered yet. Until then nobody can agree.',
    untitled: 'The correspondence has no title yet.',
    'control-in-title': 'The title holds an invisible control character. Remove it, or type the title again.',
    'control-in-lead': 'The lead holds an invisible control character. Remove it, or type the lead again.',
    'typed-date': 'What stands for the date is not a date.',
    'language-wrong': 'A language is a code, such as nl, en-GB or ar.',
    'slug-wrong': 'This address is not possible. Use small letters, digits and hyphens, and not “pagina”.',
    'no-alt': 'Say what the picture shows, for who cannot see it.',
    'no-credit': 'Name who made the picture.',
    'closed-picture':
      'There is a picture in it that you cannot use here. Choose the file yourself, or take it away.',
    'broken-text': 'A text around the letters cannot be shown like this.',
    notReady: 'Agreeing and publishing are possible once there is nothing left to do to the composition.',
    'no-letters': 'No letter was chosen yet.',
    'empty-letter': 'Of a chosen letter nothing is left for readers. Leave it out or revise it.',
    gone: 'This correspondence is no longer there, or is not for you.',
  },
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
  reminders: {
    stop: 'Do not remind me of this any more',
    stopped: 'You get no more reminders of this correspondence.',
    page: {
      title: 'No more reminders',
      text: 'Would you rather get no more reminders of this correspondence? Your approval is still needed to publish it, and a letter that you mailed waits until you confirm it.',
      button: 'Stop the reminders',
      stoppedTitle: 'The reminders have stopped',
      stoppedText: 'You get no more reminders of this correspondence.',
      problemTitle: 'That did not work',
      problemText:
        'This link is not quite right, or something went wrong. You can also stop the reminders at the desk.',
    },
    mail: {
      ofApproval: (theme, publication) => ({
        subject: `Your approval is asked: “${theme}”`,
        preview: 'The correspondence can appear only when everybody who wrote it agrees.',
        before: [
          `The correspondence “${theme}” is ready to appear in ${publication}. That can only be when you agree to exactly that text.`,
        ],
        button: 'Read and agree',
        after: [
          'Do you not agree? Say why, or change your letter or the composition; nobody publishes without you.',
        ],
      }),
      ofQuestions: (theme, count) => ({
        subject: `${count === 1 ? 'One question' : `${count} questions`} for you in “${theme}”`,
        preview: 'Something in your letters may not be for everybody to read.',
        before: [
          `Before anybody can agree to “${theme}” there ${count === 1 ? 'is one question' : `are ${count} questions`} for you: something in it may not be for everybody to read.`,
        ],
        button: count === 1 ? 'Answer the question' : 'Answer the questions',
        after: ['Your approval itself is asked after that.'],
      }),
      howOften: 'We remind you of this once a week at most, and five times at most.',
      last: 'This is the last reminder of this. It stays at your desk.',
      stop: 'Rather no reminders of this correspondence? Stop them here:',
    },
  },
}

const quoted = (paragraphs: string[]) => enumerate(paragraphs.map((text) => `“${shorten(text)}”`))

const all = (count: number) => (count === 2 ? 'both letters' : `all ${count} letters`)
