import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { proseComponents } from '@/components/prose/prose-components'
import { BARE_SETTING } from '@/components/prose/setting'
import { proseToHtml } from '../prose-to-html'
import { renderProse } from '../render-prose'

async function pageOf(source: string): Promise<string> {
  const components = proseComponents(BARE_SETTING)
  return renderToStaticMarkup(await renderProse({ source, format: 'mdx', components }))
}

test('blocks of a text from right to left find their own direction, lists and quotations included', async () => {
  const source =
    'هذا نص.\n\nGewoon.\n\n- واحد\n- twee\n\n> שלום\n>\n> Dag.[^1]\n\n| أ | b |\n|---|---|\n| c | d |\n\n[^1]: ملاحظة'
  const page = await pageOf(source)
  expect(page).toContain('<p class="no-initial" dir="auto" data-joined="">هذا نص.</p>')
  expect(page).toContain('<p dir="auto">Gewoon.</p>')
  expect(page).toMatch(/<ul dir="rtl">\n<li dir="rtl">واحد<\/li>\n<li dir="ltr">twee<\/li>/)
  expect(page).toMatch(/<blockquote dir="rtl">\n<p dir="auto">שלום<\/p>/)
  expect(page).toContain('<table dir="rtl">')
  expect(page).toContain('<th dir="auto" data-joined="">أ</th>')
  expect(page).toContain('<span class="sidenote" dir="auto" hidden="">')
  const html = proseToHtml(source, 'mdx', { siteUrl: 'https://site.example', pictures: new Map() })
  expect(html).toContain('<p dir="auto">هذا نص.</p>')
  expect(html).toContain('<ul dir="rtl">')
})

test('letters that hang together stay together where nothing runs from right to left', async () => {
  expect(await pageOf('Zij zei नमस्ते.\n\nEn ging.')).toBe(
    '<p data-joined="">Zij zei नमस्ते.</p>\n<p>En ging.</p>',
  )
})

test('of other texts nothing is said, but that some cannot begin with a large letter', async () => {
  expect(await pageOf('Een zin.\n\n- item')).toBe('<p>Een zin.</p>\n<ul>\n<li>item</li>\n</ul>')
  for (const source of ['IJsbrand wist het.', '1984 was een jaar.', '“Ja,” zei ze.', '*‘Nee’*'])
    expect(await pageOf(source)).toContain('<p class="no-initial">')
})
