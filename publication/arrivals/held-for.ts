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
  'duplicate',
] as const
export type HeldFor = (typeof REASONS)[number]

/** Held only because nobody could prove where it came from: whom it claims to be from can say so at the desk. */
export const WITHOUT_PROOF: HeldFor[] = ['no-proof', 'partly-signed', 'no-dns']

/** Nothing was read of it: its writer, who has it, can put the words there. */
export const UNREAD: HeldFor[] = ['unreadable']
