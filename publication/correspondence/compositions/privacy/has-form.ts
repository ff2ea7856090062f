import type { PrivateKind } from './private-kinds'

/** What is known by its form alone, whole or not at all: a part of one is no other question. */
export const HAS_FORM: readonly PrivateKind[] = ['address', 'telephone', 'bank-account', 'identity-number']
