import type { ElementContent } from 'hast'

/** Phrases without blanks at their edges, however deep in them those stand. */
export function trimmed(phrases: ElementContent[]): ElementContent[] {
  return trimmedAt(trimmedAt(phrases, 'beginning'), 'end')
}

function trimmedAt(phrases: ElementContent[], edge: 'beginning' | 'end'): ElementContent[] {
  const put = [...phrases]
  for (;;) {
    const node = edge === 'end' ? put.at(-1) : put[0]
    if (node?.type === 'text') {
      const bare =
        edge === 'end' ? node.value.replace(/[\s\u00a0]+$/, '') : node.value.replace(/^[\s\u00a0]+/, '')
      node.value = bare
      if (bare !== '') return put
    } else if (node?.type === 'element') {
      node.children = trimmedAt(node.children, edge)
      if (node.children.length > 0 || node.tagName === 'Note') return put
    } else if (!node) return put
    if (edge === 'end') put.pop()
    else put.shift()
  }
}
