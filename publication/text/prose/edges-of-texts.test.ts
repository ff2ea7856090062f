import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { guardSource, listForbidden } from './guard/guard-source'
import { listRawLinks } from './list-raw-links'
import { resolveAddress } from './page/resolve-address'
import { readToShow } from './read-prose'

const texts = textsIn('nl').prose.problems

test('forbidden characters of a text are told up to a number that somebody mends, and not of one too long to read', () => {
  const many = 'a\u0000\n'.repeat(2_000)
  expect(listForbidden('a\u0000', texts)).toMatchObject([{ line: 1, column: 2 }])
  expect(listForbidden(many, texts).length).toBeLessThan(1_000)
  const tooLong = `\u0000${'x'.repeat(1_000_000)}`
  expect(listForbidden(tooLong, texts)).toEqual([])
  expect(guardSource(tooLong, texts)).toHaveLength(1)
})

test('of a letter that is refused no link is told as raw', () => {
  const raw = 'Zie [dit] (https://elders.example).'
  expect(listRawLinks(raw, 'markdown', 'nl')).not.toEqual([])
  expect(listRawLinks(`${raw}\n\n\u0000`, 'markdown', 'nl')).toEqual([])
  expect(listRawLinks('Zie dit.', 'markdown', 'nl')).toEqual([])
})

test('an address that no browser can read stays as it is written', () => {
  for (const address of ['/\\[', '//', '/\\\\:a:b/', 'http:', '#brief-2'])
    expect(resolveAddress(address, '/2016/08/inhoud')).toBe(address)
  expect(resolveAddress('../07/wachten/', '/2016/08/inhoud')).toBe('/2016/07/wachten')
})

test('the name of a note is no longer than anybody makes one', () => {
  const isNote = (name: string) => {
    const read = readToShow(`Zie[^${name}].\n\n[^${name}]: Een noot.\n`, 'mdx')
    return read.status !== 'refused' && JSON.stringify(read.tree).includes('Note')
  }
  expect(isNote('x'.repeat(40))).toBe(true)
  expect(isNote('x'.repeat(5_000))).toBe(false)
})
