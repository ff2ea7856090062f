import { insteadOf } from '@/instead-of'
import { nameHeadings } from '@/publication/text/prose/page/name-headings'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { requireProse } from '@/publication/text/prose/read-prose'
import { RefusedProseError } from '@/publication/text/prose/refused-prose-error'

/** One of several texts on a page; `key` tells them apart. */
export type TextOfPage = { key: string; source: string; format: ProseFormat }

/** A `#` makes a heading, or in MDX a line drawn below words. */
export const MAY_HAVE_HEADING = /^[ \t>*+-]*#{1,6}[ \t]|^[ \t>]*(?:=+|-+)[ \t]*$/m
const OF_NOTES = /^noot-\d/

/**
 * Which headings of which text are led to by an id with nothing before it, on the page of a dialogue: what is linked as
 * `#eerste-deel` from elsewhere, or in another of its letters. Of two with one name the first is; headings of the closing
 * text, `body`, have such ids already.
 */
export function shareIds(texts: readonly TextOfPage[], body: string): Map<string, string[]> {
  const used = new Set(
    headingsIn(body, 'mdx').flatMap(({ anchor, formerId, plainId }) => [anchor, formerId, plainId ?? anchor]),
  )
  return new Map(
    texts.map(({ key, source, format }) => {
      const anchors = headingsIn(source, format)
        .map(({ anchor }) => anchor)
        .filter((anchor) => !used.has(anchor) && !OF_NOTES.test(anchor))
      for (const anchor of anchors) used.add(anchor)
      return [key, anchors]
    }),
  )
}

/** None of a text that may not be shown, which says so where it is shown. */
function headingsIn(source: string, format: ProseFormat) {
  if (!MAY_HAVE_HEADING.test(source)) return []
  try {
    return nameHeadings(requireProse(source, format), true)
  } catch (error) {
    return insteadOf(RefusedProseError, [])(error)
  }
}
