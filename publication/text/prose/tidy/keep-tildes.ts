import type { Root } from 'mdast'
import { visitWithin } from '../visit'
import { writtenAs } from './written-as'

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/**
 * "~weg~" is struck out, as on GitHub; within a word a single tilde is none of that: "van 3~5 tot 6~8", "H~2~O". Where
 * it is two it is always meant.
 */
export function keepTildes(tree: Root, source: string): void {
  visitWithin(tree, 'delete', (node, index, parent) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (source.startsWith('~~', start)) return
    const isInWord = [source.charAt(start - 1), source.charAt(end)].some((next) => LETTER_OR_DIGIT.test(next))
    if (!isInWord) return
    if (node.children.every(({ type }) => type === 'text')) {
      parent.children[index] = writtenAs(node, source)
      return index
    }
    const tilde = { type: 'text' as const, value: '~' }
    parent.children.splice(index, 1, tilde, ...node.children, tilde)
    return index
  })
}
