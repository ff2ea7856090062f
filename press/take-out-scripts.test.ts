import { expect, test } from 'vitest'
import { takeOutScripts } from './take-out-scripts'

test.each([
  ['a script', '<p>a</p><script>alert(1)</script><p>b</p>', '<p>a</p><p>b</p>'],
  ['a script with a source', '<script src="/x.js" async=""></script>', ''],
  ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT >x', 'x'],
  ['a module', '<script type="module">import "x"</script>', ''],
  ['what looks like its end in a text of it', '<script>"</p><b>"</script>x', 'x'],
  ['a script in a script', '<script><script></script>x', 'x'],
  ['a preload of a script', '<link rel="preload" as="script" href="/x"/>', ''],
  ['a module preload', '<link rel="modulepreload" href="/x"/>', ''],
  ['a prefetch of a script', '<link rel="prefetch" href="/chunk.js?v=1"/>', ''],
  ['a handler', '<img src="/a.png" onerror="alert(1)" alt="x">', '<img src="/a.png" alt="x">'],
  ['a comment', '<p>a<!-- --> b</p>', '<p>a b</p>'],
])('%s is taken out', async (_name, html, expected) => {
  expect(await takeOutScripts(html)).toBe(expected)
})

test.each([
  ['data', '<script type="application/ld+json">{"@context":"https://schema.org"}</script>'],
  ['style', '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'],
  ['a preload of a font', '<link rel="preload" as="font" href="/a.woff2" crossorigin=""/>'],
  ['the word in a text', '<p>&lt;script&gt; is een woord; a &lt; b &amp;&amp; c</p>'],
  ['a doctype, entities and odd spelling', '<!DOCTYPE html><html lang=nl><p>caf&eacute;<br/>&nbsp;x'],
  ['a title that names it', '<title>Over <script> in een titel</title>'],
])('%s stays as it was', async (_name, html) => {
  expect(await takeOutScripts(html)).toBe(html)
})

test('a long page comes out whole', async () => {
  const paragraph =
    '<p>Een alinea van een essay, met <em>nadruk</em> en een <a href="/2011/02/x">link</a>.</p>'
  const html = paragraph.repeat(5_000)
  expect(await takeOutScripts(`<main>${html}</main><script>1</script>`)).toBe(`<main>${html}</main>`)
})

test('a page of megabytes is gone through in pieces, and others have their turn meanwhile', async () => {
  const long = `<p>\u{1F4E8} ${'<b onclick="x()">a</b>'.repeat(20_000)}</p><script>1</script>`
  let turns = 0
  const counting = setInterval(() => {
    turns += 1
  }, 0)
  const without = await takeOutScripts(long)
  clearInterval(counting)
  expect(without).toBe(`<p>\u{1F4E8} ${'<b>a</b>'.repeat(20_000)}</p>`)
  expect(turns).toBeGreaterThan(3)
})
