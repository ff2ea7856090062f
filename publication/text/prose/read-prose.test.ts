import { expect, test, vi } from 'vitest'
import { textsIn } from '@/texts/texts'
import { readProse } from './read-prose'

vi.setConfig({ testTimeout: 60_000 })

const texts = textsIn('nl').prose.problems

test('a text that takes too long to read is refused where its markup is densest', () => {
  const source = `${'Gewone tekst.\n\n'.repeat(2_000)}${'*a* [b](c) '.repeat(200)}`
  expect(readProse(source, 'mdx').status).toBe('read')
  expect(readProse(source, 'mdx', 'nl', { milliseconds: 1, isForWriter: true })).toEqual({
    status: 'refused',
    problems: [{ line: 4_001, column: 1, message: texts.tooSlow }],
  })
})

test('a text nested too deep is refused where it goes too deep, before anything calls itself', () => {
  const source = Array.from({ length: 20 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')
  expect(readProse(source, 'markdown')).toMatchObject({
    problems: [{ line: 16, message: texts.tooDeep(32) }],
  })
  const boxes = `${'<Box>\n'.repeat(1_000)}a\n${'</Box>\n'.repeat(1_000)}`
  expect(readProse(boxes, 'mdx')).toMatchObject({ problems: [{ line: 33, message: texts.tooDeep(32) }] })
})
