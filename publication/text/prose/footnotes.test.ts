import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { proseComponents } from '@/components/prose/prose-components'
import { BARE_SETTING } from '@/components/prose/setting'
import { checkProse, type ProseFormat } from './check-prose'
import { LETTER_FORMATS } from './problem'
import { proseToHtml } from './prose-to-html'
import { proseToText } from './prose-to-text'
import { renderProse } from './render-prose'

const FORMATS: ProseFormat[] = ['mdx', ...LETTER_FORMATS]
const SITE = { siteUrl: 'https://site.example', pictures: new Map() }

async function pageOf(source: string, format: ProseFormat = 'mdx'): Promise<string> {
  return renderToStaticMarkup(
    await renderProse({ source, format, components: proseComponents(BARE_SETTING) }),
  )
}

function problemsOf(source: string): string[] {
  const checked = checkProse(source, 'mdx')
  return checked.status === 'fine'
    ? []
    : checked.problems.map(({ line, column, message }) => `${line}:${column} ${message.slice(0, 30)}`)
}

const TWO = 'Zeker weten.[^1] En nog iets.[^Uit het boek]\n\n[^1]: Dat denk ik.\n[^uit  het boek]: Idem\n'

describe.each(FORMATS)('as %s', (format) => {
  test('a footnote is a note, on a page, in a feed and in plain text', async () => {
    const page = await pageOf(TWO, format)
    expect(page).not.toContain('[^')
    expect(page).not.toContain('href="Idem"')
    expect(page).toContain('<span class="sidenote" hidden=""><sup>1</sup> Dat denk ik.</span>')
    expect(page).toMatch(/<li id="noot-2-tekst"><p>Idem<\/p>/)
    const html = proseToHtml(TWO, format, SITE)
    expect(html).toContain('weten.<sup><a href="#noot-1" id="noot-1-terug">1</a></sup>')
    expect(html).toContain('<li id="noot-2"><p>Idem <a href="#noot-2-terug">')
    expect(proseToText(TWO, format)).toBe('Zeker weten. En nog iets.\n\nDat denk ik.\n\nIdem')
  })

  test.each([
    ['before the sentence', '[^a]: Noot.\n\nZin.[^a]', ['Noot.']],
    ['in a quotation', '> Zin.[^a]\n>\n> [^a]: Noot.', ['Noot.']],
    ['in a list', '- Zin.[^a]\n- twee\n\n  [^a]: Noot.', ['Noot.']],
    ['after an exclamation mark', 'Ja![^a]\n\n[^a]: Noot.', ['Noot.']],
    ['at the end of a link', '[Zin[^a]](https://x.example).\n\n[^a]: Noot.', ['Noot.']],
    ['in a heading', '## Kop[^a]\n\nZin.\n\n[^a]: Noot.', ['Noot.']],
    [
      'of a link and emphasis',
      'Zin.[^a]\n\n[^a]: Zie [*dit*](/x), <https://x.nl>.',
      ['Zie dit, https://x.nl.'],
    ],
    [
      'of paragraphs and a list',
      'Zin.[^a]\n\n[^a]: Een.\n\n    Twee.\n\n    - drie\n    - vier\n\nTot slot.',
      ['Een.\n\nTwee.\n\n– drie\n– vier'],
    ],
    [
      'that refers to another',
      'Zin.[^a] Meer.[^c]\n\n[^a]: Een.[^b]\n\n[^b]: Twee.[^a]\n\n[^c]: Drie.',
      ['Een.', 'Twee.', 'Drie.'],
    ],
    ['in another', 'Zin.[^a] Meer.[^b]\n\n[^a]: Een.\n\n    [^b]: Twee.', ['Een.', 'Twee.']],
  ])('a footnote may stand %s', async (_, source, notes) => {
    expect(checkProse(source, format)).toEqual({ status: 'fine' })
    const text = proseToText(source, format)
    expect(text.endsWith(notes.join('\n\n'))).toBe(true)
    const [page, html] = [await pageOf(source, format), proseToHtml(source, format, SITE)]
    for (const shown of [page, html, text]) expect(shown).not.toContain('[^')
    expect(page.match(/<li id="noot-\d+-tekst">/g)).toHaveLength(notes.length)
    expect(page.match(/class="sidenote"/g)).toHaveLength(notes.length)
    // Every link to a note, and every link back, leads to something.
    for (const shown of [page, html])
      for (const [, id] of shown.matchAll(/href="#([^"]+)"/g)) expect(shown).toContain(`id="${id}"`)
  })

  test('a note that is referred to twice is one note with one number', async () => {
    const source = 'Een.[^a] Twee.[^b] Drie.[^a]\n\n[^a]: A.\n\n[^b]: B.'
    const page = await pageOf(source, format)
    expect(page.match(/href="#noot-1-tekst"/g)).toHaveLength(2)
    expect(page.match(/id="noot-1"/g)).toHaveLength(1)
    expect(page.match(/<span class="sidenote"/g)).toHaveLength(2)
    expect(proseToHtml(source, format, SITE)).toContain('Drie.<sup><a href="#noot-1">1</a></sup>')
    expect(proseToText(source, format)).toBe('Een. Twee. Drie.\n\nA.\n\nB.')
  })
})

test('in code, and behind a backslash, the signs themselves are meant', async () => {
  const source = 'Schrijf `[^1]` of \\[^1], dan wordt het dit.[^1]\n\n[^1]: Een noot.'
  expect(problemsOf(source)).toEqual([])
  expect(await pageOf(source)).toContain('<code>[^1]</code> of [^1], dan')
})

test('what leads to no note, and a note that nothing leads to, are told to who writes an essay', () => {
  expect(problemsOf('Een.[^1] Twee.\nDrie *vier[^2]*.\n\n[^3]: Drie.')).toEqual([
    '1:5 Bij [^1] hoort nergens een noo',
    '2:11 Bij [^2] hoort nergens een noo',
    '4:1 Naar deze noot verwijst niets.',
  ])
  expect(problemsOf('Een.[^1]\n\n[^1]: A.\n[^1]: B.\n[^2]:\n')).toEqual([
    '4:1 Er is al een noot [^1]. Geef d',
    '5:1 De noot [^2] is leeg. Zet er t',
  ])
  expect(problemsOf('Een.[^1]\n\n[^1]: A.\n\n    <Box>\n    B\n    </Box>')).toEqual([
    '3:1 In de noot [^1] staat iets and',
  ])
  expect(problemsOf('Een.[^1]\n\n[^1]: A<Note>b</Note>.')).toEqual(['3:1 In de noot [^1] staat iets and'])
  expect(problemsOf('<Pullquote>Een.[^1]</Pullquote>\n\nEen.[^1]\n\n[^1]: A.')).toEqual([
    '1:16 In een <Pullquote> kan geen no',
  ])
})

test('what an essay that is published already says so stays as it was typed', async () => {
  expect(await pageOf('Een.[^1]\n\n[^2]: Drie *vier*.')).toBe(
    '<p>Een.[^1]</p>\n<p>[^2]: Drie <em>vier</em>.</p>',
  )
  expect(await pageOf('<Pullquote>Een.[^1]</Pullquote>\n\nTwee.[^1]\n\n[^1]: A.')).toContain('Een.[^1]')
})

test('in a letter nothing that was typed is lost or refused', () => {
  for (const format of LETTER_FORMATS) {
    const source = 'Ik zoek [^a-z], en[^1].\n\n[^1]: A.\n\n[^1]: B.\n\n[^2]: C.\n\n[^3]:'
    expect(checkProse(source, format)).toEqual({ status: 'fine' })
    expect(proseToText(source, format)).toBe('Ik zoek [^a-z], en.\n\n[^1]: B.\n\n[^2]: C.\n\n[^3]:\n\nA.')
  }
})

test('what a mail says under a note is no part of it', () => {
  const source = 'Zin.[^1]\n\n[^1]: Volgens mij.\nGroet,\nCarola'
  expect(proseToText(source, 'mail')).toBe('Zin.\n\nGroet,\nCarola\n\nVolgens mij.')
})

test('a task is an item with a box', async () => {
  for (const format of FORMATS) {
    const source = '- [ ] melk\n- [x] *brood*\n- [X] kaas\n- [o] nee\n- [ ]\n- [x](/x) is een adres'
    expect(proseToText(source, format)).toBe('☐ melk\n☑ brood\n☑ kaas\n- [o] nee\n- [ ]\n- x is een adres')
    expect(await pageOf(source, format)).toContain('<li class="task">☑ <em>brood</em></li>')
  }
})
