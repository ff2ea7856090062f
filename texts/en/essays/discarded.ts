import type { discarded as nl } from '@/texts/nl/essays/discarded'

export const discarded: typeof nl = {
  title: 'Thrown away',
  explain:
    'What you throw away can be fetched back for thirty days. After that it is really gone, with its revisions and the pictures that are in nothing else.',
  none: 'There is nothing that you threw away.',
  list: (count) => `Thrown away (${count})`,
  toList: 'To what was thrown away',
  toMine: 'To my pieces',
  discard: 'Throw away',
  askTitle: (title) => `Throw ‘${title}’ away?`,
  askText:
    'It goes to ‘Thrown away’. There you can fetch it back for thirty days. After that it is really gone, with its revisions and the pictures that are in nothing else.',
  keep: 'Keep it',
  isSubmitted: (title) => `‘${title}’ is handed in`,
  submittedText:
    'What the editors have cannot be thrown away. Take the submission back first; nothing in the text changes by that.',
  takeBack: 'Take the submission back',
  isPublished: (title) => `‘${title}’ stays at the desk`,
  publishedText:
    'What readers could read cannot be thrown away. The editors can withdraw it: then readers cannot read it any more. If you only want to be rid of your last changes, fetch an earlier revision back under ‘Revisions’.',
  withdraw: 'Withdraw',
  toRevisions: 'To the revisions',
  days: (days) =>
    days === 0
      ? 'is deleted within a day'
      : days === 1
        ? 'can be fetched back for 1 more day'
        : `can be fetched back for ${days} more days`,
  on: (moment) => `thrown away on ${moment}`,
  fetchBack: 'Fetch back',
  done: (title) => `‘${title}’ was thrown away.`,
  fetchedBack: 'This essay was fetched back.',
  gone: 'This essay is no longer there, or it is not yours.',
  notice: (moment, days) => `This essay was thrown away on ${moment}: it ${days}.`,
  ofAnother: 'Only whoever wrote it can fetch it back.',
  essays: 'Essays',
  letters: 'Letters',
  toLetters: 'To Letters',
  letter: {
    askText:
      'It goes to ‘Thrown away’. There you can fetch it back for thirty days. After that it is really gone, with its revisions and the pictures that are in nothing else.',
    notice: (moment, days) => `This letter was thrown away on ${moment}: it ${days}.`,
    fetchedBack: 'This letter was fetched back.',
    gone: 'This letter is no longer there, or it is not yours.',
    isSent: 'This letter was sent meanwhile. What was sent cannot be thrown away.',
    another:
      'You are writing another letter in this correspondence meanwhile. Send that one first, or throw it away. After that you can fetch this one back.',
    stopped:
      'It cannot be fetched back: you do not write in this correspondence any more. You can still read and copy it.',
  },
}
