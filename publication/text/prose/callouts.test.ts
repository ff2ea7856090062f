import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { proseComponents } from '@/components/prose/prose-components'
import { BARE_SETTING } from '@/components/prose/setting'
import { checkProse } from './check-prose'
import { proseToHtml } from './prose-to-html'
import { proseToText } from './prose-to-text'
import { renderProse } from './render-prose'

const pageOf = async (source: string) =>
  renderToStaticMarkup(
    await renderProse({ source, format: 'mdx', components: proseComponents(BARE_SETTING) }),
  ).replace(/\s+/g, ' ')
const htmlOf = (source: string) =>
  proseToHtml(source, 'mdx', { siteUrl: 'https://site.example', pictures: new Map() })

test.each([
  ['> [!NOTE]\n> Let *op*.', 'Opmerking', 'Let op.'],
  ['> [!warning] Pas op hiervoor\n>\n> Tekst.', 'Pas op hiervoor', 'Tekst.'],
  ['> [!Quote]-\n> Tekst.', 'Quote', 'Tekst.'],
])('a quotation that begins with a mark is a box: %s', async (source, title, words) => {
  expect(checkProse(source, 'mdx')).toEqual({ status: 'fine' })
  expect(await pageOf(source)).toContain(`<div class="box" role="note"><p class="box-title">${title}</p>`)
  expect(htmlOf(source)).toContain(`<aside><h2>${title}</h2>`)
  for (const output of [await pageOf(source), htmlOf(source), proseToText(source, 'mdx')]) {
    expect(output.replace(/<[^>]*>/g, '')).toContain(words)
    expect(output).not.toContain('[!')
  }
})

test('what is wrong in a callout is told at its own place', () => {
  const checked = checkProse('Een zin.\n\n> [!NOTE]\n> Hier ==zo== en\n> daar **niet **goed.', 'mdx')
  const problems = checked.status === 'refused' ? checked.problems : []
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['4:8', '5:8', '5:15'])
})

test('nobody types the kind of a box, and no box stands in a box', () => {
  expect(checkProse('<Box kind="note">\n\na\n\n</Box>', 'mdx').status).toBe('refused')
  expect(checkProse('<Box>\n\n> [!NOTE]\n> a\n\n</Box>', 'mdx').status).toBe('refused')
})

test('in a letter it is what was typed', () => {
  expect(proseToText('> [!NOTE]\n> a', 'mail')).toContain('[!NOTE]')
})

test('one tilde strikes out around words in an essay, and nothing within a word or in a letter', async () => {
  expect(await pageOf('een ~oud~ woord')).toContain('een <del>oud</del> woord')
  expect(await pageOf('van 3~5 tot 6~8')).toContain('van 3~5 tot 6~8')
  expect(await pageOf('van 3~*5* tot 6~8')).toContain('van 3~<em>5</em> tot 6~8')
  expect(
    proseToHtml('een ~oud~ woord', 'mail', { siteUrl: 'https://s.example', pictures: new Map() }),
  ).toContain('~oud~')
})

test('a box to tick stands in the place of a dash', async () => {
  const source = '- [ ] melk\n- brood'
  expect(await pageOf(source)).toContain('<li class="task">☐ melk</li> <li>brood</li>')
  expect(htmlOf(source)).toContain('<li style="list-style: none">☐ melk</li>')
  expect(proseToText(source, 'mdx')).toBe('☐ melk\n- brood')
})

test('a box with a backslash before it is two brackets', () => {
  expect(proseToText('- \\[ ] melk', 'mdx')).toBe('- [ ] melk')
  expect(proseToText('- \\[x] melk', 'mail')).toBe('- [x] melk')
})
