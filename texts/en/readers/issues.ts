import type { issues as nl } from '@/texts/nl/readers/issues'

/** As texts/nl/readers/issues.ts, in English. */
export const issues: typeof nl = {
  place: (number, month) => `Newsletter ${number} · ${month}`,
  read: (title) => `Read ‘${title}’`,
  readLetter: (number) => `Read letter ${number}`,
  readOn: 'Read on',
  essayOf: (names) => (names ? `Essay by ${names}` : 'Essay'),
  dialogueOf: (names) => (names ? `Letters by ${names}` : 'Letters'),
  letterOf: (number, name) => `Letter ${number}, by ${name}`,
  mail: {
    onWeb: 'Read on the web',
    why: (publication) => `You get this letter because you signed up for the newsletter of ${publication}.`,
    leave: 'Unsubscribe',
    myMail: 'My mail',
    cut: 'The mail ends here; on the web it is whole.',
    test: (subject) => `Test mail: ${subject}`,
  },
  web: {
    archive: 'What appeared',
    archiveOf: (year) => `Newsletters of ${year}`,
    all: 'All newsletters',
    feedTitle: (publication) => `Newsletters of ${publication}`,
    feedText: 'Each newsletter as it appears',
    sentOn: 'Sent on',
    empty: 'The pieces of this newsletter are there no more.',
    subscribe: 'Get the newsletter',
  },
  desk: {
    title: 'Newsletter',
    begin: 'New issue',
    none: 'There is no issue yet.',
    lists: { making: 'In the making', underWay: 'Planned and on its way', sent: 'Sent' },
    untitled: 'Without a subject yet',
    edited: (moment) => `Saved ${moment}`,
    planned: (moment) => `Goes out on ${moment}`,
    underWaySince: (moment) => `On its way since ${moment}`,
    sent: (moment) => `Sent on ${moment}`,
    stopped: 'Stopped',
    onWeb: 'On the web',
    room: {
      issue: (number) => `Issue ${number}`,
      back: 'Back to the newsletters',
      saving: 'Saving…',
      notSaved: 'Not saved yet',
      saved: (moment) => `Saved ${moment}`,
      save: 'Save',
      testMail: 'Test mail',
      send: 'Send',
      discard: 'Throw this issue away',
      isPublic: 'Readers have this issue. It changes no more.',
      isPlanned: (moment) => `This issue goes out on ${moment}. What you save now goes along.`,
    },
    fields: {
      subject: 'Subject',
      preheader: 'First line in the mailbox',
      to: (count) =>
        count === 0
          ? 'Nobody reads the newsletter yet.'
          : count === 1
            ? 'To the one reader of the newsletter.'
            : `To all ${count.toLocaleString('en-GB')} readers of the newsletter.`,
      words: 'Own words',
      wordsNumber: (number) => `Own words, part ${number}`,
      wordsPlaceholder: 'Dear reader,',
      gone: {
        piece: 'This piece is there no more. Take it out before you send.',
        letter: 'This letter is there no more. Take it out before you send.',
      },
      whole: 'Whole text',
      onlyLead: 'Lead only',
      isWhole: 'Goes along with its whole text.',
      up: 'Up',
      down: 'Down',
      remove: 'Take out',
      addPiece: '+ piece',
      addLetter: '+ letter',
      addWords: '+ own words',
      plainText: 'Write the plain text yourself',
      plainTextHint:
        'Empty: the plain text is made of the parts. Below what you write there is always the link to unsubscribe.',
      plainTextLabel: 'Plain text',
      takeText: 'Begin with what it is now',
    },
    pick: {
      piece: 'Which piece?',
      letter: 'Which letter?',
      search: 'Search by title, writer or word',
      searchButton: 'Search',
      newest: 'The newest',
      found: (count) => (count === 0 ? 'Nothing found.' : `${count} found`),
      add: 'Add',
      close: 'Close',
      within: (title) => `of ‘${title}’`,
    },
    preview: {
      heading: 'Preview',
      as: 'Preview as',
      phone: 'Phone',
      computer: 'Computer',
      dark: 'Dark',
      text: 'Plain text',
      ofSaved: 'As it is saved.',
    },
    checks: {
      heading: 'Can this go?',
      ready: 'Can this go? Yes',
      toDo: (count) => `Can this go? ${count === 1 ? 'One thing' : `${count} things`} to do`,
      noSubject: 'Fill in a subject.',
      noParts: 'Put a piece, a letter or own words in it.',
      control:
        'There is an invisible character in the subject, the first line or the plain text. Type it again.',
      gone: (place) => `Part ${place} is not public any more. Take it out.`,
      emptyWords: (place) => `Part ${place} is empty. Write something, or take it out.`,
      problem: (place, line, message) => `Part ${place}, line ${line}: ${message}`,
      subject: 'There is a subject.',
      size: (kilobytes, most) => `${kilobytes} of ${most} kB. No mailbox cuts the mail off.`,
      cut: (places) => `Not all fits into one mail: of part ${places} the lead goes along, with ‘Read on’.`,
      links: (count) =>
        count === 0
          ? 'No links to this site.'
          : count === 1
            ? 'One link to this site, and it leads somewhere.'
            : `${count} links to this site, and all lead somewhere.`,
      dead: (path) => `The link ${path} leads nowhere.`,
      alts: (count) =>
        count === 1 ? 'The picture has a description.' : `All ${count} pictures have a description.`,
      withoutAlt: (count) =>
        count === 1
          ? 'One picture has no description for who does not see it.'
          : `${count} pictures have no description for who does not see them.`,
      lookedAt: (moment) => `Looked at ${moment}, without sending anything.`,
      lookAgain: 'Save and look again',
    },
    answers: {
      saved: 'Saved.',
      gone: 'This issue is there no more.',
      tooMuch: 'This is more than one issue holds: at most 50 parts and a million characters.',
      tooLong: (field, most) => `${field} is too long: at most ${most} characters.`,
      isPublic: 'Readers have this issue already. It changes no more.',
      stale: (moment) =>
        `Not saved: this issue was saved elsewhere meanwhile, ${moment}. What you typed is still there.`,
      saveOver: 'Save all the same, over the other',
      theirs: 'As it is now',
      mine: 'What you have',
      nothing: 'empty',
      parts: 'Parts',
      notReady: 'There is something to do before this issue can go.',
      testAsked: (email) => `A test mail goes to ${email}.`,
      testWays: {
        leaves: '',
        'waits for the mail server': 'All mail waits for the mail server now; it comes after that.',
        'waits for an owner': 'This site comes from a backup: mail waits for an owner.',
        'becomes a file': 'No mail server is set up: it is with the unsent mail.',
      },
      noAddress:
        'There is no address of yours yet. Fill it in under Details; then the test mail can go there.',
      testUnreadable: 'No mail can be made of it yet. ‘Can this go?’ says why.',
    },
    sending: {
      title: (subject) => `Send ‘${subject}’`,
      when: 'When?',
      now: (minutes) =>
        minutes === 0
          ? 'At once.'
          : `At once. The first mail leaves in ${minutes === 1 ? 'one minute' : `${minutes} minutes`}; until then it can be undone.`,
      later: 'At a moment',
      moment: 'Day and time, in the Netherlands',
      button: 'Send',
      keep: 'Back to the issue',
      noMoment: 'Fill in a day and a time.',
      past: 'That moment is past. Choose a later one.',
      tooFar: 'That is more than a year ahead. Choose an earlier moment.',
      already: (moment) => `This issue goes out on ${moment} already.`,
      gone: 'This issue is there no more.',
      planned: (moment) => `This issue goes out on ${moment}.`,
    },
    discarding: {
      title: (subject) => `Throw ‘${subject}’ away?`,
      text: 'Nobody has read this issue. Gone is gone: it cannot be fetched back.',
      button: 'Throw away',
      keep: 'Keep',
      planned: 'This issue is planned. Undo that first.',
      public: 'Readers have this issue. It stays.',
      gone: 'This issue is there no more.',
    },
  },
  /** What `npm run issue` says. */
  command: {
    usage: [
      'Usage: npm run issue -- check FILE.mdx   looks whether an issue can go, without keeping or sending anything',
      '       npm run issue -- send FILE.mdx    mails it to who reads the newsletter, after the minutes in which it can be undone',
      '         --at 2026-12-01T09:00   at that moment, in the Netherlands, or with a time zone',
      '         --now                   at once',
      '         --to ADDRESS            only as a test mail to this editor or owner',
      '         --json                  the sum, a line each second',
      '         --all-as-files          without a mail server: all mails as files, and not the first ten alone',
    ].join('\n'),
    noFile: (file: string) => `${file} is not there.`,
    noOwner: 'There is no owner yet. Make one with: npm run owner -- name@example.org',
    noMember: (address: string) => `${address} is of nobody who may send an issue.`,
    noMoment: (text: string) => `‘${text}’ is no moment. A moment is like 2026-12-01T09:00.`,
    tested: (address: string) => `The test mail to ${address} was handed over.`,
    otherWords: (moment: string) =>
      `An issue with this subject and other words goes or went out on ${moment}. Undo that one at the desk, or give this one another subject.`,
    changedAtDesk: 'This issue was changed at the desk. Send it there, or change the file.',
    planned: (moment: string) => `Goes out on ${moment}. Until then it can be undone at the desk.`,
    'planned-already': (moment: string) => `Is planned already, for ${moment}. Goes on where it was.`,
    notPlanned: {
      dated: 'This file has a date: readers had this issue. Take date away to send it.',
      past: 'That moment has passed. Choose a later one.',
      'too-far': 'That is more than a year ahead. Choose an earlier moment.',
      'not-found': 'This issue is not there any more.',
      'changed-at-desk': 'This issue was changed at the desk. Send it there, or change the file.',
    },
    others: (excluded: number, waiting: number) => `${excluded} passed over, ${waiting} waiting`,
    undone: 'Undone: nobody was mailed.',
    interrupted:
      'Interrupted. What is gone is gone; the same again does the rest, and so does a site that runs.',
    staysPlanned:
      'Interrupted. The issue stays planned: a site that runs sends it. It can be undone at the desk.',
    onlyTenFiles: (waiting: number) =>
      `There is no mail server (SMTP_URL). The first ten mails are files in the folder outbox; ${waiting} wait. With --all-as-files those become files too.`,
  },
}
