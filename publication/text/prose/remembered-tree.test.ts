import type { Root } from 'mdast'
import { expect, test, vi } from 'vitest'
import { rememberedTree } from './remembered-tree'

const treeOf = (value: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
})

test('a text is read once, and everybody may change the tree they get', () => {
  const read = vi.fn(() => treeOf('Dag'))
  const first = rememberedTree('Dag', 'mdx', read)
  first.children.pop()
  const second = rememberedTree('Dag', 'mdx', read)
  second.children.pop()
  expect(rememberedTree('Dag', 'mdx', read)).toEqual(treeOf('Dag'))
  expect(read).toHaveBeenCalledTimes(1)
})

test('the same words in another format are another text', () => {
  rememberedTree('Een <b>', 'mdx', () => treeOf('mdx'))
  expect(rememberedTree('Een <b>', 'markdown', () => treeOf('markdown'))).toEqual(treeOf('markdown'))
})

test('a refusal is not remembered', () => {
  const refuse = () => {
    throw new Error('refused')
  }
  expect(() => rememberedTree('Fout', 'mdx', refuse)).toThrow('refused')
  expect(rememberedTree('Fout', 'mdx', () => treeOf('goed'))).toEqual(treeOf('goed'))
})

test('what is kept has an end', () => {
  for (let index = 0; index < 60; index++) {
    rememberedTree(`${index} ${'a'.repeat(100_000)}`, 'mdx', () => treeOf('lang'))
  }
  const read = vi.fn(() => treeOf('weer'))
  rememberedTree(`0 ${'a'.repeat(100_000)}`, 'mdx', read)
  expect(read).toHaveBeenCalledTimes(1)
})
