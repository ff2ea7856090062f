import type { myMail as nl } from '@/texts/nl/readers/my-mail'

/** The page on which a reader sees everything they get by mail, and changes it. English. Sentences that need a value are functions. */
export const myMail: typeof nl = {
  title: 'My mail',
  inMails: 'Everything you get from us, and how often:',
  without: [
    'On this page you see what you get from us by email, and can change it. Every reader has a secret link of their own. It is at the foot of every mail we send you.',
  ],
  unknownTitle: 'We do not know this link',
  unknown: [
    'The link is not complete, or we keep nothing any more that belongs to it. Open it once more from a mail, or copy it as a whole.',
  ],
  problemTitle: 'That did not work',
  problems: {
    address: 'We could not read what you filled in. Open the link in the mail once more and try again.',
    nothing: 'Tick what you would like to get. Nothing was changed.',
    origin:
      'We could not see whether this form came from a page of ours. Open the link in the mail once more and try again.',
    expired:
      'We do not know this link. It is not complete, or we keep nothing any more that belongs to it. Open it once more from a mail, or copy it as a whole.',
    leavingLink: 'We do not know this link. Open it once more from a mail, or copy it as a whole.',
    trouble: 'Something went wrong on our side and nothing was changed. Try again in a few minutes.',
  },
  whose: (email) => `This is what ${email} gets from us.`,
  secret:
    'Whoever has this link can do here what you can. So do not pass on a mail of ours without taking the link out.',
  none: 'You are on no list. We send you nothing.',
  lists: {
    newsletter: 'Newsletter',
    krant: 'Link paper',
    dialogue: (title) =>
      title === null ? 'A correspondence that is no longer on the site' : `Correspondence: ${title}`,
    author: (name) => `New pieces by ${name ?? 'an author'}`,
    topic: (name) => `New pieces in ${name ?? 'a topic'}`,
  },
  since: (day) => `You have been getting this since ${day}.`,
  waits: (day) =>
    `You asked for this on ${day} and have not confirmed it yet. You do so with the link in the mail you got.`,
  paused: (day) => `Paused until ${day}.`,
  held: {
    letters: 'Letters that appear during a pause come after it, in their order.',
    issues: 'What appears during a pause is not sent to you afterwards. It is on the site.',
  },
  pause: 'Pause',
  pauses: { week: 'A week', month: 'A month', day: 'Until this day' },
  day: 'Or until a day',
  resume: 'End the pause',
  pace: 'How would you like to read?',
  paces: {
    'as-it-appears': 'Each new letter as it appears',
    'as-it-was-written':
      'As it was written: with the time between letters that there was then, a week at most',
    weekly: 'Once a week',
    monthly: 'Once a month',
  },
  eachPiece: 'Each new piece as it appears',
  choosePace: 'Read like this',
  leave: 'Leave',
  withdraw: 'Rather not',
  of: (button, list) => `${button}: ${list}`,
  everything: {
    title: 'All at once',
    leave: 'Leave everything',
    take: 'Take my data along',
    takeExplained:
      'You get a file with everything we keep at this address: the lists, what you asked for and confirmed, and what we sent you.',
    forget: 'Forget me',
    forgetExplained: [
      'We erase your address and everything that belongs to it: the lists, what we sent you and what came back of it. This cannot be undone. If you want to get something again later, you sign up anew.',
      'Of what you confirmed we keep for five years that it happened, without your address: only who knows the address already can find it. That is how we can prove that we did not write to you unasked. If you or your mail server asked us to send nothing more, that stays as well, in the same way.',
    ],
    sure: 'Yes, erase everything that belongs to my address',
    forgetButton: 'Erase for good',
  },
  done: {
    left: 'You have left this list.',
    leftAll: 'You have left everything.',
    paused: 'The pause is set.',
    resumed: 'The pause is over.',
    pace: 'This is how you get it from now on.',
    dateWrong: 'Choose a day from tomorrow on, a year ahead at most. Nothing was changed.',
    notOnIt:
      'That was no longer possible: you are not on this list, or it does not change like that. Below is how it is now.',
    notSure: 'Tick the box first if you want everything erased. Nothing was changed.',
  },
  gone: {
    title: 'Your data are gone',
    text: [
      'We keep nothing at your address any more except, without your address, that you confirmed what you got. We send you nothing more. A mail that is under way at this moment may still arrive.',
    ],
  },
}
