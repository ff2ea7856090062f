import type { Nodes } from 'hast'

/** The words of a node, as they stand. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  return node.children.map(wordsOf).join('')
}

/** Whether it holds no words and nothing that is seen: an empty paragraph, with `&nbsp;` or a line end in it. */
export function isBlank(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (
    node.type === 'element' &&
    ['img', 'hr', 'table', 'video', 'iframe', 'Figure', 'Video'].includes(node.tagName)
  )
    return false
  return 'children' in node ? node.children.every(isBlank) : true
}
