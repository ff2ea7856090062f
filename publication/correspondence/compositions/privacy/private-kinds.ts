import type { PrivacyAnswer } from '@/db/schema'

export type PrivateKind = PrivacyAnswer['kind']

const ALL: Record<PrivateKind, true> = {
  address: true,
  telephone: true,
  'bank-account': true,
  'identity-number': true,
  name: true,
  'third-party': true,
  signature: true,
  'private-elsewhere': true,
}

/** Everything that something which looks private can be. */
export const PRIVATE_KINDS = Object.keys(ALL) as PrivateKind[]
