import type { PrivacyAnswer } from '@/db/schema'

/** Something in a text that looks private: the words as they stand there, and what they look like. */
export type LooksPrivate = Pick<PrivacyAnswer, 'kind' | 'found'>
