import { expect, test } from 'vitest'
import type { ProseFormat } from '@/publication/text/prose/problem'
import { textSize } from './text-size'

test.each<[string, ProseFormat, number]>([
  ['', 'mdx', 0],
  ['## Een kop\n\nEn *nog* een **woord**, zo’n e-mail.', 'mdx', 8],
  ['Zie [de brug](/2011/02/een-brug "een titel") en [^1].\n\n[^1]: Een noot.', 'mdx', 6],
  ['<Box title="Niet geteld">\n\nDrie woorden hier.<Note>En twee.</Note>\n\n</Box>', 'mdx', 5],
  ['<Figure src="/a.png" alt="Niet geteld" />', 'mdx', 0],
  ['{/* niet geteld */}\n\n1. Een\n2. Twee', 'mdx', 2],
  ['Beste Carola,\n\n:::onder-ons\nVoor jou.\n:::\n\nGroet', 'mail', 5],
])('%j has, as %s, %i words', (text, format, words) => {
  expect(textSize(text, format).words).toBe(words)
})

test('a text of a page and a half is read in three minutes, an empty one in one', () => {
  expect(textSize('woord '.repeat(690), 'mdx').minutes).toBe(3)
  expect(textSize('', 'mdx').minutes).toBe(1)
})
