import type { PrivateWords } from './private-words'

/** A stretch of a text that is known from private passages: as it stands there, from where to where, and whose passages. */
export type PrivateStretch<Whose> = { found: string; start: number; end: number; whose: ReadonlySet<Whose> }

/**
 * Where words of private passages stand in a text that others will read: the longest stretches, in order. `letterId`: of the letter whose
 * text it is; what that letter said before a passage was sent, is not of that passage.
 */
export function findPrivateElsewhere<Whose>(
  text: string,
  words: PrivateWords<Whose>,
  letterId?: string,
): PrivateStretch<Whose>[] {
  const spans = words
    .findIn(text)
    .map(({ key, start, end }) => ({ start, end, whose: new Set(words.whoseAre(key, letterId)) }))
    .filter(({ whose }) => whose.size > 0)
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const stretches: typeof spans = []
  for (const span of spans) {
    const last = stretches.at(-1)
    if (!last || span.start >= last.end) stretches.push(span)
    else {
      last.end = Math.max(last.end, span.end)
      for (const one of span.whose) last.whose.add(one)
    }
  }
  return stretches.map((stretch) => ({ ...stretch, found: text.slice(stretch.start, stretch.end) }))
}
