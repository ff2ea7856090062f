import type { PieceText } from '@/publication/public/pieces/facts-of-texts'
import { listDeadAnchors } from '@/publication/text/prose/list-dead-anchors'
import { listLinks } from '@/publication/text/prose/list-links'
import { decode } from '@/publication/text/prose/page/lead-links'
import { shareIds } from '../letters/share-ids'
import { type OwnPlace, ownPaths, ownPlaces } from './own-paths'

/**
 * Where texts lead on this site: paths of pages, places on other pages, and anchors within a letter that are no place in it
 * ("#deel") nor a letter beside it ("#brief-3"). Of a text in MDX a check says that, with the line.
 */
export type LinksOfTexts = { paths: string[]; places: OwnPlace[]; deadAnchors: string[] }

/**
 * Works out where the texts of one page lead. `pageUrl`: where they are read, or will be; `numbers`: of the letters there, null when
 * that is not known. Throws RefusedProseError.
 */
export function linksOfTexts(texts: PieceText[], pageUrl: string, numbers: number[] | null): LinksOfTexts {
  const written = texts.filter(({ source }) => source.trim() !== '')
  const links = written.flatMap(({ source, format }) => listLinks(source, format))
  const letters = written.filter(({ format }) => format !== 'mdx')
  // What one letter has no place for can be a heading of another on the same page.
  const shared = shareIds(
    written.map((text, at) => ({ key: String(at), ...text })),
    '',
  )
  const alive = new Set([...shared.values()].flat())
  const deadAnchors = letters
    .flatMap(({ source, format }) => listDeadAnchors(source, format, numbers))
    .filter((anchor) => !alive.has(decode(anchor.slice(1))))
  return {
    paths: ownPaths(links, pageUrl),
    places: ownPlaces(links, pageUrl),
    deadAnchors: [...new Set(deadAnchors)],
  }
}
