import { findDeadAnchors } from './page/find-dead-anchors'
import type { ProseFormat } from './problem'
import { requireProse } from './read-prose'

/** Links within a letter ("#deel"), other than to letters, that lead to no heading and no note of it, as they are written. Throws RefusedProseError. */
export function listDeadAnchors(source: string, format: ProseFormat): string[] {
  return findDeadAnchors(requireProse(source, format))
    .filter(({ letter }) => letter === null)
    .map(({ anchor }) => anchor)
}
