import { asAnswered } from '@/publication/correspondence/private-passages/as-answered'
import type { NameParts } from '@/publication/people/members/split-name'
import { findAddresses } from './addresses'
import { findBankAccounts } from './bank-accounts'
import { HAS_FORM } from './has-form'
import { findIdentityNumbers } from './identity-numbers'
import type { LooksPrivate } from './looks-private'
import { findNames } from './names'
import { type Place, placeFinder, placesOf } from './places-of'
import { asReadersSee } from './reading/as-readers-see'
import { digitsForWords } from './reading/digits-in-words'
import { evenSigns } from './reading/even-signs'
import { joinLooks } from './reading/join-looks'
import { findSignatures, isContactLine } from './signatures'
import { findTelephones } from './telephones'
import { findThirdParties } from './third-parties'

export type Looking = {
  /** people who may be named: authors and correspondents */
  known: readonly NameParts[]
  /** members who do not write here */
  others: readonly NameParts[]
}

/**
 * What looks private by its form in a text that readers will see, each once, in no order that matters. It looks at the text as it stands and
 * as readers see it, without marks and with plain digits; what it finds is as it stands. Private passages must be
 * taken out before; what is known from them is found by `findPrivateElsewhere`. It is a help and not a guard: it finds what has a form, and some names.
 */
export function lookForPrivateThings(text: string, looking: Looking): LooksPrivate[] {
  const asTyped = lookAt(text, looking)
  const reading = digitsForWords(evenSigns(asReadersSee(text)))
  const all =
    reading.text === text ? asTyped : joinLooks(text, asTyped, reading, lookAt(reading.text, looking))
  const found = [
    ...new Map(
      all.map((it) => [`${it.kind} ${asAnswered(it.found)}`, { ...it, found: asAnswered(it.found) }]),
    ).values(),
  ]
  const formed = placeFinder(found.flatMap((it) => (HAS_FORM.includes(it.kind) ? it.found : [])))
  return found.filter((it) => !isAskedByParts(it, formed))
}

function lookAt(text: string, { known, others }: Looking): LooksPrivate[] {
  const accounts = findBankAccounts(text)
  const identity = findIdentityNumbers(text)
  const addresses = findAddresses(text)
  const all: [LooksPrivate['kind'], string[]][] = [
    ['address', addresses],
    ['bank-account', accounts],
    ['identity-number', identity],
    ['telephone', findTelephones(without(text, [...accounts, ...identity]))],
    ['third-party', findThirdParties(text, known)],
    ['signature', findSignatures(text)],
    // A street is often called after somebody.
    ['name', findNames(without(text, addresses), { known, others })],
  ]
  return all.flatMap(([kind, words]) => [...new Set(words)].map((found) => ({ kind, found })))
}

/** Something that only the line tells: a site, or more digits. */
const MORE_TO_ASK = /\p{L}[.]\p{L}{2,}|\d{3}|@/u

/** "Tel.: 089 12 34 56 78" is asked about by its number; the line by itself only where it tells something more. */
function isAskedByParts(
  { kind, found: line }: LooksPrivate,
  formed: ReturnType<typeof placeFinder>,
): boolean {
  if (kind !== 'signature' || !isContactLine(line)) return false
  const parts = formed(line)
  return parts.length > 0 && !MORE_TO_ASK.test(blanked(line, parts))
}

/** The text with other signs where these words stand: what is known as one thing is not asked about as another. */
function without(text: string, words: readonly string[]): string {
  const byWord = Map.groupBy(placesOf(words, text), ({ word }) => word)
  return blanked(
    text,
    [...new Set(words)].flatMap((word) => byWord.get(word) ?? []),
  )
}

/** Of places that overlap the first is taken. */
function blanked(text: string, places: readonly Place[]): string {
  if (places.length === 0) return text
  const isTaken = new Uint8Array(text.length)
  for (const { from, to } of places) if (!isTaken.subarray(from, to).includes(1)) isTaken.fill(1, from, to)
  return Array.from(isTaken, (taken, at) => (taken ? '_' : text.charAt(at))).join('')
}
