import { findDeadAnchors } from './page/find-dead-anchors'
import type { ProseFormat } from './problem'
import { requireProse } from './read-prose'

/**
 * Links within a text ("#deel") that lead to no heading and no note of it, as they are written; those to letters ("#brief-3") when
 * there is none of that number among `letters`. Throws RefusedProseError.
 */
export function listDeadAnchors(
  source: string,
  format: ProseFormat,
  letters: readonly number[] | null,
): string[] {
  return findDeadAnchors(requireProse(source, format))
    .filter(({ letter }) => letter === null || (letters !== null && !letters.includes(letter)))
    .map(({ anchor }) => anchor)
}
