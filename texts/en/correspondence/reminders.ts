import type { reminders as nl } from '@/texts/nl/correspondence/reminders'

/** Of what waits for somebody in a dialogue. */
export const reminders: typeof nl = {
  stop: 'Do not remind me of this any more',
  stopped: 'You get no more reminders of this correspondence.',
  page: {
    title: 'Stop the reminders?',
    text: 'Would you rather get no more reminders of this correspondence? Your approval is still needed to publish it, and a letter that you mailed waits until you confirm it.',
    button: 'Stop the reminders',
    stoppedTitle: 'The reminders have stopped',
    stoppedText: 'You get no more reminders of this correspondence.',
    problemTitle: 'That did not work',
    problemText:
      'This link is not quite right, or something went wrong. You can also stop the reminders when you sign in.',
  },
  mail: {
    ofApproval: (theme, publication) => ({
      subject: `Your approval is asked: “${theme}”`,
      preview: 'The correspondence can appear only when everybody who wrote it agrees.',
      before: [
        `The correspondence “${theme}” is ready to appear in ${publication}. That can only be when you agree to exactly that text.`,
      ],
      button: 'Read and agree',
      after: [
        'Do you not agree? Say why, or change your letter or the composition; nobody publishes without you.',
      ],
    }),
    ofQuestions: (theme, count) => ({
      subject: `${count === 1 ? 'One question' : `${count} questions`} for you in “${theme}”`,
      preview: 'Something in it may not be for everybody to read.',
      before: [
        `Before “${theme}” can appear there ${count === 1 ? 'is one question' : `are ${count} questions`} for you: something in it may not be for everybody to read.`,
      ],
      button: count === 1 ? 'Answer the question' : 'Answer the questions',
      after: [
        'You can agree on the same page as soon as you could read all of it; while somebody else still has to answer something, that may be later.',
      ],
    }),
    howOften: 'We remind you of this once a week at most, and five times at most.',
    last: 'This is the last reminder of this. It goes on waiting for you; you also find it by signing in.',
    stop: 'Rather no reminders of this correspondence? Stop them here:',
  },
}
