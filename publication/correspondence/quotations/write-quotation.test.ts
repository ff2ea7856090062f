import fc from 'fast-check'
import { expect, test } from 'vitest'
import { traceQuotations } from '@/publication/public/letters/trace-quotations'
import { LETTER_FORMATS, type LetterFormat } from '@/publication/text/prose/problem'
import { requireProse } from '@/publication/text/prose/read-prose'
import { oneLine, readQuotation } from '@/publication/text/prose/read-quotation'
import { splitPassages } from '../private-passages/private-passages'
import { writeQuotation } from './write-quotation'

test('a selection becomes a quotation with its letter on the last line', () => {
  expect(writeQuotation(['Een brief wacht.'], 2, 'brief 2')).toBe('> Een brief wacht.\n> [brief 2](#brief-2)')
  expect(writeQuotation([' wacht. ', '', 'Tot\nzo'], 2, 'brief 2')).toBe(
    '> wacht.\n>\n> Tot\n> zo\n> [brief 2](#brief-2)',
  )
})

/** What stands in a letter, and what a page gives of it when somebody selects. */
test.each([
  ['emphasis', 'Ik heb *heel* **lang** getwijfeld.', ['heb heel lang getwijf']],
  ['a link', 'Zie [de brug](https://voorbeeld.example) daar.', ['Zie de brug daar']],
  ['a bare address', 'Zie https://voorbeeld.example/a_b*c daar.', ['https://voorbeeld.example/a_b*c']],
  ['a list', 'Dit:\n\n- melk\n- *oude* kaas\n', ['Dit:', 'melk', 'oude ka']],
  ['a numbered list', '3. melk\n4. kaas\n', ['elk', 'kaas']],
  ['a list in a list', '- melk\n  - halfvol\n- kaas', ['melk', 'halfvol', 'kaas']],
  ['a quotation', '> Wie schrijft,\n> blijft.\n\nJa.', ['schrijft, blijft.', 'Ja']],
  ['an entity', 'Het teken &amp;amp; en &lt;b&gt;.', ['teken &amp; en <b>.']],
  [
    'hyphens',
    '06-12345678 en\u00adige \u2010 woor\u2011den – zo',
    ['06-12345678 en\u00adige \u2010 woor\u2011den – zo'],
  ],
  ['a soft hyphen that was lost', 'brieven\u00adtas', ['brieventas']],
  ['a space that does not break', '12\u00a0mei en 3\u202fkm', ['12\u00a0mei en 3\u202fkm']],
  ['two paragraphs', 'Een eerste.\n\nEen tweede.', ['eerste.', 'Een twee']],
  ['half words', 'Waarschuwing', ['schuw']],
  ['a hard line end', 'Groet,\\\nAda', ['Groet,\nAda']],
  [
    'signs of Markdown',
    '\\# geen kop, \\*ster\\*, \\_, 3\\. en \\[haak\\]',
    ['# geen kop, *ster*, _, 3. en [haak]'],
  ],
  ['a beginning that is none', '1984\\. Dat jaar.', ['1984. Dat jaar.']],
  ['dashes', '\\--- \\+ en \\- ja', ['--- + en - ja']],
  ['code', '`a*b` en\n\n```\n> x\n  y\n```', ['a*b en', '> x\n  y']],
  ['a table', '| a | b |\n|---|---|\n| c | d |', ['a b', 'c d']],
  ['what looks like a mark', '::*onder*-ons', ['::onder-ons']],
])('words of a letter are found again: %s', (_, letter, selected) => {
  for (const format of LETTER_FORMATS) expectFound(letter, selected, format)
})

function expectFound(letter: string, selected: string[], format: LetterFormat): void {
  const quotation = writeQuotation(selected, 1, 'brief 1')
  expect(splitPassages(quotation).status).toBe('split')
  const traces = traceQuotations([
    { number: 1, format: 'markdown', body: letter },
    { number: 2, format, body: `Beste,\n\n${quotation}\n\nJa.` },
  ])
  expect([...(traces.get(2)?.passages.values() ?? [])]).toEqual([expect.any(Number)])
}

const sign = fc.constantFrom(
  ...['a', 'b', ' ', '\n', '\\', '`', '*', '_', '[', ']', '(', ')', '<', '>', '&amp;', '#', '+', '-', '~'],
  ...[
    '1.',
    '2)',
    '|',
    ':',
    '!',
    '=',
    '"',
    '\u00a0',
    '\t',
    'https://x.nl/a_b',
    'a@b.nl',
    '&',
    ';',
    '{',
    '}',
    '---',
  ],
)

test('whatever is selected, the quotation has exactly those words', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join('')),
        { minLength: 1, maxLength: 3 },
      ),
      fc.constantFrom(...LETTER_FORMATS),
      (paragraphs, format) => {
        const words = oneLine(paragraphs.join(' '))
        fc.pre(words !== '')
        const [block, ...more] = requireProse(writeQuotation(paragraphs, 7, 'brief 7'), format).children
        expect(more).toEqual([])
        expect(block && readQuotation(block)).toMatchObject({ letter: 7, words })
      },
    ),
    { numRuns: 150 },
  )
})
