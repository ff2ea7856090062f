import { listLinks } from './list-links'
import { countNotes } from './page/count-notes'
import { createFindHeading } from './page/find-heading'
import { decode } from './page/lead-links'
import { isIdOfNote, nameHeadings } from './page/name-headings'
import type { ProseFormat } from './problem'
import { requireProse } from './read-prose'
import { letterOf } from './read-quotation'

/** Links within a text ("#deel") that lead to no heading and no note of it, as they are written. Throws RefusedProseError. */
export function listDeadAnchors(source: string, format: ProseFormat): string[] {
  // The top of the page is there without an id (WHATWG HTML, 7.4.6.3).
  const anchors = listLinks(source, format).filter((link) => /^#(?!top$)./i.test(link))
  if (anchors.length === 0) return []
  const tree = requireProse(source, format)
  const find = createFindHeading(nameHeadings(tree))
  const noteCount = countNotes(tree)
  return anchors.filter((anchor) => {
    const id = decode(anchor.slice(1))
    return letterOf(anchor) === null && !isIdOfNote(id, noteCount) && find(id) === null
  })
}
