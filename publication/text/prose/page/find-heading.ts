import type { NamedHeading } from './name-headings'
import { slugOf } from './slug-of'
import { wordsOfHeading } from './words-of-heading'

/** Finds the anchor of the heading that a link within the text means; null when it means none. `id` is decoded. */
export type FindHeading = (id: string) => string | null

/**
 * Links within a text were written for the ids of other software. Looked for is the very id, then one that differs in capitals,
 * our former one, and last what WordPress, pandoc, kramdown or Ghost make of the same words.
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
  for (const { heading, anchor } of headings) {
    for (const name of namesElsewhere(wordsOfHeading(heading))) if (!bare.has(name)) bare.set(name, anchor)
  }
  return (id) => {
    const wanted = id.normalize('NFC')
    if (exact.has(wanted)) return wanted
    return alike.get(wanted.toLowerCase()) ?? bare.get(bareOf(wanted)) ?? null
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
