import { findMayBeKeys, type MayBeKey } from './find-keys'
import { readingsOf } from './readings-of'

/** Everything in a text that has the form of a key, in whatever way it was written over. */
export function mayBeKeysIn(text: string): MayBeKey[] {
  return readingsOf(text).flatMap(findMayBeKeys)
}
