import type { PieceText } from '@/publication/public/pieces/facts-of-texts'
import { listDeadAnchors } from '@/publication/text/prose/list-dead-anchors'
import { listLinks } from '@/publication/text/prose/list-links'
import { ownPaths } from './own-paths'

/** Where texts lead on this site: paths of pages, and anchors within the text that are no place in it ("#deel"). */
export type LinksOfTexts = { paths: string[]; deadAnchors: string[] }

/** Works out where the texts of one page lead. `pageUrl`: where they are read, or will be. Throws RefusedProseError. */
export function linksOfTexts(texts: PieceText[], pageUrl: string): LinksOfTexts {
  const written = texts.filter(({ source }) => source.trim() !== '')
  const links = written.flatMap(({ source, format }) => listLinks(source, format))
  const deadAnchors = written.flatMap(({ source, format }) => listDeadAnchors(source, format))
  return { paths: ownPaths(links, pageUrl), deadAnchors: [...new Set(deadAnchors)] }
}
