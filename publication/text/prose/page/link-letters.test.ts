import { expect, test } from 'vitest'
import { proseToHtml } from '../prose-to-html'
import { addressOfLetter, type LetterLinks, onPage } from './link-letters'

const html = (source: string, letters: Partial<LetterLinks>, idPrefix = 'b5-', base = '#') =>
  proseToHtml(source, 'markdown', {
    siteUrl: 'https://voorbeeld.example',
    pictures: new Map(),
    idPrefix,
    letters: { ...onPage(base, idPrefix), linked: new Set(), passages: new Map(), ...letters },
  })
const QUOTATION = '> de brug\n> [brief 2](#brief-2)\n\nZie ook [brief 3](#brief-3).'

test('on its own page a link to a letter stays as it is written', () => {
  expect(html(QUOTATION, { passages: new Map([[0, null]]) })).toContain('href="#brief-2"')
})

test('a quotation leads to the passage, from an id of its own', () => {
  const set = html(QUOTATION, { linked: new Set([0]), passages: new Map([[0, 3]]) })
  expect(set).toContain('<blockquote id="b5-alinea-1">')
  expect(set).toContain('<p>de brug<br>\n<a href=')
  expect(set).toContain('href="#b2-alinea-4"')
  expect(set).toContain('href="#brief-3"')
})

test('the passage has the id that the quotation leads to', () => {
  const [, id] = addressOfLetter({ base: '#' }, 2, 0).split('#')
  expect(html('De brug.', { linked: new Set([0]) }, 'b2-')).toBe(`<p id="${id}">De brug.</p>`)
})

test('elsewhere the links are those of the page, and stay our own', () => {
  const base = 'https://voorbeeld.example/2012/10/brug#'
  const set = html(QUOTATION, { passages: new Map([[0, 3]]) }, 'b5-', base)
  expect(set).toContain(`href="${base}b2-alinea-4"`)
  expect(set).toContain(`href="${base}brief-3"`)
  expect(set).not.toContain('external')
})

test('a link by a definition leads to its letter too', () => {
  const base = 'https://voorbeeld.example/2012/10/brug#'
  expect(html('Zie [daar].\n\n[daar]: #brief-2', {}, 'b5-', base)).toContain(`href="${base}brief-2"`)
})

test('a heading keeps its own id', () => {
  expect(html('## Verder', { linked: new Set() })).toContain('id="b5~verder"')
})

test('away from the page each letter has an address of its own, and one that is not there leads nowhere', () => {
  const to = { letters: ['/brieven/a#brief-a', '/brieven/b#brief-b'] }
  const set = html(`${QUOTATION}\n\nEn [brief 9](#brief-9).`, { to, passages: new Map([[0, 3]]) })
  expect(set).toContain('brieven/b#brief-b-alinea-4"')
  expect(set).toContain('href="#brief-9"')
})

test('ids count on from the blocks that stand before', () => {
  const ids = { prefix: 'r-', firstBlock: 4 }
  expect(html('De brug.', { linked: new Set([0]), ids })).toBe('<p id="r-alinea-5">De brug.</p>')
})
