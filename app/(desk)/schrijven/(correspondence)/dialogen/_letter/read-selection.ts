/** What is selected in a letter: its paragraphs, and whether any word of it stayed between the correspondents. */
export type SelectedWords = { paragraphs: string[]; isPrivate: boolean }

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, pre, tr'
/** What belongs to a picture is not in the words of a letter. */
const NOT_WORDS = 'figure, [aria-hidden="true"]'

/**
 * The words of a letter that are selected, of a selection that goes on into others those of this one; null when there are
 * none. `letter`: the element around its texts.
 */
export function readSelection(letter: Element): SelectedWords | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const read: SelectedWords = { paragraphs: [], isPrivate: false }
  let block: Element | null = null
  const nodes = document.createTreeWalker(letter, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const words = range.intersectsNode(node) ? wordsIn(node, range) : ''
    const parent = node.parentElement
    if (words === '' || !parent?.closest('.prose') || parent.closest(NOT_WORDS)) continue
    const own = parent.closest(BLOCKS)
    if (own !== block || read.paragraphs.length === 0) read.paragraphs.push('')
    block = own
    read.paragraphs.push(`${read.paragraphs.pop() ?? ''}${words}`)
    if (words.trim() !== '' && parent.closest('.private-passage')) read.isPrivate = true
  }
  return read.paragraphs.some((words) => words.trim() !== '') ? read : null
}

/** The selected part of a text; of a line end its line end, between two cells a space. */
function wordsIn(node: Node, range: Range): string {
  if (node instanceof HTMLBRElement) return '\n'
  if (node instanceof HTMLTableCellElement) return ' '
  if (!(node instanceof Text)) return ''
  const begin = node === range.startContainer ? range.startOffset : 0
  const end = node === range.endContainer ? range.endOffset : node.length
  // Line ends in the source of a page are spaces; a code block shows its own.
  const words = node.data.slice(begin, end)
  return node.parentElement?.closest('pre') ? words : words.replace(/\n/g, ' ')
}
