import type { NamedHeading } from './name-headings'
import { slugOf } from './slug-of'
import { wordsOfHeading } from './words-of-heading'

/** Finds the anchor of the heading that a link within the text means; null when it means none. `id` is decoded; `words` are the link's. */
export type FindHeading = (id: string, words?: string) => string | null

/** The block editor of WordPress begins all ids of headings with `h-`; GitHub shows its own with `user-content-`. */
const BEFORE_ELSEWHERE = /^(?:h|user-content)-/

/** A note, a letter, and the top of the page are what they are, whatever leads to them. */
const PLACE_OF_OURS = /^(?:noot-\d|brief-\d|top$)/i

/**
 * Links within a text were written for the ids of other software. Looked for is the very id, then one that differs in capitals,
 * our former one, and last what WordPress, pandoc, kramdown or Ghost make of the same words, with or without what stands before it. Ids
 * that say nothing, `#section-3` or `#_Toc49`, are in lists of contents: there the words of the link are those of one heading.
 */
export function createFindHeading(headings: readonly NamedHeading[]): FindHeading {
  const exact = new Set(headings.map(({ anchor }) => anchor))
  const alike = new Map<string, string>()
  const add = (name: string, anchor: string) => {
    if (name && !alike.has(name)) alike.set(name, anchor)
  }
  for (const { anchor } of headings) add(anchor.toLowerCase(), anchor)
  for (const { anchor, formerId } of headings) add(formerId, anchor)
  const bare = new Map<string, string>()
  const byWords = new Map<string, string | null>()
  for (const { heading, anchor } of headings) {
    const words = wordsOfHeading(heading)
    for (const name of namesElsewhere(words)) if (!bare.has(name)) bare.set(name, anchor)
    byWords.set(lettersOf(words), byWords.has(lettersOf(words)) ? null : anchor)
  }
  return (id, words = '') => {
    const wanted = id.normalize('NFC')
    if (exact.has(wanted)) return wanted
    const withoutBefore = wanted.replace(BEFORE_ELSEWHERE, '')
    const named =
      alike.get(wanted.toLowerCase()) ?? bare.get(bareOf(wanted)) ?? bare.get(bareOf(withoutBefore))
    const letters = PLACE_OF_OURS.test(wanted) ? '' : lettersOf(words)
    return named ?? (letters === '' ? null : byWords.get(letters)) ?? null
  }
}

/** Without accents and dashes; then without numbers before it; then as kramdown, which drops what is no ASCII. */
function namesElsewhere(words: string): string[] {
  const fromFirstLetter = words.normalize('NFKD').replace(/^[^\p{L}]+/u, '')
  const ascii = words.replace(/^[^a-zA-Z]+/, '').replace(/[^a-zA-Z0-9]/g, '')
  return [bareOf(words), bareOf(fromFirstLetter), ascii.toLowerCase()].filter((name) => name !== '')
}

function bareOf(words: string): string {
  const slug = slugOf(words).replaceAll('-', '')
  // `slugOf` makes this of words without one letter of ours.
  return slug === 'tekst' && !/tekst/i.test(words) ? '' : slug
}

function lettersOf(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
