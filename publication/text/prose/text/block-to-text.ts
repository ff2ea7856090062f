import type { List, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { attributeOf } from '../attribute-of'
import { numberOfItem } from './number-of-item'
import { phrasesToText } from './phrases-to-text'

/** What a block says, '' when nothing. Notes in it are put in `notes`. */
export function blockToText(block: RootContent, notes: string[]): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return phrasesToText(block.children, notes).trim()
    case 'code':
      return block.value
    case 'list':
      return listToText(block, notes)
    case 'table':
      return block.children
        .map((row) => row.children.map((cell) => phrasesToText(cell.children, notes).trim()).join(' | '))
        .join('\n')
    case 'blockquote':
      return blocksToText(block.children, notes)
    case 'mdxJsxFlowElement':
      return componentToText(block, notes)
    default:
      return ''
  }
}

/** A box says its title, a letter its subject; a pull quote repeats, a figure and a video only show. */
function componentToText(component: MdxJsxFlowElement, notes: string[]): string {
  if (component.name !== 'Box' && component.name !== 'Letter') return ''
  const title = attributeOf(component, component.name === 'Box' ? 'title' : 'subject')
  const text = blocksToText(component.children, notes)
  return title ? `${title}\n\n${text}` : text
}

function blocksToText(blocks: RootContent[], notes: string[]): string {
  return blocks
    .map((block) => blockToText(block, notes))
    .filter((text) => text !== '')
    .join('\n\n')
}

function listToText(list: List, notes: string[]): string {
  let number = (list.start ?? 1) - 1
  return list.children
    .map((item) => {
      number = numberOfItem(item) ?? number + 1
      const marker = list.ordered ? `${number}. ` : item.data?.isTask ? '' : '- '
      const text = item.children.map((block) => blockToText(block, notes)).join('\n')
      return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`)
    })
    .join('\n')
}
