import type { Image, ImageReference } from 'mdast'
import { type Language, textsIn } from '@/texts/texts'
import type { ProseFormat } from './problem'
import { readToShow } from './read-prose'
import { RefusedProseError } from './refused-prose-error'
import { visit } from './visit'

/**
 * A text as it was typed, with what its pictures show in place of their addresses, for mail as plain text: `[Beeld: een brug]`. A figure and
 * a video, which letters do not have, stay as they are. Throws RefusedProseError.
 */
export function picturesInWords(source: string, format: ProseFormat, language: Language): string {
  const { pictureInWords } = textsIn(language).prose
  const written = source.replace(/^\uFEFF/, '')
  const prose = readToShow(written, format)
  if (prose.status === 'refused') throw new RefusedProseError(prose.problems)
  const found: (Image | ImageReference)[] = []
  visit(prose.tree, ['image', 'imageReference'], (node) => {
    found.push(node as Image | ImageReference)
  })
  return found.reduceRight((text, { alt, position }) => {
    const [from, to] = [position?.start.offset, position?.end.offset]
    return from === undefined
      ? text
      : text.slice(0, from) + pictureInWords({ shows: alt ?? '' }) + text.slice(to)
  }, written)
}
