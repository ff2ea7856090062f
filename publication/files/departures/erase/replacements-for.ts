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
 * What takes a name out of a text: in a greeting ("Beste Ada" becomes "Beste schrijver"), alone on a line, where a letter is signed, where a
 * sentence begins, and elsewhere. A whole name however it is written; a given name with its capital, since it may be a word.
 */
export function replacementsFor({
  fullNames,
  givenNames,
  words,
}: Pick<Departed, 'fullNames' | 'givenNames' | 'words'>): Replacement[] {
  // The longest first: a name may have another in it.
  const whole = [...fullNames].sort((one, other) => other.length - one.length)
  return [
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

/** Signs mean themselves; spaces are any. */
function asPattern(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
    .join('\\s+')
}
