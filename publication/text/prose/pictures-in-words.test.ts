import { expect, test } from 'vitest'
import { picturesInWords } from './pictures-in-words'

const inWords = (text: string) => picturesInWords(text, 'mail', 'nl')

test('a picture is what it shows, and everything else as it was typed', () => {
  expect(
    inWords('Dag *Ben*,\n\n![Een brug](/media/brug.png) en\n\n![](/media/kat.png)\n\nGroet,\nAda\n'),
  ).toBe('Dag *Ben*,\n\n[Beeld: Een brug] en\n\n[Beeld]\n\nGroet,\nAda\n')
})

test('also one that is named elsewhere, in a list, in a quotation and in a link', () => {
  expect(inWords('- ![Brug][b]\n\n> ![Kat](/media/kat.png)\n\n[b]: /media/brug.png')).toBe(
    '- [Beeld: Brug]\n\n> [Beeld: Kat]\n\n[b]: /media/brug.png',
  )
  expect(inWords('[![Kat](/media/kat.png)](https://example.com)')).toBe('[[Beeld: Kat]](https://example.com)')
})

test('what only looks like one stays, and a mark at the beginning does not move the place', () => {
  expect(inWords('`![Brug](/media/brug.png)`')).toBe('`![Brug](/media/brug.png)`')
  expect(inWords('\uFEFFKijk: ![Brug](/media/brug.png)')).toBe('Kijk: [Beeld: Brug]')
})
