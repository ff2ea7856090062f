import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ProseComponents } from './page/prose-components'
import { RefusedProseError } from './refused-prose-error'
import { type ProseToRender, renderProse } from './render-prose'
import { PLAIN_COMPONENTS } from './testing/plain-components'

const WITH_NOTES: ProseComponents = {
  ...PLAIN_COMPONENTS,
  Notes: ({ children }) => createElement('ol', null, children),
  NoteText: ({ number, id, children }) => createElement('li', { id: `${id}-tekst`, value: number }, children),
}
const WITH_OWN_LINKS: ProseComponents = {
  ...PLAIN_COMPONENTS,
  a: ({ href, children }) => createElement('a', { href, className: 'eigen' }, children),
}

const pageOf = async (source: string, options: Partial<ProseToRender> = {}) =>
  renderToStaticMarkup(
    await renderProse({ source, format: 'mdx', components: PLAIN_COMPONENTS, ...options }),
  ).replaceAll('\n', '')

test('a text that may not be shown is not shown, however it came to be kept', async () => {
  const refusal = pageOf('een {x}\n\n<script>alert(1)</script>')
  await expect(refusal).rejects.toThrow(RefusedProseError)
  await expect(refusal).rejects.toMatchObject({
    problems: [
      { line: 1, column: 5 },
      { line: 3, column: 1 },
    ],
  })
})

test('headings begin at the second level, skip none, and can be linked to', async () => {
  expect(await pageOf('# Één ding\n\n#### Nog één\n\n## Één ding\n\n## Één ding 2')).toBe(
    '<h2 id="één-ding">Één ding</h2><h3 id="nog-één">Nog één</h3>' +
      '<h3 id="één-ding-1">Één ding</h3><h3 id="één-ding-2">Één ding 2</h3>',
  )
})

test('headings of a letter are one level lower and have ids of their own', async () => {
  const options = { format: 'markdown', headingOffset: 1, idPrefix: 'brief-3-' } as const
  expect(await pageOf('### Tussenkop\n\n## ?', options)).toBe(
    '<h3 id="brief-3~tussenkop">Tussenkop</h3><h3 id="brief-3~tekst">?</h3>',
  )
})

test('notes are numbered and have ids, as strings', async () => {
  expect(await pageOf('Een<Note>noot *een*</Note> en twee<Note>twee</Note>.', { idPrefix: 'p-' })).toBe(
    '<p>Een<span id="p-noot-1">1noot <em>een</em></span> en twee<span id="p-noot-2">2twee</span>.</p>',
  )
})

test('notes come together after the text where a page asks for that', async () => {
  expect(await pageOf('Een<Note>noot</Note>.', { components: WITH_NOTES })).toBe(
    '<p>Een<span id="noot-1">1noot</span>.</p><ol><li id="noot-1-tekst" value="1"><p>noot</p></li></ol>',
  )
  expect(await pageOf('Geen noot.', { components: WITH_NOTES })).toBe('<p>Geen noot.</p>')
})

test('a note on lines of its own is a sentence', async () => {
  expect(await pageOf('<Note>\n\nEen noot.\n\n</Note>')).toBe('<p><span id="noot-1">1Een noot.</span></p>')
  expect(await pageOf('<Note>Een noot.</Note>')).toBe('<p><span id="noot-1">1Een noot.</span></p>')
})

test('a block never stands in a paragraph, and text in a block always in one', async () => {
  const figure = '<Figure src="/media/a.png" alt="x" />'
  const shown = '<figure><img src="/media/a.png" alt="x"/><figcaption></figcaption></figure>'
  const page = await pageOf(`een\n${figure}\ntwee\n${figure} ${figure}\ndrie  \n${figure}`)
  expect(page.replace(/<link[^>]*>/g, '')).toBe(
    `<p>een</p>${shown}<p>twee</p>${shown}${shown}<p>drie</p>${shown}`,
  )
  for (const text of [
    '<Pullquote>een</Pullquote>',
    '<Pullquote>\neen\n</Pullquote>',
    '<Pullquote>\n\neen\n\n</Pullquote>',
  ]) {
    expect(await pageOf(text)).toBe('<aside><p>een</p></aside>')
  }
  expect(await pageOf('<Box title="t">een *twee*</Box>')).toBe(
    '<aside><p>t</p><p>een <em>twee</em></p></aside>',
  )
})

test('links that leave the site say so', async () => {
  expect(await pageOf('[a](https://x.nl) [b](/c) [d][e] [f](mailto:g@h.nl)\n\n[e]: http://i.nl')).toBe(
    '<p><a href="https://x.nl" rel="external">a</a> <a href="/c">b</a> ' +
      '<a href="http://i.nl" rel="external">d</a> <a href="mailto:g@h.nl">f</a></p>',
  )
})

test('bare addresses become links without the punctuation around them', async () => {
  expect(
    await pageOf('Zie (www.x.nl/a_(b)), https://y.nl/?q=1. En `www.z.nl`.', { format: 'markdown' }),
  ).toBe(
    '<p>Zie (<a href="http://www.x.nl/a_(b)" rel="external">www.x.nl/a_(b)</a>), ' +
      '<a href="https://y.nl/?q=1" rel="external">https://y.nl/?q=1</a>. En <code>www.z.nl</code>.</p>',
  )
})

test('an address that is all there is becomes a link too', async () => {
  expect(await pageOf('https://y.nl')).toBe('<p><a href="https://y.nl" rel="external">https://y.nl</a></p>')
})

test('columns are aligned without a style', async () => {
  expect(await pageOf('| a | b |\n|--:|---|\n| c | d |')).toContain('<td data-align="right">c</td><td>d</td>')
})

test('a list with years says so, since they need more room than a number beside it has', async () => {
  expect(await pageOf('1986. a\n2. b')).toBe(
    '<ol start="1986" data-digits="4"><li>a</li><li value="2">b</li></ol>',
  )
  expect(await pageOf('1. a\n120. b')).toBe('<ol data-digits="3"><li>a</li><li value="120">b</li></ol>')
  expect(await pageOf('98. a\n99. b')).toBe('<ol start="98"><li>a</li><li>b</li></ol>')
})

test('in a letter nothing is lost that people type', async () => {
  const letter = (source: string) => pageOf(source, { format: 'markdown' })
  expect(await letter('ik <3 {je} <b>echt</b> <fax:06> <knip>')).toBe(
    '<p>ik &lt;3 {je} &lt;b&gt;echt&lt;/b&gt; &lt;fax:06&gt; &lt;knip&gt;</p>',
  )
  expect(await letter('[Anna]: Ja')).toBe('<p>[Anna]: Ja</p>')
  expect(await letter('Groet,\n-- \nAda')).toBe('<p>Groet,--Ada</p>')
  expect(await letter('een\n---\ntwee\n===\n~~~~\ndrie')).toBe('<p>een</p><hr/><p>twee===~~~~drie</p>')
  expect(await letter('    ingesprongen')).toBe('<p>ingesprongen</p>')
  expect(await letter('een\n\n###\n\ntwee')).toBe('<p>een</p><hr/><p>twee</p>')
  expect(await letter('~10 tot ~20 ~~weg~~')).toBe('<p>~10 tot ~20 <del>weg</del></p>')
  expect(await letter('\u0091citaat\u0092 \u0080 5')).toBe('<p>‘citaat’ € 5</p>')
})

test('tags of Markdown look as the page wants', async () => {
  expect(await pageOf('[a](/b)', { components: WITH_OWN_LINKS })).toBe(
    '<p><a href="/b" class="eigen">a</a></p>',
  )
})
