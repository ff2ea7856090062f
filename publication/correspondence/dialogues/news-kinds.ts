import type { DialogueNews } from '@/db/schema'

/** What is looked at on the page of a change, of who writes, of a mail that came in, and of the proof. */
export const CHANGE_NEWS = [
  'change-proposed',
  'change-taken',
  'change-left',
] as const satisfies DialogueNews[]
export const JOIN_NEWS = ['join-asked', 'join-refused'] as const satisfies DialogueNews[]
export const MAIL_NEWS = ['mail-held', 'mail-after-stop'] as const satisfies DialogueNews[]
/** What is looked at where one's own mails of an upload stand. */
export const EXCHANGE_NEWS = ['exchange-read', 'exchange-confirmed'] as const satisfies DialogueNews[]
export const PROOF_NEWS = [
  'proof-ready',
  'proof-waits',
  'proof-refused',
  'all-agreed',
  'published',
  'withdrawn',
] as const satisfies DialogueNews[]
