import { ownPaths } from '@/publication/public/addresses/own-paths'
import { listLinks } from '@/publication/text/prose/list-links'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { proseToText } from '@/publication/text/prose/prose-to-text'
import { countWords } from '@/publication/text/prose/reading-time'

export type PieceText = { source: string; format: ProseFormat }

/**
 * What is kept of a piece's texts beside the texts, however they came to be published: what is said without markup, how
 * many words that is, and to which addresses of this site they link, each once.
 * `pageUrl`: the page they are read on.
 */
export function factsOfTexts(
  texts: PieceText[],
  pageUrl: string,
): { plainText: string; wordCount: number; links: string[] } {
  const written = texts.filter(({ source }) => source.trim() !== '')
  const plainText = written.map(({ source, format }) => proseToText(source, format)).join('\n\n')
  const links = written.flatMap(({ source, format }) => listLinks(source, format))
  return { plainText, wordCount: countWords(plainText), links: ownPaths(links, pageUrl) }
}
