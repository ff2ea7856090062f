import type TurndownService from 'turndown'
import { numberItems, numeralOf } from './number-items'
import { asStruck } from './struck-words'

const NO_LIST = '-   '

/** Old programs leave the list out. */
const isInList = ({ parentNode }: HTMLElement) => /^[OU]L$/.test(parentNode?.nodeName ?? '')

/** Writes items of lists with the numbers that are seen in the mail; with letters for numbers they are lines that begin so. */
export function listItem(): TurndownService.Rule {
  const numbers = new Map<unknown, ReturnType<typeof numberItems>>()
  return {
    filter: 'li',
    replacement: (content, node) => {
      const marker = markerOf(node as HTMLElement)
      const isParagraph = content.endsWith('\n')
      const struck = asStruck(content, node as HTMLElement)
      const words = struck.replace(/^\n+|\n+$/g, '') + (isParagraph ? '\n' : '')
      const before = isInList(node as HTMLElement) ? '' : '\n'
      return (
        before +
        marker +
        words.replace(/\n/g, `\n${' '.repeat(marker.length)}`) +
        (node.nextSibling ? '\n' : '')
      )
    },
  }

  function markerOf(item: HTMLElement): string {
    const list = item.parentNode as HTMLElement | null
    if (list?.nodeName !== 'OL') return NO_LIST
    const numbered = numbers.get(list) ?? numberItems(list)
    numbers.set(list, numbered)
    const number = numbered.get(item) ?? 1
    // Markdown has no numbers below 0.
    return `${numeralOf(number, list.getAttribute('type') ?? '')}.${number < 0 ? ' ' : '  '}`
  }
}
