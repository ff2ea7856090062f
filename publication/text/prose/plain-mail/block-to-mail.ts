import type { List, RootContent } from 'mdast'
import { numberOfItem } from '../text/number-of-item'
import type { Around } from './around'
import { componentToMail } from './component-to-mail'
import { phrasesToMail } from './phrases-to-mail'

/** Blocks of a text with an empty line between them; those that say and show nothing are left out. */
export function blocksToMail(blocks: RootContent[], around: Around): string {
  return blocks
    .map((block) => blockToMail(block, around))
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockToMail(block: RootContent, around: Around): string {
  switch (block.type) {
    case 'paragraph':
      return phrasesToMail(block.children, around).trim()
    case 'heading':
      return `* ${phrasesToMail(block.children, around).trim()} *`
    case 'code':
      return block.value
    case 'list':
      return listToMail(block, around)
    case 'table':
      return block.children
        .map((row) => row.children.map((cell) => phrasesToMail(cell.children, around).trim()).join(' | '))
        .join('\n')
    case 'blockquote':
      return quoted(blocksToMail(block.children, around))
    case 'thematicBreak':
      return '* * *'
    case 'mdxJsxFlowElement':
      return componentToMail(block, around, blocksToMail)
    default:
      return ''
  }
}

/** As mail has it: whose words they are is seen by the mark before every line. */
function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' || line.startsWith('>') ? `>${line}` : `> ${line}`))
    .join('\n')
}

function listToMail(list: List, around: Around): string {
  let number = (list.start ?? 1) - 1
  return list.children
    .map((item) => {
      number = numberOfItem(item) ?? number + 1
      const marker = list.ordered ? `${number}. ` : item.data?.isTask ? '' : '- '
      const text = item.children.map((block) => blockToMail(block, around)).join('\n')
      return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`)
    })
    .join('\n')
}
