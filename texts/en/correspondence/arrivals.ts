import type { arrivals as nl } from '@/texts/nl/correspondence/arrivals'
import { inQuotes } from '@/texts/shorten'
import { exchange } from './exchange'
import { together } from './together'

/** Mail that comes in: proposals, what is held, and exchanges that existed already. */
export const arrivals: typeof nl = {
  title: 'Post',
  none: 'No post is waiting for you.',
  explained:
    'What you mail to your secret address of a correspondence comes here. Only when you confirm it, it is a letter.',
  aboutMail: 'With the mail',
  noSubject: 'Without a subject',
  states: { proposed: 'proposal', held: 'held', confirmed: 'confirmed', discarded: 'laid aside' },
  inDialogue: (theme) => `in “${theme}”`,
  from: (address) => `from ${address}`,
  fromNobody: 'without a sender',
  forMember: (name) => `for ${name}`,
  dated: (moment) => `written: ${moment}`,
  undated: 'without a date',
  arrived: (moment) => `arrived on ${moment}`,
  back: 'To all post',
  proposal: 'This is the letter as we read it. Change what is not right, and then confirm it.',
  heldBecause: 'This mail is held.',
  wroteThis: 'Did you write this yourself? Then you can make it a letter here.',
  noText: 'We found no text in this mail. Put what you wrote below, or lay the mail aside.',
  pasteIt: 'Open it in your own mail program, copy what you wrote and paste it below. Or lay it aside.',
  readOnly: 'No letter can be made of this mail. You can read it and lay it aside.',
  hiddenText: 'The text is not shown: it may hold what must stay between its writers.',
  to: 'To',
  toAll: 'all',
  subject: 'Subject',
  body: 'Letter',
  bodyHint: 'What is folded away below does not go into the letter.',
  passages: {
    part: 'part',
    whoReads: 'Who reads this part?',
    all: 'Everybody who reads the letter',
    private: 'Between us',
    privateTo: (readers) => `Between us: only ${readers}`,
    privateOnly: 'Between us: only',
    privateToChosen: 'Between us: only you and those you tick',
    privateToWriter: 'Between us: only you',
    keep: 'Keep between us',
    how: 'Select words that must stay between us, and press ‘Keep between us’ below that part. When nothing is selected, it is the paragraph you are in.',
    nowPrivate: 'This is between us now:',
    nothingYet: 'what you type here.',
    addPrivate: 'Add a part below that stays between us',
    addForAll: 'Add a part below for everybody',
    added: 'There is room for a new part. Nothing is confirmed yet, and what you typed is still there.',
    marks: (whose) =>
      `What stands in this letter between two lines with three colons is not for everybody. ${whose}. Take both lines away, and everybody who reads the letter reads it.`,
    endsWithin:
      'Not confirmed yet: in a part that stays between us there is a line with nothing but three colons. It would end there, and everybody would read what comes after it. Take that line away.',
  },
  lineEnds: {
    now: {
      joined: (count) =>
        count === 1
          ? 'One line that a mail program had broken is one line again.'
          : `${count} lines that a mail program had broken run on again.`,
      'as-came': (count) =>
        count === 1
          ? 'One line, which a mail program seems to have broken, stands as it came.'
          : `${count} lines, which a mail program seems to have broken, stand as they came.`,
    },
    choose: { joined: 'Let the lines run on', 'as-came': 'Leave the lines as they came' },
    chosen: {
      joined: 'The lines run on again.',
      'as-came': 'The lines stand as they came.',
    },
    missed: (count) =>
      count === 1
        ? 'One piece of text that was changed meanwhile is still as it was.'
        : `${count} pieces of text that were changed meanwhile are still as they were.`,
    which: 'Which lines?',
    lineEnded: 'end of a line',
    more: (count) => (count === 1 ? 'And one more.' : `And ${count} more.`),
  },
  text: 'Text',
  quoted: 'The mail that this answers',
  signature: 'Signature of your mail program',
  mustChange: 'Before this can be a letter, something must be changed:',
  problem: (line, column, message) => `Line ${line}, column ${column}: ${message}`,
  pictures: (count) =>
    count === 1
      ? 'There was a picture with this mail. It is kept, but it is not in the letter.'
      : `There were ${count} pictures with this mail. They are kept, but they are not in the letter.`,
  signInForPictures: (count) =>
    count === 1 ? 'Sign in to put it in the letter' : 'Sign in to put them in the letter',
  withIt: 'What came with it',
  withPictures: (count) => (count === 1 ? 'One picture came with it' : `${count} pictures came with it`),
  picture: (number) => `Picture ${number}`,
  pictureAlt: 'What does it show?',
  pictureCredit: 'Maker',
  takePicture: (number) => `Take in picture ${number}`,
  pictureTaken: (line) => `Taken in. Put this line into the letter where the picture belongs: ${line}`,
  pictureNow: (number, alt) => `Picture ${number}: ${alt}`,
  pictureLine: 'In the letter it stands by this line:',
  pictureNeedsAlt:
    'Describe in 500 characters at most what the picture shows, for those who cannot see it. Its maker has 200 at most.',
  otherFiles: (names) =>
    `Not taken over: ${names.map((name) => name || 'a file without a name').join(', ')}. Only pictures can be in a letter; other attachments stay in the mail.`,
  confirm: 'Confirm',
  confirmHeld: 'I wrote this',
  byLink:
    'This letter was confirmed with the link in your mail, without signing in. If that was not you, undo it: it leaves the correspondence and waits for you again.',
  takeBack: 'That was not me: undo it',
  discard: 'Lay aside',
  discarded: 'This mail was laid aside.',
  confirmed: 'This has become a letter.',
  asLetter: 'The letter',
  toDialogue: 'To the correspondence',
  empty: 'There is nothing in the letter yet.',
  wrongSubject: 'A subject has at most 200 characters.',
  confirmedOtherwise:
    'This mail was confirmed meanwhile, with another text. What you typed is still here, but it was not kept: take over what you want to keep into the letter.',
  linkClosed:
    'This link does not work any more, and nothing was confirmed. What you typed is still here: copy it, and sign in to go on with it.',
  toLetter: 'To the letter',
  alreadyALetter: 'This mail is a letter in the correspondence already.',
  notForAllWords: (words) =>
    `No letter yet: somebody wrote this between us, and who may not read it would read it in your letter or its subject: ${inQuotes(words)}. Take it out and try again.`,
  readByNobody:
    'No letter yet: something is between us, but nobody is chosen to read it. Choose who does, and then confirm it.',
  betweenUs: (readers) => `What you keep between us is read by ${readers} alone.`,
  notToBeTrusted: 'No letter can be made of this mail.',
  stopped:
    'No letter yet: you do not write along in this correspondence any more. Only somebody who still writes here can ask you to join again. The mail is kept here.',
  reachesNobody: (name) =>
    name
      ? `No letter yet: ${name} does not write along any more. Choose at To for whom it is then.`
      : 'No letter yet: nobody else writes along any more. The mail is kept here.',
  somebodyCame: (names, count) =>
    `No letter yet: ${names} ${count === 1 ? 'writes' : 'write'} along as well by now, and will get it too. Look once more, and then confirm it again.`,
  addresseeStopped: (name, others) =>
    `${name}, to whom this mail seems to be, does not write along any more. When you confirm it, it goes to ${others}.`,
  gone: 'This mail is no longer there, or it is not yours. What you typed is still here.',
  refused: (problems) => `Not a letter yet: the text holds something that cannot be. ${problems}`,
  reasons: {
    'not-judged': 'It is still being looked at. Come back in a minute.',
    unreadable: 'It is too large or too complicated to read, or it is no mail.',
    'no-from': 'It names no sender.',
    'several-froms': 'It does not name exactly one sender.',
    'other-from': 'It comes from another address than the one you sign in with.',
    'doubled-header': 'A line that a mail has once, such as the subject, is in it twice.',
    automatic: 'It was made by a program, or sent to many.',
    charset: 'It is written in an outdated way, in which text can be hidden.',
    'no-message-id': 'The mark that every mail has is missing.',
    replay: 'The same mail arrived before.',
    'too-many': 'More than five mails came within an hour.',
    'no-proof': 'It is not proven that it comes from the sender it names.',
    'partly-signed': 'Only a part of it is signed, so something may have been added.',
    'no-dns': 'It could not be found out whether it comes from the sender it names.',
    'not-read': 'It is still being read.',
    'unknown-writer': 'Nobody said yet who wrote it.',
    'of-nobody': 'It is by nobody who writes here, said who read it in.',
    duplicate: 'The same mail is there already.',
    stopped: 'You do not write along in this correspondence any more. Nobody else got it.',
  },
  postmaster: {
    title: 'To the postmaster',
    explained:
      'Mail to postmaster@ of this domain. Every mail server has to take such mail; anybody can send it. Nothing of it was verified.',
    waiting: (count: number) =>
      count === 1
        ? 'There is a mail to the postmaster of this mail domain.'
        : `There are ${count} mails to the postmaster of this mail domain.`,
    toPost: 'To the mail',
    from: (address: string) => `From ${address}`,
    fromNobody: 'From a mail server',
    unreadable: 'This mail is too large or too complicated to read.',
    discard: 'Put away',
    gone: 'This mail is no longer there.',
  },
  together,
  exchange,
  command: {
    usage: 'Usage: npm run mail -- import FILE.eml',
    noFile: (file) => `${file} is not there.`,
    tooLarge: 'A mail is at most 5 MB.',
    noRecipient:
      'This mail names no secret address of a writer and no return address of ours; nothing was kept.',
    taken: (count) =>
      count === 1
        ? 'The mail is kept and is with Post.'
        : `The mail is kept and is with Post of ${count} writers.`,
    cameBack: 'This mail came back; it is kept with the reader whom we mailed.',
  },
}
