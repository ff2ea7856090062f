import { HAS_FORM } from '../has-form'
import type { LooksPrivate } from '../looks-private'
import { placesOf } from '../places-of'
import { placeInSource, type Reading } from './reading'

type Place = { kinds: readonly LooksPrivate['kind'][]; found: string; from: number; to: number }

/**
 * What was found in a text as it stands, and what was found in it as it is read, in words as they stand there. One place is asked about
 * once: by the number or address that is whole, and otherwise as it always was, so that an answer stays one.
 */
export function joinLooks(
  text: string,
  asTyped: readonly LooksPrivate[],
  reading: Reading,
  asRead: readonly LooksPrivate[],
): LooksPrivate[] {
  const typed = placesIn(text, asTyped)
  const [wholes, parts] = [typed.filter(isWhole), typed.filter((it) => !isWhole(it))]
  const [wholeAt, partAt] = [longestAt(text.length, wholes), longestAt(text.length, parts)]
  const replaced = new Set<Place>()
  const kept: LooksPrivate[] = []
  for (const read of placesIn(reading.text, asRead)) {
    const { from, to } = placeInSource(reading, read.from, read.to)
    const there = isWhole(read) ? among(wholes, wholeAt, from, to) : among(parts, partAt, from, to)
    const hasForm = read.kinds.some((kind) => HAS_FORM.includes(kind))
    if (!there.every((it) => hasForm && to - from > it.to - it.from)) continue
    for (const it of there) replaced.add(it)
    kept.push(...read.kinds.map((kind) => ({ kind, found: text.slice(from, to) })))
  }
  const left = new Set(typed.filter((it) => !replaced.has(it)).map(({ found }) => found))
  // What stands in more places than the one that is part of another is asked about still; what could not be found again is too.
  const nowhere = new Set(typed.map(({ found }) => found))
  return [...asTyped.filter(({ found }) => left.has(found) || !nowhere.has(found)), ...kept]
}

/** A line of a mail that was quoted, or a signature, is a question whatever stands in it. */
const isWhole = ({ kinds }: Place) => kinds.every((kind) => !HAS_FORM.includes(kind) && kind !== 'name')
function placesIn(text: string, looks: readonly LooksPrivate[]): Place[] {
  const byWords = Map.groupBy(looks, ({ found }) => found)
  return placesOf(byWords.keys(), text).map(({ word, from, to }) => ({
    kinds: (byWords.get(word) ?? []).map(({ kind }) => kind),
    found: word,
    from,
    to,
  }))
}

/** By sign, which of these places is the longest there; -1 where none is. */
function longestAt(length: number, places: readonly Place[]): number[] {
  const at = new Array<number>(length).fill(-1)
  const inOrder = [...places.entries()].sort(
    ([, one], [, other]) => one.to - one.from - (other.to - other.from),
  )
  for (const [index, { from, to }] of inOrder) at.fill(index, from, to)
  return at
}

/** Those of them that stand somewhere between. */
function among(places: readonly Place[], at: readonly number[], from: number, to: number): Place[] {
  return [...new Set(at.slice(from, to))].flatMap((index) => places[index] ?? [])
}
