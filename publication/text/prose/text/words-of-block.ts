import type { RootContent } from 'mdast'
import { phrasesToText } from './phrases-to-text'

/**
 * The words of a block and nothing that is set around them: no bullets, no numbers, no rules of a table. By these a
 * passage is looked for, since whoever selects words on a page gets no more than that either.
 */
export function wordsOfBlock(block: RootContent): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return phrasesToText(block.children, [], '')
    case 'code':
      return block.value
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
    case 'tableRow':
      return block.children.map(wordsOfBlock).join(' ')
    default:
      return ''
  }
}
