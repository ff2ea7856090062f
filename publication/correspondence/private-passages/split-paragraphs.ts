import { type Place, placesOf } from '../compositions/privacy/places-of'
import { type Placed, paragraphsOf } from './paragraphs-of'

/** A paragraph with the blank lines after it. */
export type Paragraph = { text: string; isHeld: boolean }

/**
 * The paragraphs of a text, in order and nothing left out; `isHeld` where these words stand, in any of the ways they are spelled. Words
 * that go on over a blank line take the paragraphs on both sides along.
 */
export function splitParagraphs(text: string, spelled: readonly string[]): Paragraph[] {
  const paragraphs = paragraphsOf(text)
  const held = heldIn(paragraphs, placesOf(spelled, text))
  return paragraphs.map((paragraph, at) => ({ text: paragraph.text, isHeld: held.has(at) }))
}

/** The paragraphs in which these words stand, without the blank lines around them: what goes along with the words. */
export function paragraphsWith(text: string, spelled: readonly string[]): string[] {
  return paragraphFinder(text, spelled)(spelled)
}

/** The same for some of these words at a time: the text is read and taken apart once, however many are asked for. */
export function paragraphFinder(
  text: string,
  words: Iterable<string>,
): (spelled: readonly string[]) => string[] {
  const paragraphs = paragraphsOf(text)
  const places = Map.groupBy(placesOf(words, text), ({ word }) => word)
  return (spelled) => {
    const held = heldIn(
      paragraphs,
      spelled.flatMap((word) => places.get(word) ?? []),
    )
    return [...held].sort((one, other) => one - other).map((at) => paragraphs[at]?.text.trim() ?? '')
  }
}

/** Which paragraphs hold something of these places. */
function heldIn(paragraphs: readonly Placed[], places: readonly Place[]): Set<number> {
  const held = new Set<number>()
  for (const { from, to } of places)
    for (let at = firstAfter(paragraphs, from); (paragraphs[at]?.from ?? to) < to; at += 1) held.add(at)
  return held
}

/** The first paragraph that ends behind this place. */
function firstAfter(paragraphs: readonly Placed[], place: number): number {
  let [from, to] = [0, paragraphs.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((paragraphs[middle]?.to ?? 0) > place) to = middle
    else from = middle + 1
  }
  return from
}
