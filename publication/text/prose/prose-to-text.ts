import type { ProseFormat } from './problem'
import { requireProse } from './read-prose'
import { blockToText } from './text/block-to-text'

/**
 * A text without markup, for descriptions, search and counting words: paragraphs with an empty line between them, list
 * items with their marker, notes after the last paragraph. Pull quotes repeat the text and captions are not part of
 * it: both are left out. Throws RefusedProseError.
 */
export function proseToText(source: string, format: ProseFormat): string {
  const notes: string[] = []
  const blocks = requireProse(source, format).children.map((block) => blockToText(block, notes))
  return [...blocks, ...notes].filter((block) => block !== '').join('\n\n')
}
