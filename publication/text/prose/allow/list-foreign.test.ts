import type { Nodes, Root } from 'mdast'
import { expect, test, vi } from 'vitest'
import { textsIn } from '@/texts/texts'
import { parseProse } from '../parse/parse-prose'
import { findTooDeep } from './find-too-deep'
import { listForeign } from './list-foreign'

vi.setConfig({ testTimeout: 60_000 })

const texts = textsIn('nl').prose.problems
const foreignIn = (source: string) => listForeign(parseProse(source, 'markdown'), texts)
/** A tree no parser of ours makes: the allow-list does not rely on the parser. */
const treeOf = (node: object): Root => ({ type: 'root', children: [node as Root['children'][number]] })

test('kinds of node that are not in the table cannot be in a text', () => {
  const position = { start: { line: 4, column: 2 }, end: { line: 4, column: 9 } }
  const kinds = ['html', 'yaml', 'mdxjsEsm', 'mdxTextExpression', 'mdxFlowExpression', 'raw']
  for (const type of [...kinds, 'element', 'constructor', '__proto__', 'toString']) {
    expect(listForeign(treeOf({ type, value: 'x', position }), texts)).toEqual([
      { line: 4, column: 2, message: type === 'html' ? texts.comment : texts.unknownNode(type) },
    ])
  }
})

test('a text has at most sixty thousand nodes', () => {
  // Each paragraph is two, the tree itself one.
  const paragraphs = (count: number): Root => ({
    type: 'root',
    children: Array.from({ length: count }, () => ({
      type: 'paragraph',
      children: [{ type: 'text', value: 'a' }],
    })),
  })
  expect(listForeign(paragraphs(29_999), texts)).toEqual([])
  expect(listForeign(paragraphs(30_000), texts)).toMatchObject([{ message: texts.tooManyParts(60_000) }])
})

test('cells that are only there when a table is shown count as well', () => {
  const table = (columns: number, rows: number) =>
    `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${'|\n'.repeat(rows)}`
  expect(foreignIn(table(100, 100))).toEqual([])
  expect(foreignIn(table(1_000, 100))).toMatchObject([{ line: 1, message: texts.tooManyParts(60_000) }])
})

test('a long address cannot be repeated without end', () => {
  const text = (times: number) => `[a]: /${'b'.repeat(9_999)}\n\n${'[a]\n'.repeat(times)}`
  expect(foreignIn(text(20))).toEqual([])
  expect(foreignIn(text(21))).toMatchObject([{ line: 23, message: texts.tooMuchRepeated }])
})

test('a tree is thirty-two deep at most', () => {
  const nested = (depth: number): Nodes =>
    depth === 0
      ? { type: 'root', children: [] }
      : { type: 'blockquote', children: [nested(depth - 1) as never] }
  const deep = (depth: number) => treeOf(nested(depth - 1))
  expect(findTooDeep(deep(32), 32)).toBeNull()
  expect(findTooDeep(deep(33), 32)).not.toBeNull()
})
