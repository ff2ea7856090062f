import type { arrivals as nl } from '@/texts/nl/correspondence/arrivals'
import { inQuotes } from '@/texts/shorten'

/** Mail that comes in: proposals, what is held, and exchanges that existed already. */
export const arrivals: typeof nl = {
  title: 'Post',
  none: 'No post is waiting for you.',
  explained:
    'What you mail to your secret address of a correspondence comes here. Only when you confirm it, it is a letter.',
  noSubject: 'Without a subject',
  states: { proposed: 'proposal', held: 'held', confirmed: 'confirmed', discarded: 'laid aside' },
  inDialogue: (theme) => `in “${theme}”`,
  from: (address) => `from ${address}`,
  fromNobody: 'without a sender',
  forMember: (name) => `for ${name}`,
  dated: (moment) => `written: ${moment}`,
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
  joinedLines: (count) =>
    count === 1
      ? 'One line that a mail program had broken is one line again.'
      : `${count} lines that a mail program had broken run on again.`,
  text: 'Text',
  quoted: 'The mail that this answers',
  signature: 'Signature of your mail program',
  mustChange: 'Before this can be a letter, something must be changed:',
  problem: (line, column, message) => `Line ${line}, column ${column}: ${message}`,
  pictures: (count) =>
    count === 1
      ? 'There was a picture with this mail. It is kept, but it is not in the letter.'
      : `There were ${count} pictures with this mail. They are kept, but they are not in the letter.`,
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
    `No letter yet: somebody wrote this between us, and who may not read it would read it in your letter: ${inQuotes(words)}. Take it out and try again.`,
  readByNobody:
    'No letter yet: something is between us, but nobody is chosen to read it. Choose who does, and then confirm it.',
  betweenUs: (readers) => `What you keep between us is read by ${readers} alone.`,
  notToBeTrusted: 'No letter can be made of this mail.',
  stopped:
    'No letter yet: you do not write along in this correspondence any more. Who still writes can ask you to join again; the mail is kept here.',
  reachesNobody: (name) =>
    name
      ? `No letter yet: ${name} does not write along any more. Choose at To for whom it is then.`
      : 'No letter yet: nobody else writes along any more. The mail is kept here.',
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
  together: {
    title: (fileName) => `Mails of yours in ${fileName}`,
    link: (count, fileName) =>
      count === 1
        ? `Read one mail of ${fileName}`
        : `Read ${count} mails of ${fileName} and confirm them together`,
    readIn: (name, day, total, own) =>
      `${name} read in ${total === 1 ? '1 mail' : `${total} mails`} on ${day}, ${own === 1 ? 'one of which is yours' : `${own} of which are yours`}.`,
    youReadIn: (day, total, own) =>
      `You read in ${total === 1 ? '1 mail' : `${total} mails`} on ${day}, ${own === 1 ? 'one of which is yours' : `${own} of which are yours`}.`,
    byOther: (names, count) =>
      count === 1 ? `${names} confirmed a letter for you` : `${names} confirmed ${count} letters for you`,
    kept: {
      public: 'readers have it, with your approval: if you no longer want that, withdraw the piece',
      revised: 'you revised it yourself: it stays',
    },
    undoExplained:
      'Is that not right? Undo it. They are then letters no more, but mails that wait for you; what others proposed in them is gone. One that stood in the composition leaves it, and everybody has to agree again. Nothing is published without your approval.',
    undo: 'Undo it',
    undone: (count, kept) =>
      [
        count === 0 && 'There is nothing left to undo.',
        count === 1 && 'Undone: the letter is a mail again that waits for you.',
        count > 1 && `Undone: ${count} letters are mails again that wait for you.`,
        kept === 1 && 'One letter stays; why stands above.',
        kept > 1 && `${kept} letters stay; why stands above.`,
      ]
        .filter(Boolean)
        .join(' '),
    waiting: (count) =>
      count === 0
        ? 'Nothing waits for you here'
        : count === 1
          ? 'One mail waits for you'
          : `${count} mails wait for you`,
    mustLook: (count) => (count === 1 ? 'Look at this one by itself:' : 'Look at these one by one:'),
    noSubject: 'No subject',
    readThem: (shown, all) =>
      `${shown < all ? `Here are ${shown}` : shown === 1 ? 'Here it is' : 'Here they are'}, as we read them. Read through them; the button below makes them letters of yours.`,
    adjust: 'Change it or lay it aside',
    confirm: (count) => (count === 1 ? 'Confirm this letter' : `Confirm these ${count} letters`),
    confirmed: (count, left) =>
      [
        count === 1 ? 'One mail is a letter now.' : `${count} mails are letters now.`,
        left === 1 && 'One other is to be looked at by itself.',
        left > 1 && `${left} others are to be looked at one by one.`,
      ]
        .filter(Boolean)
        .join(' '),
    gone: 'These mails are no longer here, or they were confirmed already.',
  },
  exchange: {
    title: 'Read in earlier mails',
    explained:
      'Did you write each other before? Read in those mails here. They become proposals; each writer confirms their own letters.',
    files: 'Files',
    filesHint: 'An .mbox file, or one or more .eml files. At most 15 MB together.',
    upload: 'Read in',
    noFiles: 'Choose a file first.',
    noMail: (name: string) => `‘${name}’ is no mbox or eml file, or it is empty. Nothing was read.`,
    noMails: 'There are no mails in these files.',
    tooMany: (most) => `At most ${most} mails can be read in at a time.`,
    tooLarge: 'One of these mails is larger than 5 MB.',
    taken: 'The mails are kept and are now being read.',
    of: (fileName, moment) => `${fileName}, read in on ${moment}`,
    progress: (done, total) => `${done} of ${total} read`,
    refresh: 'See how far it is',
    whoIsWho: 'Who is who?',
    whoIsWhoHint: 'Say for each address who that is. Mails of others stay outside the correspondence.',
    nobody: 'none of us',
    mails: (count) => (count === 1 ? '1 mail' : `${count} mails`),
    keep: 'Keep',
    kept: 'Kept. The letters are now ready to be confirmed.',
    counts: (waiting, confirmed, duplicates, others) =>
      [
        `${waiting} to confirm`,
        `${confirmed} confirmed`,
        duplicates > 0 && `${duplicates} double`,
        others > 0 && `${others} not used`,
      ]
        .filter(Boolean)
        .join(', '),
    by: (name) => `from ${name}`,
    folded: (count, first) =>
      count === 1
        ? `Does not go into the letter, 1 line: ${first}`
        : `Does not go into the letter, ${count} lines: ${first} …`,
    foldedHidden:
      'A part does not go into the letter. It may hold what must stay among the writers, so only whoever wrote the letter sees it.',
    declares: (letters, folded, estimated) =>
      [
        letters === 1
          ? 'You put one letter into the correspondence, in the name of whoever wrote it.'
          : `You put ${letters} letters into the correspondence, in the names of those who wrote them.`,
        folded === 1 && 'A part of one of them does not come along: see above which.',
        folded > 1 && `A part of ${folded} of them does not come along: see above which.`,
        estimated === 1 && 'The date of one of them is estimated or unknown: it says so above.',
        estimated > 1 && `The dates of ${estimated} of them are estimated or unknown: it says so above.`,
        'It is kept that you declared this, when, and in which words.',
      ]
        .filter(Boolean)
        .join(' '),
    confirmAll: 'Confirm all letters',
    permission:
      'I declare that the writers gave me permission to put these letters into the correspondence, as they stand here.',
    needsPermission: 'Tick first that the writers gave permission.',
    confirmedAll: (count, left) =>
      left === 0
        ? `${count} letters are now in the correspondence.`
        : `${count} letters are now in the correspondence. ${left} others must first be looked at by who wrote them.`,
    notReady: 'The mails are still being read.',
    gone: 'This exchange is no longer there, or it is not for you.',
  },
  command: {
    usage: 'Usage: npm run mail -- import FILE.eml',
    noFile: (file) => `${file} is not there.`,
    tooLarge: 'A mail is at most 5 MB.',
    noRecipient: 'This mail names no secret address of a writer; nothing was kept.',
    taken: (count) =>
      count === 1
        ? 'The mail is kept and is with Post.'
        : `The mail is kept and is with Post of ${count} writers.`,
  },
}
