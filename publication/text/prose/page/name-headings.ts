import type { Heading, Root } from 'mdast'
import { visit } from '../visit'
import { countNotes } from './count-notes'
import { slugOf } from './slug-of'
import { wordsOfHeading } from './words-of-heading'

/** A heading with what a link to it is written with, and what else leads there: see docs/decisions/0043. */
export type NamedHeading = {
  heading: Heading
  /** unlike that of every other heading of the text: `eerste-deel`, `eerste-deel-1` */
  anchor: string
  /** the id it had on our pages before, without what stood before all ids of its text */
  formerId: string
  /** its words without accents, as other software has them in ids; null where that is an id of ours */
  plainId: string | null
}

/** Where ids of letters stand on the same page, no heading may have theirs. */
const OF_LETTERS = /^(?:brief-\d+(?:-kop)?|[bt]\d+-(?:alinea|noot)-\d+(?:-tekst|-terug)?)$/
const OF_NOTES = /^noot-(\d+)(?:-tekst|-terug)?$/
/** An address of a kilobyte is no use to anyone. */
const LONGEST_ANCHOR = 300

/**
 * The headings of a checked text with their ids, as github-slugger, GitLab, Jekyll, Docusaurus and others make them: small
 * letters, punctuation left out, spaces as dashes, the second of a kind with -1. What was written as `{#id}` goes before.
 * `isAmongLetters`: the text stands on the page of a dialogue, under no prefix.
 */
export function nameHeadings(tree: Root, isAmongLetters = false): NamedHeading[] {
  const noteCount = countNotes(tree)
  const isOurs = (id: string) => isIdOfNote(id, noteCount) || (isAmongLetters && OF_LETTERS.test(id))
  const headings: Heading[] = []
  visit(tree, 'heading', (heading) => {
    headings.push(heading)
  })
  // What somebody wrote is not moved aside for what we made of words.
  const taken = new Map<string, number>()
  const explicit = headings.map(({ data }) => (data?.anchor ? take(data.anchor, taken, isOurs) : null))
  const former = new Map<string, number>()
  return headings.map((heading, index) => {
    const words = wordsOfHeading(heading)
    const plain = slugOf(words)
    return {
      heading,
      anchor: explicit[index] ?? take(anchorOf(words), taken, isOurs),
      formerId: formerIdOf(plain, former),
      plainId: plain === 'tekst' || isOurs(plain) ? null : plain,
    }
  })
}

/** Whether this is an id that one of so many notes has on its page. */
export function isIdOfNote(id: string, noteCount: number): boolean {
  return Number(OF_NOTES.exec(id)?.[1] ?? Number.POSITIVE_INFINITY) <= noteCount
}

/** The words of a heading as the end of an address: "Één café, of: niet" is `één-café-of-niet`. Never empty. */
export function anchorOf(words: string): string {
  const kept = words
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/\s/g, ' ')
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
  return [...kept].slice(0, LONGEST_ANCHOR).join('') || 'tekst'
}

/** The anchor itself, or with the first number that makes it unlike the others: -1, -2 … */
function take(wanted: string, taken: Map<string, number>, isOurs: (id: string) => boolean): string {
  let anchor = wanted
  let number = taken.get(wanted) ?? 0
  while (taken.has(anchor) || isOurs(anchor)) {
    number += 1
    anchor = `${wanted}-${number}`
  }
  taken.set(wanted, number)
  taken.set(anchor, taken.get(anchor) ?? 0)
  return anchor
}

/** `kop-een-ding`, `kop-een-ding--2`: how ids were made until 0043. */
function formerIdOf(slug: string, timesUsed: Map<string, number>): string {
  const times = (timesUsed.get(slug) ?? 0) + 1
  timesUsed.set(slug, times)
  return `kop-${slug}${times > 1 ? `--${times}` : ''}`
}
