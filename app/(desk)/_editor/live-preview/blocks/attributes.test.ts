import { expect, test } from 'vitest'
import { readAttributes, writeAttribute } from './attributes'

const TAG =
  '<Figure\n  src="/media/brug.png"\n  alt="Een &quot;brug&quot; &amp; een trap"\n  credit=\'Ada\' />'

test('attributes are read as they are meant', () => {
  const values = [...readAttributes(TAG)].map(([name, { value }]) => [name, value])
  expect(values).toEqual([
    ['src', '/media/brug.png'],
    ['alt', 'Een "brug" & een trap'],
    ['credit', 'Ada'],
  ])
})

test.each([
  [
    'alt',
    'Een "trap"',
    '<Figure\n  src="/media/brug.png"\n  alt="Een &quot;trap&quot;"\n  credit=\'Ada\' />',
  ],
  ['credit', "d'Ancona", TAG.replace("'Ada'", "'d&apos;Ancona'")],
  ['licence', 'CC BY', TAG.replace(' />', ' licence="CC BY" />')],
  ['alt', 'twee\n  regels &lt;', TAG.replace(/alt="[^"]*"/, 'alt="twee regels &amp;lt;"')],
])('writing %s changes nothing else', (name, value, expected) => {
  expect(written(TAG, name, value)).toBe(expected)
})

test('what was written is read again', () => {
  for (const value of ['"', "'", '&amp;', '&', '<b>', 'a & b', '&quot;x&quot;', '{1}', '']) {
    for (const name of ['alt', 'credit', 'caption'])
      expect(readAttributes(written(TAG, name, value)).get(name)?.value).toBe(value)
  }
})

function written(tag: string, name: string, value: string): string {
  const { from, to, insert } = writeAttribute(tag, name, value)
  return tag.slice(0, from) + insert + tag.slice(to)
}
