import type { letters as nl } from '../nl/letters'

export const letters: typeof nl = {
  privacy: {
    likeABeginning:
      'This looks like the beginning of a private passage. Put :::onder-ons alone on a line, with nothing before or after it.',
    oneInAnother:
      'A private passage begins here while the one before is not ended by ::: on a line of its own.',
    notEnded: 'This private passage is not ended. Put ::: on a line of its own where it ends.',
  },
}
