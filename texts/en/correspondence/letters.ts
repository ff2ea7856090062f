import type { letters as nl } from '@/texts/nl/correspondence/letters'
import { inQuotes } from '@/texts/shorten'

export const letters: typeof nl = {
  privacy: {
    likeABeginning:
      'This looks like the beginning of a private passage. Write :::onder-ons, alone on its line, with nothing before or after it.',
    endsNothing:
      'This line ends a private passage that begins nowhere. Put :::onder-ons alone on the line where it begins, or take this line away.',
    oneInAnother:
      'A private passage begins here while the one before is not ended. Put three colons on a line of their own at its end.',
    notEnded: 'This private passage is not ended. Put three colons on a line of their own where it ends.',
    tooMany: (most) => `A letter has at most ${most} private passages.`,
  },
  form: {
    newTitle: 'Write a letter',
    reviseTitle: 'Revise a letter',
    proposeTitle: 'Propose a change',
    to: 'To',
    toAll: 'all',
    subject: 'Subject',
    body: 'Letter',
    bodyHint: 'Select what is not for readers, and keep it between you: it is never published.',
    bodyKeys: 'Ctrl+Shift+L does so too (on a Mac ⌘+Shift+L).',
    note: 'Why?',
    noteHint: 'A few words for the writer of the letter.',
    insert: 'Markup',
    private: 'Keep between us',
    onlyRead: 'Read by',
    readThis: 'alone',
    readByNobodyYet: 'nobody is chosen to read this yet',
    onlyReadEnd: 'alone, not by readers or editors:',
    betweenUs: 'What you keep between us is read by',
    readers: 'Who reads what you keep between us?',
    readersHint:
      'What is not between us is read by everybody who writes along. What is between us is read by you alone and by those you tick here. When you choose somebody else at To, see whether this is still right.',
    readByNobody:
      'Not sent yet: something is between us, but nobody is chosen to read it. Choose who does, and then send the letter.',
    privateAlready: 'This is between you already.',
    privateNothingYet: 'what you put here.',
    earlier: 'Earlier letters',
    aboutLetter: 'With the letter',
    ofDialogue: 'The correspondence',
    asSent: 'As it was sent',
    toYou: 'to you',
    numbered: (number) => `Letter ${number}`,
    beginWith: 'Begin with',
    quote: 'Quote',
    withWords: 'With these words',
    quoteHint: 'Select words in a letter and press Quote. You can also type it: then begin each line with >.',
    nothingSelected: 'First select the words in this letter that you want to quote.',
    notForAll:
      'This is between others than those who read what is private in your letter. They would read it there, so it cannot be quoted.',
    notForAllWords: (words) =>
      `Not like this: somebody wrote this between us, and who may not read it would read it in your letter or its subject: ${inQuotes(words)}. Take it out and try again.`,
    reachesNobody: (name: string | null) =>
      name
        ? `Not sent yet: ${name} does not write along any more. Choose at To for whom this letter is then, and read it once more. Or ask ${name} to join again.`
        : 'Not sent yet: nobody else writes along any more. Ask somebody to join first; your letter is kept here.',
    somebodyCame: (names: string, count: number) =>
      `Not sent yet: ${names} ${count === 1 ? 'writes' : 'write'} along as well by now, and will get this letter too. Read it once more, and then send it again.`,
    stoppedSince: (name: string) => `${name} (does not write along any more)`,
    quoted: 'The quotation is in your letter.',
    quotedBetweenUs: 'The quotation is in your letter, between us:',
    save: 'Save',
    preview: 'Preview',
    send: 'Send',
    revise: 'Keep the revision',
    propose: 'Propose',
    busy: 'Busy …',
    asOthersSee: 'As the other reads it',
    emptyPreview: 'What you write appears here.',
    salutation: (name) => `Dear ${name},`,
    salutationAll: 'Dear all,',
    onlyYou: 'only you see this until you send it.',
    savedNow: 'Saved.',
    reviseRule: 'The other sees what you change. Every revision is kept.',
    proposeRule: (name) => `Only ${name} can change this letter. You make a proposal.`,
    withoutPrivate: 'What others keep between them is left out here and stays where it was.',
    withheld:
      'What others keep between them is left out here, and so is a paragraph with words of which it was asked whether they may be read. It stays where it was.',
    toDialogue: 'Back to the correspondence',
    refused: 'Not saved: there is something in the text that cannot be. What you typed is still here.',
    notSent: 'Saved, but not sent: there is something in the letter that cannot be.',
    savedWithTodo: (count) =>
      count === 1
        ? 'Saved. There is one thing to do before you can send the letter.'
        : `Saved. There are ${count} things to do before you can send the letter.`,
    tooLong: (most) => `A letter has ${most} characters at most.`,
    refusedPreview: 'The letter cannot be shown like this.',
    previewAfterSaving: 'The letter is fine. The preview stands below once it is saved.',
    wrongSubject: 'A subject has at most 200 characters.',
    wrongNote: 'A note has at most 1000 characters.',
    empty: 'There is nothing in the letter yet.',
    unchanged: 'This is what stands there already.',
    noPlace:
      'This cannot be: you change everything around a passage that others keep between them. Leave the line before or after it.',
    hasMarks: 'Only whoever wrote the letter can keep something in it between you. Ask for it in your note.',
    gone: 'This letter is gone, it is not yours, or you do not write along here any more. What you typed is still here.',
    revisions: 'Revisions',
    discard: 'Throw away',
    toDiscarded: 'To what was thrown away',
    savedInDiscarded:
      'This letter was thrown away. What you typed is kept in it all the same. Fetch it back under ‘Thrown away’ to send it.',
    alreadySent:
      'This letter was sent meanwhile. Open it in the correspondence to revise it. What you typed is still here.',
    stale: (moment, number) =>
      `Not saved: another text was saved meanwhile (revision ${number}, ${moment}). Both texts stand side by side below. Nothing is lost.`,
    staleHeading: 'Two texts',
    theirs: (number) => `Yours, from another tab: revision ${number}, saved`,
    theirsNow: (number) => `The letter as it is now: revision ${number}`,
    staleByOneself: (moment, number) =>
      `Not saved: in another tab you saved revision ${number} on ${moment}. Both texts stand side by side below. Nothing is lost.`,
    mine: 'Yours, typed here: not saved yet',
    sameText: 'The texts themselves are equal; the difference is in the subject or in who gets the letter.',
    overwrite: (number) => `Keep my text as revision ${number}`,
    basedOnNewest: 'Go on with my text',
    problem: (line, column, message) => `Line ${line}, column ${column}: ${message}`,
  },
  quoteFrom: (number) => `Quote from letter ${number}`,
  older: (count) => (count === 1 ? 'one earlier letter' : `${count} earlier letters`),
  dates: {
    title: 'Correct the date',
    date: 'Date',
    estimated: 'estimated',
    unknown: 'date unknown',
    from: {
      itself: 'This is what the mail says. Correct it if it is wrong.',
      hosts:
        'Estimated: the mail itself has no date that can be right. A mail server that passed it on wrote this on it.',
      exchange:
        'Estimated: the mail itself has no date that can be right. This is how it fits between what it answers and the mails beside it.',
      arrival: 'Estimated: the mail itself has no date that can be right. It came in here then.',
      writer: 'Whoever wrote it said this.',
      nobody: 'Nothing says when the mail was sent. Do you remember?',
    },
    empty: 'If you do not know, leave it empty: readers see no date.',
    isRight: 'This date is right',
    readersSee: 'As long as it is estimated, readers see only the day, with “about” before it.',
    rule: 'The letter moves to its place in the order. Readers see the new date when the correspondence is published again.',
    save: 'Keep the date',
    wrong: 'This is no day with a time. Write it as 2012-10-31T22:05, or leave the field empty.',
    impossible: 'The mail cannot have been sent then: it had come in here already, or there was no mail yet.',
    gone: 'This letter is not there any more, or it is not yours.',
    onProof: (numbers) =>
      numbers.length === 1
        ? `The date of letter ${numbers[0]} is estimated. Whoever wrote it can correct it.`
        : `The dates of letters ${numbers.join(', ')} are estimated. Whoever wrote them can correct them.`,
    unknownOnProof: (numbers) =>
      numbers.length === 1
        ? `Nobody knows any more when letter ${numbers[0]} was sent; readers see no date.`
        : `Nobody knows any more when letters ${numbers.join(', ')} were sent; readers see no date.`,
  },
  revisions: {
    title: 'Revisions',
    of: (writer, moment) => `The letter of ${writer}, sent: ${moment}.`,
    revision: (number, moment) => `Revision ${number}, ${moment}`,
    only: 'One revision of this letter can be seen.',
    compare: 'Compare',
    before: 'This revision',
    after: 'with this revision',
    same: 'These revisions are equal.',
    subject: 'Subject',
    noSubject: 'none',
    unsent: {
      toLetter: 'To the letter',
      explain:
        'Only you see these revisions. Each time you save, a revision is added. Of what saves itself while you type one is kept in ten minutes, and always the one from which much was taken away afterwards.',
      isDiscarded: 'This letter was thrown away. Fetch the letter itself back first.',
      stale: (number) =>
        `Not fetched back: revision ${number} was saved meanwhile. Look at it first, and then try again.`,
      isSent: 'This letter was sent meanwhile. An earlier revision cannot be fetched back any more.',
      gone: 'This revision is no longer there, or you do not write in this correspondence any more.',
      cannotBeSet: 'This text cannot be shown as the other would read it. Here is what was typed.',
    },
  },
  change: {
    title: 'Proposed change',
    by: (name, moment) => `${name} proposed this on ${moment}.`,
    why: 'Note',
    letter: (number) => `The letter, revision ${number}`,
    proposed: 'The proposal',
    accept: 'Accept',
    decline: 'Decline',
    accepted: 'Accepted. The letter was changed.',
    declined: 'Declined. The letter stays as it is.',
    acceptedMeanwhile:
      'This proposal had been accepted meanwhile. Your refusal was not kept. What you typed is still here.',
    declinedMeanwhile: 'This proposal had been declined meanwhile. The letter stays as it is.',
    declinedBefore: 'This proposal had been declined meanwhile. Your note was not kept and is still here.',
    acceptedOn: (day) => `Accepted on ${day}.`,
    declinedOn: (day) => `Declined on ${day}.`,
    because: (reason) => `Why: ${reason}`,
    reason: 'Why not?',
    reasonHint: 'You need not say. Who proposed it reads it.',
    wrongReason: 'A note has at most 1000 characters. Nothing was decided yet.',
    isStale:
      'The letter was revised meanwhile. This proposal can no longer be accepted as it is: take over what you want to keep yourself.',
    newest: (number) => `The letter now, revision ${number}`,
    refused: 'This proposal cannot be accepted: there is something in it that cannot be.',
    notForAllWords: (words) =>
      `Not accepted: somebody wrote this between us, and who may not read it would read it in the letter: ${inQuotes(words)}.`,
    gone: 'This proposal is gone.',
    waits: (name) => `Waits for ${name}.`,
  },
  mail: {
    preview: (name) => `A letter from ${name}`,
    private: (readers) => `Between us: ${readers}`,
    privateBegins: (readers) => `[Between us: ${readers}]`,
    privateEnds: '[As far as here between us]',
    sent: (name, moment, theme) => `Sent by ${name}, ${moment}, in the correspondence “${theme}”.`,
    answerHere:
      'You can simply answer this mail. You then get a mail with your letter as we read it; it is sent once you confirm it. Keep the address that your answer goes to to yourself: it is yours alone.',
    answerAtDesk:
      'Nobody reads an answer to this mail: answers are written on the site, when you are signed in.',
    inviting: {
      somebody: 'Somebody',
      subject: (host, subject) => `${host} invites you: ${subject}`,
      begins: (host, publication) =>
        `${host} invites you to a correspondence at ${publication}. Below is the letter that you can answer.`,
      readsOthers: 'You read the letters that are not here on the site, by the link at the end.',
      answer: 'You take part by answering this mail. Nothing else is needed: no password, and no signing in.',
      afterAnswer:
        'After your answer you get a mail with your letter as we read it; it is sent once you confirm it. Keep the address that your answer goes to to yourself: it is yours alone.',
      nothingPublic: 'Nothing is published unless you agree to exactly that text.',
      comesIn: {
        mail: 'If you would rather write on the site, follow the link below and fill in this address: you get a mail to sign in.',
        link: 'The link below lets you in, without a password. It is yours and works once, for seven days. After that, ask for a new one on the sign-in page with this address.',
      },
    },
    confirmedByLink: (day) =>
      `Your own letter was confirmed on ${day} with the link in your mail. If that was not you, undo it here:`,
    cut: 'This letter is too long for a mail and ends here.',
    readOn: 'Read the whole letter on the site',
    picturesAtDesk: 'Not all pictures fitted into this mail. They are with the letter on the site.',
    toDesk: 'To this letter on the site',
    ofBefore: [
      'You can simply answer this mail. You then get a mail with your letter as we read it; it is sent once you confirm it. Keep the address to yourself: it is yours.',
      'To this letter at the desk',
      'Nobody reads an answer to this mail: answers are written at the desk.',
      'Nothing is published unless you agree to exactly that text. If you would rather not take part, you do not have to do anything.',
    ],
  },
}
