import { expect, test } from 'vitest'
import type { ProsePicture } from './prose-picture'
import { proseToMailText } from './prose-to-mail-text'
import { RefusedProseError } from './refused-prose-error'

const BRIDGE: ProsePicture = {
  fallback: '',
  width: 1,
  height: 1,
  alt: 'Een brug',
  credit: 'Jet',
  licence: 'CC BY',
}
const inMail = (source: string, format: 'mdx' | 'markdown' | 'mail' = 'mdx', language: 'nl' | 'en' = 'nl') =>
  proseToMailText(source, format, {
    siteUrl: 'https://site.example',
    language,
    pictures: new Map([['/media/brug.png', BRIDGE]]),
    place: { page: '/2026/05/wachten', headings: '#', others: '#' },
  })

test('what is quoted has its mark before every line, however deep and wherever it stands', () => {
  expect(inMail('> Een zin.\n>\n> Nog een.\n> > Dieper.\n\n- > In een lijst', 'markdown')).toBe(
    '> Een zin.\n>\n> Nog een.\n>\n>> Dieper.\n\n- > In een lijst',
  )
  expect(inMail('> Ja.\n> Nee.\n\nDat schreef jij.', 'mail')).toBe('> Ja.\n> Nee.\n\nDat schreef jij.')
})

test('a picture stands in words: what it shows, its caption, who made it', () => {
  expect(inMail('Kijk: ![](/media/brug.png) en ![Een kat](/media/kat.png).')).toBe(
    'Kijk: [Beeld: Een brug. Maker: Jet (CC BY)] en [Beeld: Een kat].',
  )
  expect(inMail('<Figure src="/media/brug.png" alt="De brug." caption="Bij nacht" credit="Kim" />')).toBe(
    '[Beeld: De brug. Bij nacht. Maker: Kim (CC BY)]',
  )
  expect(inMail('![x][b]\n\n[b]: /media/brug.png', 'markdown', 'en')).toBe(
    '[Picture: x. Made by: Jet (CC BY)]',
  )
  expect(
    inMail('<Video href="https://v.example/a" title="Varen" still="/media/kat.png" credit="Kim" />'),
  ).toBe('[Beeld: Varen. Maker: Kim]\nBekijk de video: Varen (https://v.example/a)')
})

test('a link has its address behind it, unless its words say it or it leads within the mail', () => {
  expect(
    inMail(
      'Lees [dit](/2011/02/a), [dat](https://x.example/b), [daar][c], <https://www.x.example/>, [mij](mailto:a@b.example).\n\n[c]: ../04/c',
      'markdown',
    ),
  ).toBe(
    'Lees dit (https://site.example/2011/02/a), dat (https://x.example/b), daar (https://site.example/2026/04/c), https://www.x.example/, mij (a@b.example).',
  )
  expect(inMail('> Wachten is duur.\n> [brief 1](#brief-1)', 'mail')).toBe('> Wachten is duur.\n> brief 1')
  expect(inMail('Zie www.x.example/a, of a@b.example.', 'mail')).toBe('Zie www.x.example/a, of a@b.example.')
})

test('notes have their number in the sentence, and again where they stand', () => {
  expect(
    inMail('Een<Note>Met [link](https://x.example).</Note> en twee[^a] en weer[^a].\n\n[^a]: Tweede.'),
  ).toBe('Een[1] en twee[2] en weer[2].\n\n[1] Met link (https://x.example).\n\n[2] Tweede.')
})

test('rules, headings, pull quotes, boxes, letters and tables are told', () => {
  expect(inMail('## Kop\n\nEen.\n\n---\n\n<Pullquote>Twee.</Pullquote>\n\n~~Drie.~~')).toBe(
    '* Kop *\n\nEen.\n\n* * *\n\n[Uitgelicht: Twee.]\n\n~~Drie.~~',
  )
  expect(inMail('<Box title="Kader">\n\nErin.\n\n</Box>\n\n| a | b |\n|---|---|\n| c | d |')).toBe(
    '* Kader *\n\nErin.\n\na | b\nc | d',
  )
  expect(
    inMail('<Letter from="x" subject="Hoi">\n\nDag.\n\n</Letter>\n\n3. drie\n4. vier\n\n    code'),
  ).toContain('* Hoi *\n\nDag.\n\n3. drie\n4. vier')
})

test('a text that may not be shown is not mailed either', () => {
  expect(() => inMail('{a}')).toThrow(RefusedProseError)
})
