import type { planned as dutch } from '@/texts/nl/files/planned'

/** English, as the Dutch beside it. */
export const planned: typeof dutch = {
  title: 'Planned',
  about: 'Taken in from files, with a date that is still to come. Readers see nothing of it until then.',
  at: (moment) => `becomes public on ${moment}`,
  cancelled: (moment) => `cancelled; was planned for ${moment}`,
  to: (path) => `will stand at ${path}`,
  problem: (problem) => `Could not become public: ${problem}. As soon as that has changed, it will.`,
  preview: 'planned',
  aboutDraft:
    'To change this or move it to another day, make a draft of it. It does not become public by itself any more then.',
  toDraft: 'Make a draft of it',
  notToDraft: (problem: string) => `Not made a draft: ${problem}.`,
  publish: 'Publish now',
  cancel: 'Cancel',
  again: 'Plan it after all',
  published: (path) => `Published at ${path}.`,
  refused: (problem) => `Not published: ${problem}.`,
  gone: 'This piece is no longer planned. It may be public by now.',
  condition: (count) =>
    count === 1
      ? 'One planned piece could not become public at its moment.'
      : `${count} planned pieces could not become public at their moment.`,
  toPage: 'See planned pieces',
}
