import type { Heading } from 'mdast'
import { expect, test } from 'vitest'
import { createFindHeading } from './find-heading'

const named = (words: string, anchor: string) => {
  const heading: Heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: words }] }
  return { heading, anchor, formerId: '', plainId: null }
}

test('the very id goes before one that differs in capitals only', () => {
  const find = createFindHeading([named('Een', 'Deel'), named('Twee', 'deel')])
  expect(['deel', 'Deel', 'DEEL'].map((id) => find(id))).toEqual(['deel', 'Deel', 'Deel'])
})
