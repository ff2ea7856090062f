import type { Root } from 'mdast'
import { visit as unistVisit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parseProse } from './parse/parse-prose'
import { SKIP, visit, visitWithin } from './visit'

const SOURCE = '# A *b*\n\n- c [d](e)\n- f\n\n> g `h`\n>\n> - i\n'

function walkedBy(walk: typeof visit, change: boolean): string[] {
  const tree: Root = parseProse(SOURCE, 'mdx')
  const seen: string[] = []
  walk(tree, (node, index, parent) => {
    seen.push(`${node.type} ${index} ${parent?.type}`)
    if (node.type === 'link') return SKIP
    if (!change || node.type !== 'listItem' || !parent || index === undefined) return
    parent.children.splice(index, 1)
    return index
  })
  return seen
}

test('every node is visited as unist-util-visit does, in order, with its parent', () => {
  expect(walkedBy(visit, false)).toEqual(walkedBy(unistVisit, false))
  expect(walkedBy(visit, true)).toEqual(walkedBy(unistVisit, true))
  expect(walkedBy(visit, false).length).toBeGreaterThan(15)
})

test('a type or several narrow what is visited', () => {
  const types: string[] = []
  const tree: Root = parseProse(SOURCE, 'mdx')
  visit(tree, 'link', (node) => {
    types.push(node.url)
  })
  visit(tree, ['link', 'inlineCode'], (node) => {
    types.push(node.type)
  })
  expect(types).toEqual(['e', 'link', 'inlineCode'])
})

test('within a tree every node has its parent and its place there, and the tree itself is not visited', () => {
  const tree: Root = parseProse(SOURCE, 'mdx')
  const within: string[] = []
  visitWithin(tree, (node, index, parent) => {
    within.push(`${node.type} ${index} ${parent.type}`)
    expect(parent.children[index]).toBe(node)
    return node.type === 'link' ? SKIP : undefined
  })
  expect(['root undefined undefined', ...within]).toEqual(walkedBy(visit, false))
})

test('a type or several narrow what is visited within a tree, and what is taken out is passed over', () => {
  const tree: Root = parseProse(SOURCE, 'mdx')
  const seen: string[] = []
  visitWithin(tree, 'listItem', (_, index, parent) => {
    parent.children.splice(index, 1)
    return index
  })
  visitWithin(tree, ['link', 'inlineCode'], (node) => {
    seen.push(node.type)
  })
  expect(seen).toEqual(['inlineCode'])
})
