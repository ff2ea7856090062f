import { expect, test } from 'vitest'
import { proseToText } from './prose-to-text'
import { RefusedProseError } from './refused-prose-error'

test('paragraphs, headings and lists read as they are said', () => {
  const source =
    '## Kop\n\nEen *zin* met [een\nkoppeling](/a) en `code`.\\\nEn verder.\n\n1. een\n2. twee\n   - drie\n\n> citaat'
  expect(proseToText(source, 'mdx')).toBe(
    'Kop\n\nEen zin met een koppeling en code.\nEn verder.\n\n1. een\n2. twee\n   - drie\n\ncitaat',
  )
})

test('notes leave their sentence, pull quotes and captions leave altogether', () => {
  const source =
    'Een<Note>De noot.</Note> zin.\n\n<Pullquote>Een zin.</Pullquote>\n\n' +
    '<Figure src="/media/a.png" alt="b" caption="c" />\n\n' +
    '<Video href="https://v.nl" title="d" still="/media/e.png" />\n\n<Box title="Kader">\n\nErin.\n\n</Box>\n\n' +
    '![f](/media/g.png) Slot.\n\n---'
  expect(proseToText(source, 'mdx')).toBe('Een zin.\n\nKader\n\nErin.\n\nSlot.\n\nDe noot.')
})

test('a table is read row by row, a letter with its subject', () => {
  expect(proseToText('| a | b |\n|---|---|\n| c | d |', 'markdown')).toBe('a | b\nc | d')
  expect(proseToText('<Letter from="x" subject="Hoi">\n\nDag.\n\n</Letter>', 'mdx')).toBe('Hoi\n\nDag.')
})

test('a text that may not be shown is not read either', () => {
  expect(() => proseToText('{a}', 'mdx')).toThrow(RefusedProseError)
})
