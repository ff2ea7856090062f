/** Why a mail is held; each is a sentence of the texts. */
export const REASONS = [
  'not-judged',
  'unreadable',
  'no-from',
  'several-froms',
  'other-from',
  'doubled-header',
  'automatic',
  'charset',
  'no-message-id',
  'replay',
  'too-many',
  'no-proof',
  'partly-signed',
  'no-dns',
  'not-read',
  'unknown-writer',
  'of-nobody',
  'duplicate',
  'stopped',
] as const
export type HeldFor = (typeof REASONS)[number]

/**
 * Held for nothing that speaks against it: nobody could prove where it came from, it was one of many, or nothing was read
 * of it. Whom it claims to be from, signed in, can make a letter of it all the same.
 */
export const BY_ITS_WRITER: HeldFor[] = [
  'no-proof',
  'partly-signed',
  'no-dns',
  'too-many',
  'unreadable',
  // While they do not write it is refused in words; who came back makes a letter of it.
  'stopped',
]
