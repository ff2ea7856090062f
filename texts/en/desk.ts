import { enumerate } from '@/texts/shorten'
import type { desk as nl } from '../nl/desk'
import { essay } from './essays/essay'
import { members } from './people/members'
import { profile } from './people/profile'
import { editor } from './text/editor'

export const desk: typeof nl = {
  name: 'Desk',
  skip: 'To the content',
  trouble:
    'That did not work because of a fault on our side. What you typed is still here. Try again in a minute.',
  heldByAnother:
    'Somebody else is busy with this at the moment. Nothing has changed. Please try again in a moment.',
  signedOutMeanwhile:
    'You have been signed out meanwhile. What you typed is still here: sign in again as yourself in another tab, then try again here.',
  /** who else has a text open to write in it */
  alsoOpen: {
    one: (name: string, since: string) =>
      `${name} has had this open since ${since}, too. Do write: what both of you change goes together when you save.`,
    several: (names: string) =>
      `${names} have this open, too. Do write: what all of you change goes together when you save.`,
  },
  anotherMeanwhile: (name) =>
    `Not saved: ${name} is signed in in this browser now, and this page is somebody else’s. What was typed is still here. Is it yours? Leave this page open, sign out and in again as yourself in another tab, then try again here.`,
  notSentYet: {
    title: 'Not sent yet',
    signedOut: {
      text: 'You are signed out by now, so what you sent has not been saved. Nothing is lost: it is on this page. Sign in again as yourself in another tab, and press “Send again” here afterwards. Do not close this page until then.',
      signIn: 'Sign in in a new tab',
    },
    trouble: {
      text: 'Something went wrong on our side, so what you sent has not been saved yet. Nothing is lost: it is on this page. Press “Send again” in a minute. Do not close this page until then.',
      signIn: '',
    },
    files: 'This page cannot keep a file that you chose. Choose it again afterwards.',
    again: 'Send again',
    typed: 'What you typed',
  },
  forms: {
    editor,
    away: 'The server cannot be reached now.',
    noAnswer: 'The server does not answer.',
    busy: 'It is too busy for a moment. What you typed is still here; in a few seconds we try again by ourselves.',
    stillBusy: 'It stays too busy.',
    until: {
      savesItself:
        'What you typed is kept on this device, and is saved by itself as soon as that can be done.',
      savesItselfHere:
        'What you typed is on this page alone: leave it open. It is saved by itself as soon as that can be done.',
      onDevice: 'What you typed is kept on this device, but it may not be saved. Try again in a moment.',
      here: 'What you typed is still here, but it may not be saved. Try again in a moment.',
      untouched: 'Try again in a moment.',
      pressAgain: 'Press the button again after that.',
      savedSince: 'There is a connection again, and what you typed is saved. Press the button again now.',
    },
    onlyHere: 'On this device only',
    tooLarge:
      'This is too large to send at once. What you typed is still here, but it is not saved. Choose a smaller file or shorten the text.',
    renewed:
      'The site was renewed meanwhile. What you typed is still here, but it is not saved. Copy it, load this page again and paste it there.',
    another:
      'That did not work: somebody else is signed in in this browser now. What was typed is still here. Is it yours? Leave this page open, sign out and in again as yourself in another tab, then try again here.',
    notThere: 'This can no longer be done here. What you typed is still here, but it is not saved.',
    halfDate: 'This date is not complete and is not saved like this. Complete it, or empty the field.',
    left: {
      heading: 'What you sent',
      text: 'Is the form in which you typed this not on this page any more? Then copy here what you want to keep.',
      typed: 'What you typed',
    },
    merge: {
      apart: 'Saved meanwhile',
      heading: 'Merge',
      text: 'What was saved meanwhile touches nothing that you changed. Both can stay. This then changes in what is here:',
      nothing: 'What was saved meanwhile is already so in what you have here.',
      goes: 'This goes:',
      comes: 'This comes:',
      take: 'Merge',
      undo: 'What is here now can still be put back afterwards.',
    },
    copy: {
      heading: 'Still on this device',
      text: 'What you typed, and what may not be saved, is still here.',
      withoutForm:
        'You typed this on this page, and it may not have been saved. The form it stood in is not there any more: copy what you want to keep.',
      typedAt: 'Typed on',
      withoutFiles: 'A file that you had chosen is not among it: choose it again.',
      look: 'Look',
      nothing: '(empty)',
      putBack: 'Put back',
      discard: 'Throw away',
      noRoom: 'This device cannot keep a copy of what you type. Save it in time yourself.',
    },
  },
  notAllowed: 'You may not do this.',
  tooDifferent: 'These two texts are too long or too different to be set side by side.',
  notFound: {
    title: 'Not found',
    text: 'There is nothing here on the desk, or it is not for you.',
    back: 'To today',
  },
  broken: {
    title: 'Something went wrong',
    text: 'This page could not be made. What was saved before is still there.',
    again: 'Try again',
  },
  nav: {
    label: 'Desk',
    groups: { write: 'Writing', edit: 'Editing', run: 'Running' },
    places: {
      today: 'Today',
      pieces: 'Pieces',
      letters: 'Letters',
      submissions: 'Submissions',
      allPieces: 'All pieces',
      allDialogues: 'All correspondences',
      newsletter: 'Newsletter',
      subscribers: 'Readers',
      members: 'People',
      outbox: 'Mail not sent',
    },
    onPhone: 'On a phone',
    new: 'New',
    more: 'More',
    waits: { one: 'waits for you', more: 'wait for you' },
    profile: 'Details',
    signOut: 'Sign out',
  },
  today: {
    nothing: 'Nothing waits for you.',
    whatComes: 'When somebody asks you for a letter, a confirmation or your agreement, it stands here.',
    begin: 'Begin',
    going: 'Go on with',
    essay: 'Essay',
    letterTo: (names) => `Letter to ${names}`,
    words: (count) => (count === 1 ? 'one word' : `${count.toLocaleString('en-GB')} words`),
  },
  roles: { contributor: 'writer', editor: 'editor', owner: 'owner' },
  states: {
    draft: 'draft',
    submitted: 'submitted',
    published: 'published',
    changed: 'published, with changes that are not public yet',
    withdrawn: 'withdrawn',
    discarded: 'thrown away',
  },
  doing: {
    discard: 'throw away',
    add: 'ask somebody to join',
    address: 'change address',
    change: 'proposed change',
    compose: 'composition',
    date: 'correct the date',
    edit: 'edit',
    issue: 'issue',
    exchange: 'read in earlier mails',
    letter: 'revise a letter',
    post: 'mail',
    postmaster: 'to the owner',
    proof: 'proof',
    remove: 'remove',
    send: 'send',
    stop: 'stop',
    unsent: 'not sent',
    versions: 'versions of a letter',
    withdraw: 'withdraw',
    write: 'write a letter',
  },
  plannedLinks: (links) => `Not public yet, and until then not to be found by readers: ${enumerate(links)}.`,
  deadLinks: (links) =>
    links.length === 1
      ? `One link leads nowhere: ${enumerate(links)}.`
      : `These links lead nowhere: ${enumerate(links)}.`,
  lists: {
    newEssay: 'New essay',
    untitled: 'Untitled',
    withdrawnOn: (name, day) => (name ? `by ${name} on ${day}` : `on ${day}`),
    noneOfMine: 'There is no essay of yours here. Begin with “New essay”.',
    lettersElsewhere: 'Your letters are not here, not even when they are published.',
    noSubmissions: 'Nothing was submitted that still waits.',
    noPieces: 'Nothing has been published yet.',
    by: (name) => `by ${name}`,
    saved: (moment) => `saved on ${moment}`,
    dated: (day) => `date ${day}`,
    picked: 'picked',
    dialogue: 'correspondence',
    read: 'Read',
    edit: 'Edit',
    withdraw: 'Withdraw',
    pick: 'Pick',
    unpick: 'No longer pick',
    pages: 'Pages',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    noAddressYet:
      'You have not given an email address yet. Without one the site cannot send you a link to sign in. At the computer that runs the site one can always be made, but then it is for a new owner: what you write now does not belong to them.',
    noNameYet:
      'You have not given a name yet. Readers see it with your pieces, and it is in the address of your author page.',
    toProfile: 'To my details',
  },
  /** around any text that is written: its bar and its drawer */
  room: {
    saving: 'Saving…',
    onlyText: 'Only the text',
    allAgain: 'Show all',
    close: 'Close',
    words: 'words',
    oneWord: 'word',
    minutes: 'min. read',
    view: 'View',
    unsaved: 'Not saved yet',
    savedAt: (moment) => `Saved ${moment}`,
  },
  essay,
  members,
  profile,
}
