import { paragraphsOf } from './paragraphs-of'

/** A paragraph with the blank lines after it. */
export type Paragraph = { text: string; isHeld: boolean }

/**
 * The paragraphs of a text, in order and nothing left out; `isHeld` where these words stand, in any of the ways they are spelled. Words
 * that go on over a blank line take the paragraphs on both sides along.
 */
export function splitParagraphs(text: string, spelled: readonly string[]): Paragraph[] {
  const each = spelled.map((found) => splitAt(text, found))
  return paragraphsOf(text).map((paragraph, at) => ({
    text: paragraph.text,
    isHeld: each.some((paragraphs) => paragraphs[at]?.isHeld),
  }))
}

function splitAt(text: string, found: string): Paragraph[] {
  const places = placesOf(found, text)
  let next = 0
  return paragraphsOf(text).map(({ text: paragraph, from, to }) => {
    // The places are in order: those that end before this paragraph are done with.
    while ((places[next] ?? Number.POSITIVE_INFINITY) + found.length <= from) next += 1
    return { text: paragraph, isHeld: (places[next] ?? to) < to }
  })
}

/** The paragraphs in which these words stand, without the blank lines around them: what goes along with the words. */
export function paragraphsWith(text: string, spelled: readonly string[]): string[] {
  const held = splitParagraphs(text, spelled).filter(({ isHeld }) => isHeld)
  return held.map((paragraph) => paragraph.text.trim())
}

/** Where the words stand, from left to right, also where they overlap. Words that are none stand nowhere. */
function placesOf(found: string, whole: string): number[] {
  const places: number[] = []
  if (found === '') return places
  for (let at = whole.indexOf(found); at !== -1; at = whole.indexOf(found, at + 1)) places.push(at)
  return places
}
