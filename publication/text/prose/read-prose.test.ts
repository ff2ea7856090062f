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

test('of a refused text its dead links, hints and links are told in the same round', () => {
  const source = [
    '[a](#nergens) [b](#kop) [c](#deel) [d](hier.nl) [e](./ander.md)[^1]',
    '## Kop',
    '<h2 id="deel">Deel</h2>',
    '<!-- voor mij -->',
    '[^1]: Zie [f](/2012/03/zus).',
    'Een **vet **woord.',
  ].join('\n\n')
  const read = readProse(source, 'mdx')
  expect(read).toMatchObject({ problems: [{ line: 5 }, { line: 11 }, { line: 11 }] })
  const beside = read.status === 'refused' ? read.beside : undefined
  expect(beside?.deadAnchors.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '1:36'])
  expect(beside?.hints.map(({ line }) => line)).toEqual([7])
  expect(beside?.links.toSorted()).toEqual(
    ['#deel', '#kop', '#nergens', './ander.md', '/2012/03/zus', 'hier.nl'].toSorted(),
  )
})
