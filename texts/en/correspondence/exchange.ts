import type { exchange as nl } from '@/texts/nl/correspondence/exchange'

/** Mails of before, read in by whoever has them. */
export const exchange: typeof nl = {
  title: 'Read in earlier mails',
  explained:
    'Did you write each other before? Read in those mails here. They become proposals; each writer confirms their own letters.',
  files: 'Files',
  filesHint: 'An .mbox file, or one or more .eml files. At most 15 MB together.',
  upload: 'Read in',
  noFiles: 'Choose a file first.',
  noMail: (name: string) => `‘${name}’ is no mbox or eml file, or it is empty. Nothing was read.`,
  noMails: 'There are no mails in these files.',
  tooMany: (most) => `At most ${most} mails can be read in at a time.`,
  tooLarge: 'One of these mails is larger than 5 MB.',
  taken: 'The mails are kept and are now being read.',
  of: (fileName, moment) => `${fileName}, read in on ${moment}`,
  progress: (done, total) => `${done} of ${total} read`,
  refresh: 'See how far it is',
  whoIsWho: 'Who is who?',
  whoIsWhoHint: 'Say for each address who that is. Mails of others stay outside the correspondence.',
  nobody: 'none of us',
  mails: (count) => (count === 1 ? '1 mail' : `${count} mails`),
  keep: 'Keep',
  kept: 'Kept. The letters are now ready to be confirmed.',
  counts: ({ waiting, confirmed, asked, duplicates, others }) =>
    [
      `${waiting} to confirm`,
      `${confirmed} confirmed`,
      asked > 0 && `${asked} ${asked === 1 ? 'waits' : 'wait'} for ‘Who is who?’`,
      duplicates > 0 && `${duplicates} double`,
      others > 0 && `${others} not used`,
    ]
      .filter(Boolean)
      .join(', '),
  by: (name) => `from ${name}`,
  folded: (count, first) =>
    count === 1
      ? `Does not go into the letter, 1 line: ${first}`
      : `Does not go into the letter, ${count} lines: ${first} …`,
  foldedHidden:
    'A part does not go into the letter. It may hold what must stay among the writers, so only whoever wrote the letter sees it.',
  declares: (letters, folded, estimated) =>
    [
      letters === 1
        ? 'You put one letter into the correspondence, in the name of whoever wrote it.'
        : `You put ${letters} letters into the correspondence, in the names of those who wrote them.`,
      folded === 1 && 'A part of one of them does not come along: see above which.',
      folded > 1 && `A part of ${folded} of them does not come along: see above which.`,
      estimated === 1 && 'The date of one of them is estimated or unknown: it says so above.',
      estimated > 1 && `The dates of ${estimated} of them are estimated or unknown: it says so above.`,
      'It is kept that you declared this, when, and in which words.',
    ]
      .filter(Boolean)
      .join(' '),
  confirmAll: 'Confirm all letters',
  permission:
    'I declare that the writers gave me permission to put these letters into the correspondence, as they stand here.',
  needsPermission: 'Tick first that the writers gave permission.',
  confirmedAll: (count, left) =>
    left === 0
      ? `${count} letters are now in the correspondence.`
      : `${count} letters are now in the correspondence. ${left} others must first be looked at by who wrote them.`,
  notReady: 'The mails are still being read.',
  gone: 'This exchange is no longer there, or it is not for you.',
}
