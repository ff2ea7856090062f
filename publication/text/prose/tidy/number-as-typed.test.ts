import { expect, test } from 'vitest'
import { parseProse } from '../parse/parse-prose'
import { numberAsTyped } from './number-as-typed'

function tidied(source: string): unknown[] {
  const tree = parseProse(source, 'mail')
  numberAsTyped(tree, source)
  return tree.children.map((node) => (node.type === 'list' ? node.children.length : node.type))
}

test('a sentence that begins with a number is a sentence; of more, or of more than a sentence, it is a list', () => {
  expect(tidied('1990. Een goed jaar')).toEqual(['paragraph'])
  expect(tidied('1. Een\n2. Twee')).toEqual([2])
  expect(tidied('1. Een\n\n   En nog wat.')).toEqual([1])
  expect(tidied('- Een')).toEqual([1])
})
