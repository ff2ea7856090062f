import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { directionOf, hasInitial, isJoined, isRightToLeft } from '@/texts/writing'
import { visit } from '../visit'

const WORDS: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell'])
const AROUND: ReadonlySet<Nodes['type']> = new Set(['list', 'listItem', 'blockquote', 'table'])

/**
 * Says of blocks how they are written, where somebody wrote from right to left or in letters that hang together: each finds
 * its own direction (`dir`), and what stands around others has that of its first letter. Most texts stay as they are.
 */
export function setWriting(tree: Root): void {
  const whole = textOf(tree)
  const hasDirections = isRightToLeft(whole)
  if (!hasDirections && !isJoined(whole)) return
  visit(tree, (node) => {
    if (node.type === 'mdxJsxTextElement' && hasDirections)
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'dir', value: 'auto' })
    if (WORDS.has(node.type)) say(node, { ...(hasDirections && { dir: 'auto' }), ...joinedIn(node) })
    else if (hasDirections && AROUND.has(node.type)) say(node, { dir: directionOf(textOf(node)) })
  })
}

/** An essay begins with a large letter only where its first sign is one that can be. */
export function setInitial(tree: Root): void {
  const [first] = tree.children
  if (first?.type !== 'paragraph' || hasInitial(textOf(first, { includeImageAlt: false }))) return
  say(first, { className: ['no-initial'] })
}

function joinedIn(node: Nodes) {
  return isJoined(textOf(node)) ? { dataJoined: '' } : {}
}

function say(node: Nodes, properties: { dir?: string; dataJoined?: string; className?: string[] }): void {
  const known = node.data && 'hProperties' in node.data ? node.data.hProperties : {}
  node.data = { ...node.data, hProperties: { ...known, ...properties } }
}
