import type { Departed } from '../departed'

/** For PostgreSQL's `regexp_replace`: what stands in place of what. */
export type Replacement = { pattern: string; flags: string; by: string }

const GREETINGS = [
  'beste',
  'lieve',
  'liefste',
  'dag',
  'hallo',
  'hoi',
  'hai',
  'hé',
  'hey',
  'geachte',
  'waarde',
  'goedemorgen',
  'goedemiddag',
  'goedenavond',
  'dear',
  'hi',
  'hello',
  'liebe',
  'lieber',
  'cher',
  'chère',
].join('|')

/**
 * What takes a name and addresses out of a text: in a greeting ("Beste Ada" becomes "Beste schrijver"), alone on a line, where a letter is signed, where a
 * sentence begins, and elsewhere. A whole name however it is written; a given name with its capital, since it may be a word.
 */
export function replacementsFor({
  addresses,
  fullNames,
  givenNames,
  words,
}: Pick<Departed, 'addresses' | 'fullNames' | 'givenNames' | 'words'>): Replacement[] {
  // The longest first: a name may have another in it.
  const whole = [...fullNames].sort((one, other) => other.length - one.length)
  return [
    ...replacementsForAddresses({ addresses, words }),
    ...whole.flatMap((name) => replacing(asPattern(name), 'gi')),
    ...givenNames.filter((name) => name.length > 1).flatMap((name) => replacing(asPattern(name), 'g')),
  ]

  function replacing(name: string, flags: string): Replacement[] {
    return [
      { pattern: `\\m((?:${GREETINGS})\\s+)${name}\\M`, flags: 'gi', by: `\\1${words.greeted}` },
      { pattern: `^([ \\t>*_]*)${name}([ \\t.,*_]*)$`, flags: `${flags}n`, by: `\\1${words.name}\\2` },
      { pattern: `(^|["“‘]|[.?!]\\s+|\\n)${name}\\M`, flags, by: `\\1${words.name}` },
      { pattern: `\\m${name}\\M`, flags, by: words.inText },
    ]
  }
}

/** In place of an address stands one that cannot be (RFC 2606), so that a link to it stays a link. */
export function replacementsForAddresses({
  addresses,
  words,
}: Pick<Departed, 'addresses' | 'words'>): Replacement[] {
  return addresses.map((address) => ({
    pattern: `(?<![\\w.+-])${asPattern(address)}(?![\\w-]|\\.\\w)`,
    flags: 'gi',
    by: words.address,
  }))
}

/** A whole name as it stands in addresses; of one word it is too often something else. */
export function replacementsForSlugs(slugs: string[], by: string): Replacement[] {
  const whole = slugs.filter((slug) => slug.includes('-'))
  return whole.map((slug) => ({ pattern: `(?<![a-z0-9])${slug}(?![a-z0-9])`, flags: 'gi', by }))
}

/** Signs mean themselves; spaces are any, and an accent may stand by itself, as some keyboards type it. */
function asPattern(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => [...word.normalize('NFC')].map(signPattern).join(''))
    .join('\\s+')
}

function signPattern(sign: string): string {
  const escaped = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&')
  const loose = sign.normalize('NFD')
  return loose === sign ? escaped(sign) : `(?:${escaped(sign)}|${escaped(loose)})`
}
