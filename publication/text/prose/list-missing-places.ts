import { countNotes } from './page/count-notes'
import { isIdOfNote, nameHeadings } from './page/name-headings'
import { requireProse } from './read-prose'

/**
 * Of these anchors, without their `#` and decoded, those that an essay has no place for on its page: other than a link within
 * the text, one from another page is led nowhere near. Throws RefusedProseError.
 */
export function listMissingPlaces(source: string, anchors: string[]): string[] {
  const tree = requireProse(source, 'mdx')
  const headings = nameHeadings(tree)
  const ids = new Set(headings.flatMap(({ anchor, formerId, plainId }) => [anchor, formerId, plainId]))
  const noteCount = countNotes(tree)
  return anchors.filter(
    (anchor) => !ids.has(anchor) && !isIdOfNote(anchor, noteCount) && !/^top$/i.test(anchor),
  )
}
