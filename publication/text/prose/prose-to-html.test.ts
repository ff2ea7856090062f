import { expect, test } from 'vitest'
import { proseToHtml } from './prose-to-html'
import { RefusedProseError } from './refused-prose-error'

const BRIDGE = {
  fallback: '/media/0123456789abcdef/960.jpg',
  width: 960,
  height: 640,
  alt: 'Een brug',
  credit: 'Atelier Voorbeeld',
  licence: 'CC BY 4.0',
}
const pictures = new Map([['/media/brug.png', BRIDGE]])
const htmlOf = (source: string, options: Partial<Parameters<typeof proseToHtml>[2]> = {}) =>
  proseToHtml(source, 'mdx', { siteUrl: 'https://site.example', pictures, ...options }).replaceAll('\n', '')

test('every address leads to the site from wherever it is read', () => {
  expect(htmlOf('[a](/2011/02/b) [c](#d) [e](https://f.nl) ![g](/media/onbekend.png)')).toBe(
    '<p><a href="https://site.example/2011/02/b">a</a> <a href="#d">c</a> ' +
      '<a href="https://f.nl/" rel="external">e</a> ' +
      '<img src="https://site.example/media/onbekend.png" alt="g"></p>',
  )
})

test('a figure says what it shows and who made it', () => {
  expect(htmlOf('<Figure src="/media/brug.png" alt="De brug" caption="Bij Zwolle" credit="J. Bos" />')).toBe(
    '<figure><img src="https://site.example/media/0123456789abcdef/960.jpg" alt="De brug" width="960" height="640">' +
      '<figcaption>Bij Zwolle. Beeld: J. Bos (CC BY 4.0)</figcaption></figure>',
  )
  expect(htmlOf('<Figure src="/media/a.png" alt="x" caption="Waar?" licence="CC0" />')).toContain(
    '<figcaption>Waar? Licentie: CC0</figcaption>',
  )
  expect(htmlOf('<Figure src="/media/a.png" alt="x" />')).toBe(
    '<figure><img src="https://site.example/media/a.png" alt="x"></figure>',
  )
})

test('notes are a list at the end with links both ways', () => {
  expect(htmlOf('Een<Note>de *noot*</Note>.', { idPrefix: 'p-' })).toBe(
    '<p>Een<sup><a href="#p-noot-1" id="p-noot-1-terug">1</a></sup>.</p>' +
      '<section><h2>Noten</h2><ol><li id="p-noot-1"><p>de <em>noot</em> ' +
      '<a href="#p-noot-1-terug">terug naar de tekst</a></p></li></ol></section>',
  )
})

test('a pull quote is left out, a box keeps its heading, a video is a picture and a link', () => {
  expect(
    htmlOf('a\n\n<Pullquote>b</Pullquote>\n\n<Box title="c">\n\nd\n\n</Box>', { headingOffset: 1 }),
  ).toBe('<p>a</p><aside><h3>c</h3><p>d</p></aside>')
  expect(htmlOf('<Video href="https://v.nl/1" title="Lezing" still="/media/brug.png" />')).toBe(
    '<figure><a href="https://v.nl/1">' +
      '<img src="https://site.example/media/0123456789abcdef/960.jpg" alt="Lezing" width="960" height="640"></a>' +
      '<figcaption><a href="https://v.nl/1">Bekijk de video: Lezing</a>. Beeld: Atelier Voorbeeld (CC BY 4.0)</figcaption></figure>',
  )
})

test('a letter has a heading, its moment in Amsterdam, and a rule', () => {
  const html = htmlOf('<Letter from="denise" sent="2012-10-31T21:05:00Z" subject="Hoi">\n\na\n\n</Letter>')
  expect(html).toBe('<section><h2>Hoi</h2><p>woensdag 31 oktober 2012 om 22:05</p><p>a</p><hr></section>')
})

test('it is said in the language of the publication', () => {
  expect(htmlOf('a<Note>b</Note>', { language: 'en' })).toContain('<h2>Notes</h2>')
})

test('a text that may not be shown is not mailed', () => {
  expect(() => htmlOf('[a](javascript:b)')).toThrow(RefusedProseError)
})

test.each([
  ['1. a\n2. b\n10. c', '<ol><li>a</li><li>b</li><li value="10">c</li></ol>'],
  ['1986. a\n2. b', '<ol start="1986"><li>a</li><li value="2">b</li></ol>'],
  ['> 3. a\n> 2. b', '<blockquote><ol start="3"><li>a</li><li value="2">b</li></ol></blockquote>'],
  // How many write Markdown: each item the same number, and it counts.
  ['1. a\n1. b\n1. c', '<ol><li>a</li><li>b</li><li>c</li></ol>'],
  ['1. a\n2. b\n3. c', '<ol><li>a</li><li>b</li><li>c</li></ol>'],
])('a list of an essay has the numbers that were typed: %j', (source, html) => {
  expect(htmlOf(source)).toBe(html)
})
