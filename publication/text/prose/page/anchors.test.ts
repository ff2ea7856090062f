import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { checkProse } from '../check-prose'
import { proseToHtml } from '../prose-to-html'
import { proseToText } from '../prose-to-text'
import { renderProse } from '../render-prose'
import { PLAIN_COMPONENTS } from '../testing/plain-components'
import { placeElsewhere, placeOnPage } from './lead-links'

const SITE = 'https://site.example'
const PIECE = '/2016/08/wandeling'

const render = async (source: string, options = {}) =>
  renderToStaticMarkup(await renderProse({ source, format: 'mdx', components: PLAIN_COMPONENTS, ...options }))
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
const hrefsIn = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href)

/** Where a browser goes: the very id, or that of the decoded fragment (WHATWG HTML, 7.4.6.3). */
async function leadsTo(fragment: string, heading: string, options = {}) {
  const html = await render(`[x](${fragment})\n\n${heading}`, options)
  const [href = ''] = hrefsIn(html)
  return idsIn(html).includes(decodeURIComponent(href.slice(1)))
}

test.each([
  ['## Eerste deel', 'eerste-deel'],
  ['## Een *schuine* `kop`, met: tekens!', 'een-schuine-kop-met-tekens'],
  ['## Vraag & antwoord', 'vraag--antwoord'],
  ['## 3. Cafés in ’t Gooi', '3-cafés-in-t-gooi'],
  ['## Ünïcode — 漢字 ومرحبا', 'ünïcode--漢字-ومرحبا'],
  ['## ?!', 'tekst'],
  ['## Zelf gekozen {#mijn-Deel_1.2}', 'mijn-Deel_1.2'],
  ['## Zelf gekozen {: #zo }', 'zo'],
])('the id of %s is %s', async (heading, id) => {
  expect(idsIn(await render(heading))[0]).toBe(id)
})

test('the second of a kind gets -1, also where a heading has that name by itself, and chosen ids go before', async () => {
  expect(idsIn(await render('## Deel\n\n## Deel\n\n## Deel 1\n\n## Deel'))).toEqual([
    'deel',
    'deel-1',
    'deel-1-1',
    'deel-2',
  ])
  expect(idsIn(await render('## Deel\n\n## Anders {#deel}\n\n## Weer {#deel}'))).toEqual([
    'deel-2',
    'deel',
    'deel-1',
  ])
})

test('what is written after a heading for its id is not said, and in other places a brace is refused as before', () => {
  expect(proseToText('## Deel {#een}\n\nTekst.', 'mdx')).toBe('Deel\n\nTekst.')
  for (const source of ['Tekst {#een}', '## {#een}', '## Deel {#_een}', '## Deel {#a:b}', '## Deel {#a} b'])
    expect(checkProse(source, 'mdx').status, source).toBe('refused')
  expect(proseToText('## Deel {#een}', 'mail')).toBe('Deel {#een}')
})

test.each([
  ['the id itself', '#één-café', '## Één café'],
  ['percent-encoded', '#%C3%A9%C3%A9n-caf%C3%A9', '## Één café'],
  ['letters with loose accents', '#cafe\u0301', '## Café'],
  ['capitals', '#Eerste-Deel', '## Eerste deel'],
  ['WordPress', '#een-cafe', '## Één café'],
  ['the block editor of WordPress', '#h-een-cafe', '## Één café'],
  ['GitHub shows it', '#user-content-één-café', '## Één café'],
  ['our former id', '#kop-een-cafe', '## Één café'],
  ['pandoc, which drops a number before it', '#eerste-deel', '## 1. Eerste deel'],
  ['kramdown, which drops what is no ASCII', '#n-caf', '## Één café'],
  ['Ghost of before 4', '#eerstedeel', '## Eerste deel'],
])('a link as %s makes it leads to its heading', async (_which, fragment, heading) => {
  expect(await leadsTo(fragment, heading)).toBe(true)
})

test('an id that says nothing leads to the one heading that has the words of the link', async () => {
  const source =
    '[Eerste deel.](#_Toc49) [Deel](#section-3) [Ja](#noot-1)<Note>n</Note>\n\n## Eerste *deel*\n\n## Deel\n\n## Deel\n\n## Ja'
  expect(hrefsIn(await render(source))).toEqual(['#eerste-deel', '#section-3', '#noot-1'])
  const checked = checkProse(source, 'mdx')
  expect(checked.status === 'fine' && checked.deadAnchors?.map(({ column }) => column)).toEqual([25])
})

test('among other texts the ids of two essays with one heading are told apart, and each link leads to its own', async () => {
  const of = (slug: string) =>
    render('[x](#deel) [y](#elders)\n\n## Deel', {
      idPrefix: `${slug}-`,
      place: placeOnPage(`/2016/08/${slug}`, `${slug}-`, `/2016/08/${slug}#`),
    })
  const [one, other] = [await of('brieven'), await of('brieven-2')]
  expect(idsIn(one)).toEqual(['brieven~deel'])
  expect(idsIn(other)).toEqual(['brieven-2~deel'])
  expect(hrefsIn(one)).toEqual(['#brieven~deel', '/2016/08/brieven#elders'])
  // Without a sign that no heading has, "2 deel" of the one would be "deel" of the other.
  expect(idsIn(await render('## 2 deel', { idPrefix: 'brieven-' }))).toEqual(['brieven~2-deel'])
})

test('in a feed and in mail a link within the text leads to the page, where the heading has that id', () => {
  const html = proseToHtml('[x](#een-cafe) [y](#elders)\n\n## Één café', 'mdx', {
    siteUrl: SITE,
    pictures: new Map(),
    idPrefix: 'b3-',
    place: placeElsewhere(SITE, PIECE, 'b3-'),
  })
  const address = `${SITE}${PIECE}`
  expect(hrefsIn(html)).toEqual([`${address}#b3~%C3%A9%C3%A9n-caf%C3%A9`, `${address}#elders`])
})

test('no heading has an id of ours: of notes, of letters beside it, of a prototype', async () => {
  const noted = await render(
    'Een<Note>noot</Note>.\n\n[x](#noot-1-tekst)\n\n## Noot 1 tekst\n\n## Noot 1\n\n## Noot 2',
  )
  expect(idsIn(noted)).toEqual(['noot-1', 'noot-1-tekst-1', 'noot-1-1', 'noot-2'])
  expect(hrefsIn(noted)).toEqual(['#noot-1-tekst-1'])
  expect(idsIn(await render('## Noot 1'))).toEqual(['noot-1'])
  expect(idsIn(await render('## Brief 3\n\n## b3-alinea-1', { isAmongLetters: true }))).toEqual([
    'brief-3-1',
    'b3-alinea-1-1',
  ])
  expect(idsIn(await render('## Brief 3'))).toEqual(['brief-3'])
  // Nor does an id that it had before, or that other software would make of it.
  const kept = { keepsFormerIds: true, isAmongLetters: true }
  const beside = await render('Een<Note>x</Note>.\n\n## Nóót 1\n\n## Bríef 3', kept)
  expect(idsIn(beside)).toEqual(['noot-1', 'nóót-1', 'kop-noot-1', 'bríef-3', 'kop-brief-3'])
  expect(idsIn(await render('## constructor\n\n## `__proto__`\n\n## `__proto__`'))).toEqual([
    'constructor',
    '__proto__',
    '__proto__-1',
  ])
})

test('former ids and those without accents stay where they lead, unless a heading has them now', async () => {
  const page = await render('## Één café\n\n## Kop een café\n\n## Deel\n\n## Een cafe', {
    keepsFormerIds: true,
  })
  expect(page).toContain('<h2 id="één-café"><span id="kop-een-cafe"></span>Één café</h2>')
  expect(new Set(idsIn(page)).size).toBe(idsIn(page).length)
  const month = await render('## Deel', { keepsFormerIds: true, idPrefix: 'stuk-' })
  expect(idsIn(month)).toEqual(['stuk~deel', 'stuk-kop-deel'])
})
