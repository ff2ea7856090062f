import type { PrivacyAnswer } from '@/db/schema'
import { findPrivateElsewhere } from '@/publication/correspondence/private-passages/private-elsewhere'
import type { NameParts } from '@/publication/people/members/split-name'
import { findAddresses } from './addresses'
import { findNames } from './names'
import { findSignatures } from './signatures'
import { findTelephones } from './telephones'
import { findThirdParties } from './third-parties'

/** Something in a text that looks private: the words as they stand there, and what they look like. */
export type LooksPrivate = Pick<PrivacyAnswer, 'kind' | 'found'>

export type Looking = {
  /** people who may be named: authors and correspondents */
  known: readonly NameParts[]
  /** members who do not write here */
  others: readonly NameParts[]
  /** every run of four words of a private passage */
  runs: ReadonlySet<string>
}

/** An answer is kept by the words that were found, in an index that takes no long ones. */
const LONGEST_FOUND = 300

/**
 * What looks private in a text that readers will see and is not marked so, each once, in no order that matters. Private
 * passages must be taken out before. It is a help and not a guard: it finds what has a form, and some names.
 */
export function lookForPrivateThings(text: string, { known, others, runs }: Looking): LooksPrivate[] {
  const all: [LooksPrivate['kind'], string[]][] = [
    ['address', findAddresses(text)],
    ['telephone', findTelephones(text)],
    ['third-party', findThirdParties(text, known)],
    ['signature', findSignatures(text)],
    ['name', findNames(text, { known, others })],
    ['private-elsewhere', findPrivateElsewhere(text, runs)],
  ]
  return all.flatMap(([kind, words]) => [...new Set(words.map(shortened))].map((found) => ({ kind, found })))
}

/** A long stretch is told by its beginning and its end. */
function shortened(found: string): string {
  if (found.length <= LONGEST_FOUND) return found
  const half = LONGEST_FOUND / 2 - 2
  // A cut can go through a character of two halves, which no database keeps.
  return `${found.slice(0, half).trim()} … ${found.slice(-half).trim()}`.toWellFormed()
}
