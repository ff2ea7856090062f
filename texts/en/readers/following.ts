import type { following as nl } from '@/texts/nl/readers/following'

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

export const following: typeof nl = {
  title: 'Following a correspondence',
  titleOf: (dialogue) => `Follow ‘${dialogue}’`,
  howItGoes: [
    'Under every correspondence there is a form with which you follow it by e-mail. After signing up you get one mail with a link. Only when you press Confirm there will letters come. If you do not, we delete your address after seven days.',
    'We do not see whether you open a letter or what you click on.',
  ],
  back: 'To the correspondence',
  form: {
    title: 'Follow this correspondence',
    promise: (publication) =>
      `The letters of this correspondence by e-mail, from ${publication}. One click and you have left; we share your address with nobody.`,
    pace: 'How would you like to read?',
    paces: {
      'as-it-appears': 'Each new letter as soon as it appears',
      'as-it-was-written':
        'Read as it was written: from the first letter, with the time between letters that there was then, a week at most',
    },
    onlyPace:
      'You read as it was written: from the first letter, with the time between letters that there was then, a week at most.',
    email: 'E-mail address',
    leaveEmpty: 'Leave this field empty',
    button: 'Follow',
  },
  problemTitle: 'That did not work',
  problems: {
    address: 'This is no e-mail address that we recognise. Fill in one address, like name@example.org.',
    nothing: 'Tick what you would like to get. Nothing was changed.',
    origin:
      'We could not see whether this form came from a page of ours. Go back to the correspondence and fill it in again.',
    expired:
      'This link no longer works: it is older than seven days, or you were sent a newer one. You are welcome to sign up again.',
    leavingLink:
      'This link to leave is not complete. Open it once more from a letter, or copy the whole of it.',
    trouble: 'Something went wrong on our side and nothing has changed. Try again in a few minutes.',
  },
  asked: {
    title: 'Look in your mail',
    text: [
      'If this address does not follow the correspondence yet, a mail will come, mostly within a few minutes. When it is busy it takes longer. Open the link in it and press Confirm.',
      'No mail? Look among the unwanted mail. We send at most one a day to the same address as long as it is not answered.',
    ],
  },
  confirm: {
    title: 'One more click',
    text: ['Would you like to get the letters of this correspondence by e-mail?'],
    button: 'Confirm',
  },
  confirmed: {
    title: 'You follow this correspondence',
    text: [
      'If you chose to read as it was written, the first letter comes within a few minutes. Otherwise you now get a mail with the link by which you leave, and the next letter as soon as it appears.',
      'At the foot of every letter there is a link with which you leave.',
    ],
  },
  leave: {
    title: 'Stop following',
    text: [
      'Would you no longer like to get the letters of this correspondence?',
      'Do you want to stay after all? Then there is nothing to do.',
    ],
    button: 'Leave',
  },
  left: {
    title: 'You have left',
    text: [
      'You will get no more letters of this correspondence. If this was by accident, you can sign up again under the correspondence.',
    ],
  },
  confirmation: {
    subject: (dialogue) => `Confirm that you want to follow ‘${dialogue}’`,
    preview: 'One more step, and the letters will come.',
    before: (dialogue, publication) => [
      `Somebody, probably you, gave this address to follow the correspondence ‘${dialogue}’ of ${publication} by e-mail.`,
      'Would you like to get the letters? Then open this page and press Confirm there.',
    ],
    button: 'Confirm following',
    after: [
      'The link works for seven days.',
      'Did you not sign up? Then there is nothing to do. Without your confirmation you will get no letters, and after seven days we delete this address.',
    ],
  },
  welcome: {
    subject: (dialogue) => `You follow ‘${dialogue}’`,
    preview: 'There is nothing more to do.',
    before: (dialogue, publication) => [
      `You follow the correspondence ‘${dialogue}’ of ${publication}. The next letter comes by e-mail as soon as it appears.`,
    ],
    button: 'To the correspondence',
    after: ['Keep this mail if you like: with the link below, too, you can always leave.'],
    leave: 'Stop following? Leave here:',
  },
  letter: {
    subject: (number, about) => `Letter ${number}: ${about}`,
    readOn: 'Read on at the site',
    cut: 'This letter is too long for a mail and was cut off here.',
    noAnswer: (writer) => `Nobody reads an answer to this mail, nor does ${writer}.`,
    why: (publication) => `You get this letter from ${publication} because you follow the correspondence.`,
    leave: 'No longer follow? Leave here:',
  },
  desk: {
    title: 'Followers of correspondences',
    none: 'Nobody follows a correspondence yet.',
    followers: (count) => counted(count, 'follower', 'followers'),
    accepted: (count) => `${counted(count, 'letter', 'letters')} accepted by the mail server`,
    waiting: (count) => `${counted(count, 'letter waits', 'letters wait')}`,
    refused: (count) => `${counted(count, 'letter', 'letters')} refused`,
    leftOut: (count) => `${counted(count, 'letter', 'letters')} not sent`,
    uncertain: (count) => `${counted(count, 'letter', 'letters')} uncertain`,
    explained:
      'Accepted means that our mail server took the letter from us; whether it was read we do not know. Uncertain means that the connection broke before an answer came. Such a letter we do not send again.',
  },
}
