import type { SyntaxNode } from '@lezer/common'
import { DrawnText } from './drawn-text'
import { type Shown, showLines, showMark, showWords } from './shown'

const dash = new DrawnText('–', 'drawn-dash')
const open = new DrawnText('☐', 'drawn-task')
const done = new DrawnText('☑', 'drawn-task')
const DEEPEST = 6

/** How each construct of our prose looks, by the name that the parser has for it. */
export const SHOW_NODE: Record<string, (shown: Shown, node: SyntaxNode) => void> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${level}`, heading(level)])),
  Emphasis: words('em', 'EmphasisMark'),
  StrongEmphasis: words('strong', 'EmphasisMark'),
  Strikethrough: words('s', 'StrikethroughMark'),
  InlineCode: words('code', 'CodeMark'),
  Link: showLink,
  Autolink: showAutolink,
  Escape: (shown, { from, to }) => showMark(shown, from, from + 1, shown.isTouched(from, to)),
  Comment: (shown, { from, to }) => showWords(shown, from, to, { class: 'typed-mark' }),
  FootnoteReference: (shown, { from, to }) => showWords(shown, from, to, { class: 'shown-reference' }),
  FootnoteLabel: (shown, { from, to }) => showWords(shown, from, to, { class: 'shown-note-label' }),
  Blockquote: (shown, node) => showLines(shown, node.from, node.to, `shown-quote depth-${depthOf(node)}`),
  QuoteMark: showLeadingMark,
  ListItem: (shown, node) => showLines(shown, node.from, node.to, `shown-item depth-${depthOf(node)}`),
  ListMark: showListMark,
  TaskMarker: (shown, node) =>
    showMark(shown, node.from, node.to, isTouched(shown, node), /x/i.test(textOf(shown, node)) ? done : open),
  HorizontalRule: showRule,
  FencedCode: (shown, { from, to }) => showLines(shown, from, to, 'shown-code'),
  CodeInfo: (shown, { from, to }) => showWords(shown, from, to, { class: 'typed-mark' }),
  LinkReference: (shown, { from, to }) => showWords(shown, from, to, { class: 'typed-mark' }),
}

function heading(level: number) {
  return (shown: Shown, node: SyntaxNode) => {
    // On a page the title is the first level.
    const shownLevel = Math.max(level, 2)
    showLines(shown, node.from, node.to, `shown-heading shown-heading-${shownLevel}`, {
      role: 'heading',
      'aria-level': String(shownLevel),
    })
    for (const { from, to } of node.getChildren('HeaderMark')) {
      const blankAfter = from === node.from ? blanksAt(shown, to) : 0
      showMark(shown, from, to + blankAfter, isTouched(shown, node))
    }
  }
}

function words(tagName: string, mark: string) {
  return (shown: Shown, node: SyntaxNode) => {
    const marks = node.getChildren(mark)
    const [first, last] = [marks.at(0), marks.at(-1)]
    if (!first || !last) return
    showWords(shown, first.to, last.from, { tagName })
    for (const { from, to } of marks) showMark(shown, from, to, isTouched(shown, node))
  }
}

/** `[sic]` leads nowhere, and is what was typed. */
function showLink(shown: Shown, node: SyntaxNode) {
  const address = node.getChild('URL')
  const [begin, end] = node.getChildren('LinkMark')
  if (!address || !begin || !end) return
  showWords(shown, begin.to, end.from, { class: 'shown-link' })
  const touched = isTouched(shown, node)
  showMark(shown, begin.from, begin.to, touched)
  showMark(shown, end.from, node.to, touched)
  if (touched) showWords(shown, address.from, address.to, { class: 'typed-address' })
}

function showAutolink(shown: Shown, node: SyntaxNode) {
  showWords(shown, node.from, node.to, { class: 'shown-link' })
  for (const { from, to } of node.getChildren('LinkMark')) showMark(shown, from, to, isTouched(shown, node))
}

function showLeadingMark(shown: Shown, node: SyntaxNode) {
  showMark(shown, node.from, node.to + blanksAt(shown, node.to), isTouched(shown, node))
}

function showListMark(shown: Shown, node: SyntaxNode) {
  if (node.parent?.parent?.name === 'OrderedList')
    showWords(shown, node.from, node.to, { class: 'shown-number' })
  // The box of a task is its mark.
  else if (node.nextSibling?.name === 'Task') showLeadingMark(shown, node)
  else showMark(shown, node.from, node.to, isTouched(shown, node), dash)
}

function showRule(shown: Shown, node: SyntaxNode) {
  const touched = isTouched(shown, node)
  if (!touched) showLines(shown, node.from, node.to, 'shown-rule', { role: 'separator' })
  showMark(shown, node.from, node.to, touched)
}

const isTouched = (shown: Shown, { from, to }: SyntaxNode) => shown.isTouched(from, to)

const textOf = ({ state }: Shown, { from, to }: SyntaxNode) => state.sliceDoc(from, to)

function blanksAt({ state }: Shown, at: number): number {
  return /^[ \t]?/.exec(state.sliceDoc(at, at + 1))?.[0].length ?? 0
}

function depthOf(node: SyntaxNode): number {
  let depth = 1
  for (let above = node.parent; above; above = above.parent) if (above.name === node.name) depth += 1
  return Math.min(depth, DEEPEST)
}
