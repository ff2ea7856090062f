import type { mailings as nl } from '@/texts/nl/readers/mailings'

const many = (count: number) => count.toLocaleString('en-GB')
const minutes = (count: number) => (count === 1 ? '1 minute' : `${many(count)} minutes`)

/** An issue on its way, at the desk. English. */
export const mailings: typeof nl = {
  title: 'On its way',
  issue: (number) => (number === null ? 'Issue' : `Issue ${number}`),
  pieces: {
    atPace: (what, pace) => `${what}, ${pace}`,
    paces: { 'as-it-appears': 'each piece', weekly: 'weekly', monthly: 'monthly' },
    subjectOfAuthor: (author, only) => (only ? `New by ${author}: ${only}` : `New pieces by ${author}`),
    subjectOfTopic: (topic, only) => (only ? `New in ${topic}: ${only}` : `New pieces in ${topic}`),
    placeOfAuthor: (author) => `New pieces by ${author}`,
    placeOfTopic: (topic) => `New pieces in ${topic}`,
    whyAuthor: (author, publication) =>
      `You get this mail of ${publication} because you asked for new pieces by ${author}.`,
    whyTopic: (topic, publication) =>
      `You get this mail of ${publication} because you asked for new pieces in ${topic}.`,
  },
  byItself: {
    title: 'What goes by itself',
    explained:
      'Whoever signed up for an author or a topic gets new pieces by itself: each piece shortly after it appears, once a week on Saturday at nine, or once a month on the first at nine. When there is nothing new, nothing comes.',
    none: 'Nothing went out by itself yet.',
    planned: (moment, count) =>
      `goes out on ${moment}, with ${count === 1 ? '1 piece' : `${many(count)} pieces`}`,
    heldBack: 'not sent: undone, or withdrawn before it left',
  },
  again: {
    title: 'Send again',
    before: 'Sent again',
    issue: (issue) => `${issue}, again`,
    toWhom: 'To whom?',
    to: {
      new: (count) => `who came since (${many(count)})`,
      uncertain: (count) => `who may not have got it: uncertain (${many(count)})`,
    },
    why: 'Why? That stays with it.',
    button: 'Send again',
    sentTo: {
      new: (because) => `To who came since. Why: ${because}`,
      uncertain: (because) => `To who may not have got it. Why: ${because}`,
    },
    noReason: 'First write down why. Nothing was sent.',
    reasonTooLong: (most) => `Write it in at most ${most} characters. Nothing was sent.`,
    nobody: 'There is nobody to send it to now. Nothing was sent.',
    already: 'That is planned, or on its way already. Nothing was added.',
  },
  heads: {
    planned: 'planned',
    underWay: (moment) => `on its way since ${moment}`,
    paused: (moment) => `paused since ${moment}`,
    stopped: (moment) => `stopped ${moment}`,
    done: (moment) => `sent ${moment}`,
  },
  sum: (accepted, frozen, refused, uncertain) =>
    `${many(accepted)} of ${many(frozen)} accepted, ${many(refused)} refused, ${many(uncertain)} uncertain`,
  left: (count) => `, ${minutes(count)} to go`,
  handled: (count, all) => `${many(count)} of ${many(all)}`,
  handledLabel: 'Done',
  startsAt: (moment) => `This issue goes out on ${moment}.`,
  startsItself: (moment) => `These new pieces go out on ${moment}.`,
  heldBack: 'This did not go out: it was undone, or withdrawn before it left.',
  startsIn: (count) =>
    count < 1
      ? 'It begins in a moment.'
      : `The first mail leaves in ${minutes(count)}. Until then you can undo it.`,
  untilThen: 'Until then you can undo it.',
  ways: {
    leaves: '',
    'becomes a file':
      'No mail server is set up. So only the first ten mails become files, in the outbox; the rest waits.',
    'waits for the mail server':
      'The mail server takes no mail now. The mails wait, and go as soon as it does.',
    'waits for an owner':
      'This site comes from a backup or is a copy: nothing leaves until an owner decides on it.',
  },
  didNotGo:
    'The issue could not go then, and nobody was mailed yet: since ‘Send’ something in it changed, such as a piece that was withdrawn. Undo the sending; ‘Can this go?’ then says what it is.',
  couldNotGo: (subject, moment) =>
    `${subject === null ? 'New pieces' : `The issue “${subject}”`} could not go on ${moment}. Nobody was mailed yet.`,
  lookWhy: 'See why',
  didNotGoItself:
    'This could not go then, and nobody was mailed yet. It is tried again each minute; undo it if it is not to go any more.',
  waitsForOwner:
    'The moment of this issue passed while the site stood still. An owner decides whether it still goes, in the outbox.',
  toOutbox: 'To the outbox',
  undo: 'Undo',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  stopHint: 'Stopping holds back what still waits. What is gone is gone.',
  allFiles: 'Make all mails as files',
  answers: {
    tooLate: 'Too late: it has begun. You can still stop it.',
    changed: 'This has changed meanwhile. See below how it stands now.',
  },
  refusing: (site) => `${site} does not take our mail for now.`,
  refusingWhy: (code, waiting) =>
    `That mail server does not want mail of ours${code ? ` (${code})` : ''}. That is mostly about us and not about the readers: a record at our domain by which it sees that mail is really ours is missing or wrong, or too much came at once. Nobody was struck off. ${waiting === 1 ? 'One mail waits' : `${many(waiting)} mails wait`}; the rest goes on, and now and then one tries how it stands.`,
  said: 'The mail server said:',
  retry: (site) => `Try ${site} again`,
  condition: (site, waiting) =>
    `${site} does not take our mail. ${waiting === 1 ? 'One mail of the newsletter waits' : `${many(waiting)} mails of the newsletter wait`}; nobody was struck off.`,
  ledger: {
    title: 'The sum',
    what: 'What became of the mails',
    count: 'Number',
    accepted: 'Accepted by their mail server',
    refused: 'Refused',
    excluded: 'Passed over',
    uncertain: 'Uncertain',
    uncertainHint: 'may have arrived, and not sent again',
    waitingAt: (site) => `Waits for ${site}`,
    waiting: 'Waits for its turn',
    frozen: 'Readers at the beginning',
    why: {
      left: 'left meanwhile',
      paused: 'had a pause',
      suppressed: 'takes no mail any more',
      forgotten: 'forgotten at their own request',
      stopped: 'stopped',
      'had it': 'has it by another list',
      standstill: 'not sent after a standstill',
    },
  },
  sites: {
    title: 'By receiver',
    server: 'Mail server',
    perMinute: 'A minute',
    paused: 'paused',
    others: 'All others',
  },
  who: {
    refused: 'Who did not get it: refused',
    excluded: 'Who did not get it: passed over',
    uncertain: 'Of whom it is uncertain',
    forgotten: 'somebody who was forgotten',
    none: 'Nobody stands here.',
    interrupted: 'the site ended while this mail was handed over',
  },
}
