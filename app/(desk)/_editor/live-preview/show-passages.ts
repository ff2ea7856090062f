import type { SyntaxNode } from '@lezer/common'
import { DrawnText } from './drawn-text'
import { type Shown, showLines, showMark, showWords } from './shown'

/** What is said above a private passage: who reads it. */
export type PassageWords = { privateTo: string }

/** What stands between two tags or two marks of ours: a note in its sentence, a box, a pull quote, a private passage. */
export function showPassages(shown: Shown, node: SyntaxNode, words: PassageWords): void {
  if (node.name === 'PrivateBegin') showPrivate(shown, node, words)
  else if (node.name === 'PrivateEnd') showMark(shown, node.from, node.to, touches(shown, node))
  else if (node.name === 'ComponentTag' || node.name === 'ComponentBlockTag') showTag(shown, node)
}

function showPrivate(shown: Shown, node: SyntaxNode, { privateTo }: PassageWords) {
  const end = findNext(node, 'PrivateEnd', () => true)
  showLines(shown, node.from, end?.to ?? shown.state.doc.length, 'shown-private')
  showMark(shown, node.from, node.to, touches(shown, node), new DrawnText(privateTo, 'drawn-lock'))
}

function showTag(shown: Shown, node: SyntaxNode) {
  const tag = readTag(shown, node)
  if (!tag || tag.closes) return
  const end = tag.closesItself
    ? null
    : findNext(node, node.name, (other) => {
        const found = readTag(shown, other)
        return found?.closes === true && found.name === tag.name
      })
  if (!end) return
  const look = `shown-${tag.name.toLowerCase()}`
  const touched = shown.isTouched(node.from, end.to)
  if (tag.name === 'Note') showWords(shown, node.to, end.from, { class: look })
  else showLines(shown, node.from, end.to, look)
  showMark(shown, node.from, node.to, touched)
  showMark(shown, end.from, end.to, touched)
}

type Tag = { name: string; closes: boolean; closesItself: boolean }

function readTag({ state }: Shown, node: SyntaxNode): Tag | null {
  const written = state.sliceDoc(node.from, node.to)
  const name = /^<\/?(\w+)/.exec(written)?.[1]
  return name ? { name, closes: written.startsWith('</'), closesItself: written.endsWith('/>') } : null
}

function findNext(
  node: SyntaxNode,
  name: string,
  isWanted: (node: SyntaxNode) => boolean,
): SyntaxNode | null {
  for (let next = node.nextSibling; next; next = next.nextSibling)
    if (next.name === name && isWanted(next)) return next
  return null
}

const touches = (shown: Shown, { from, to }: SyntaxNode) => shown.isTouched(from, to)
