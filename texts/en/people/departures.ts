import type { departures as dutch } from '@/texts/nl/people/departures'

/** English, as the Dutch beside it. */
export const departures: typeof dutch = {
  aWriter: 'A writer',
  erased: {
    name: 'A writer',
    inText: 'a writer',
    greeted: 'writer',
    slug: 'a-writer',
    picture: 'picture',
    /** in place of an address of theirs */
    address: 'erased@address.invalid',
    letter: 'This letter was erased: whoever wrote it left the publication.',
  },
  link: 'Leave',
  linkHint: 'You can leave the publication. You first see what becomes of everything.',
  own: {
    title: 'Leave the publication',
    takeFirst: 'Take along what is yours first. After thirty days it is gone here.',
    atOnce: [
      'Once you press the button you are signed out everywhere and can no longer sign in. You are mailed a link: with it you take it back for thirty days, and everything is as it was. An owner can do so too.',
    ],
    writesIn: (count: number) =>
      count === 1
        ? 'You write in 1 correspondence. You stop there at once:'
        : `You write in ${count} correspondences. You stop there at once:`,
    publishedHeading: 'What is published',
    published: (count: number) =>
      count === 1
        ? 'Readers have 1 piece of yours. Choose what becomes of it:'
        : `Readers have ${count} pieces of yours. Choose what becomes of them:`,
    nothingPublished:
      'Readers have nothing of yours. After thirty days your name becomes ‘a writer’ in the letters of those you wrote with.',
    choices: {
      'under-name': {
        title: 'It stays, under your name',
        text: 'Your author page stays too, as it is now.',
      },
      'under-a-writer': {
        title: 'It stays, under ‘A writer’',
        text: 'At once wherever your name stands beside a piece. After thirty days in the texts themselves too: your name becomes ‘a writer’, also in the letters of whoever wrote with you. When your name is in an address or in the name of a picture, that changes.',
      },
      withdrawn: {
        title: 'It is withdrawn',
        text: 'At once: its address says that it was withdrawn. After thirty days the text is erased. A piece you wrote together goes as a whole; whoever wrote with you keeps their own letters at the desk.',
      },
    },
    askedIn:
      'You no longer write along here, but your approval is still asked. You can no longer give it after this:',
    falls: (titles) =>
      `The approval that there is of ${titles} then falls: your name no longer stands there. It is asked again.`,
    alsoFalls: (titles) =>
      `The approval that there is of ${titles} then falls: another name comes to stand there.`,
    erasedHeading: 'Erased after thirty days',
    erased: [
      'Your address, your mails, your drafts and all your versions, what you wrote between you, the text of your letters that nobody published (their place in the correspondence stays), your pictures that stand nowhere any more, what you agreed to, and everything that was waiting for you. Also your place on the newsletter and what you follow under this address.',
      'Of mails that others sent you in a correspondence the letter stays, and not the mail itself: your address and your words are in it. What others quoted of you in their own letters stays theirs. Your address goes from them, and your name becomes ‘a writer’ there, unless you choose below that it stays: then all that readers have stays as it is.',
      'Backups keep it until they are thrown away: whoever keeps them does that. When a backup of before is restored, it has to be done again.',
    ],
    namedIn:
      'Others mention your name in these pieces. That is theirs, and stays; ask the editors if you want that to be otherwise.',
    shared: 'written together',
    successor: 'Who becomes owner?',
    successorHint: 'You are the only one. Without an owner nobody can manage the publication.',
    choose: 'Choose somebody',
    noSuccessor: 'You are the only owner, and nobody else can become one. Invite somebody first.',
    leave: 'Leave the publication',
    keep: 'Not after all',
  },
  removal: {
    title: (name: string) => `Remove ${name}?`,
    atOnce: (name: string) => [
      `They can no longer sign in, at once. ${name} is mailed a link to take along what is theirs. For thirty days an owner can take this back, under People; after that ${name} is erased.`,
    ],
    writesIn: (name: string, count: number) =>
      count === 1 ? `${name} writes in 1 correspondence:` : `${name} writes in ${count} correspondences:`,
    writesNowhere: (name: string) => `${name} writes in no correspondence now.`,
    askedIn: (name: string) =>
      `${name} no longer writes along, but the approval of ${name} is still asked. It can no longer be given after this:`,
    falls: (titles) =>
      `The approval that there is of ${titles} then falls: their name no longer stands there. It is asked again.`,
    alsoFalls: (titles) =>
      `The approval that there is of ${titles} then falls: another name comes to stand there.`,
    published: (name: string, count: number) =>
      count === 1
        ? `Readers have 1 piece by ${name}. Choose what becomes of it:`
        : `Readers have ${count} pieces by ${name}. Choose what becomes of them:`,
    nothingPublished: (name: string) =>
      `Readers have nothing by ${name}. After thirty days the name becomes ‘a writer’ in the letters of those they wrote with.`,
    choices: {
      'under-name': { title: 'It stays, under the name', text: 'The author page stays too.' },
      'under-a-writer': {
        title: 'It stays, under ‘A writer’',
        text: 'At once wherever the name stands beside a piece. After thirty days in the texts themselves too, and in the letters of whoever wrote with them.',
      },
      withdrawn: {
        title: 'It is withdrawn',
        text: 'At once: its address says that it was withdrawn. After thirty days the text is erased. A piece by several goes as a whole.',
      },
    },
    erased: [
      'After thirty days are erased: address, mails, drafts and versions, what was between them and others, the text of letters that were not published (their place stays), and what was followed under that address. Backups keep it until they are thrown away.',
    ],
    namedIn: 'The name also stands in these pieces of others. There it stays:',
    remove: 'Remove',
    keep: 'Not after all',
  },
  chooseTexts: 'First choose what becomes of what is published.',
  chooseSuccessor: 'First choose who becomes owner.',
  leftNotice:
    'You left the publication. A mail is on its way to you; with the link in it you take it back for thirty days.',
  leftNoticeWithoutMail:
    'You left the publication. This site sends no mail yet: an owner takes it back for thirty days, if you ask.',
  list: {
    heading: 'Left',
    waits: (name: string, moment: string) => `${name} · will be erased on ${moment}`,
    late: (name: string) => `${name} · is being erased now`,
    erased: (moment: string) => `Somebody who left · erased on ${moment}`,
    texts: {
      'under-name': 'what is published stays under the name',
      'under-a-writer': 'what is published stays under ‘A writer’',
      withdrawn: 'what was published is withdrawn',
    },
    takeBack: 'Take back',
    takeBackOf: (name: string) => `Take back that ${name} leaves`,
    takenBack: (name: string) => `${name} is a member again.`,
    tooLate: 'That is no longer possible.',
  },
  leaving: 'Whoever has this address is leaving: take that back under ‘Left’, and you need not invite them.',
  gate: {
    title: 'Your departure',
    own: (moment: string) =>
      `On ${moment} what is yours here is erased. Until then you can take it back: you are a member again, write again where you wrote, and readers have again what they had. What the others wrote between them meanwhile stays theirs.`,
    removed: (moment: string) =>
      `An owner removed you. On ${moment} what is yours here is erased. Take along what is yours before then. If you want to stay, ask an owner.`,
    onlyFor: (name: string) => `This page is for ${name}. If that is not you, please close it.`,
    notYours: {
      title: 'This departure is of somebody else',
      text: 'You are signed in as somebody else than the one this mail was sent to. Only who leaves can take along what is theirs, or take it back. An owner takes a departure back under People.',
      toDesk: 'To the desk',
    },
    takeBack: 'Take my departure back',
    takeAlong: 'Take everything along',
    unusable: 'This link no longer works: it was taken back, or the thirty days are over.',
    doneTitle: 'You are back',
    done: 'Your departure was taken back. Sign in as you used to.',
    toSignIn: 'To the sign-in page',
  },
  mail: {
    own: (publication: string, moment: string) => ({
      subject: `You left ${publication}`,
      before: [
        `You left ${publication}. On ${moment} what is yours there is erased. Until then you can take it back, or still take along what is yours:`,
      ],
      button: 'To your departure',
      after: [
        'The link is for you: whoever has it can take along everything of yours. So do not forward this mail.',
        'Was this not you? Then take it back, and change the password of your mail: whoever reads it can sign in here.',
      ],
    }),
    takenBack: (publication) => ({
      subject: `You are a member of ${publication} again`,
      before: [
        `An owner took back your departure from ${publication}. You write along again where you did, and readers have again what they had. What the others wrote between themselves meanwhile stays theirs.`,
      ],
      button: 'To the sign-in page',
      after: ['You sign in as you used to, with this address.'],
    }),
    removed: (publication: string, moment: string) => ({
      subject: `You are no longer a member of ${publication}`,
      before: [
        `An owner removed you as a member of ${publication}. On ${moment} what is yours there is erased. Until then you can take along what is yours:`,
      ],
      button: 'To what is yours',
      after: [
        'The link is for you: whoever has it can take along everything of yours. So do not forward this mail.',
        'Is this wrong? Ask an owner: until then they can take it back.',
      ],
    }),
  },
}
