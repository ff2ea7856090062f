import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Figure, InlinePicture } from './figure'
import { BARE_SETTING, type ProseSetting } from './setting'

const setting: ProseSetting = {
  ...BARE_SETTING,
  pictures: new Map([
    [
      '/media/brug.png',
      {
        src: '/media/brug.png',
        width: 800,
        height: 600,
        alt: 'Een brug',
        credit: 'Ada van Iersel',
        licence: 'CC BY 4.0',
        sources: [{ type: 'image/avif', variants: [{ url: '/media/abc/400.avif', width: 400 }] }],
        fallback: '/media/abc/800.jpg',
      },
    ],
  ]),
}
const src = '/media/brug.png'

test('what a figure leaves unsaid comes from the row of its picture', () => {
  const html = renderToStaticMarkup(Figure(setting, { src, alt: '', caption: 'Bij dageraad.' }))
  expect(html).toContain('alt="Een brug"')
  expect(html).toContain('Bij dageraad. <small>Beeld: Ada van Iersel (CC BY 4.0)</small>')
  expect(html).toMatch(/<img[^>]* width="800" height="600"/)
  expect(html).toContain('srcSet="/media/abc/400.avif 400w"')
})

test('what a figure says itself goes before', () => {
  const html = renderToStaticMarkup(
    Figure(setting, { src, alt: 'De brug', credit: 'Ben Zuid', licence: 'CC0' }),
  )
  expect(html).toContain('alt="De brug"')
  expect(html).toContain('Beeld: Ben Zuid (CC0)')
})

test('a picture whose row is gone still shows its words', () => {
  const html = renderToStaticMarkup(InlinePicture(BARE_SETTING, { src, alt: 'De brug' }))
  expect(html).toBe('<picture><img src="/media/brug.png" alt="De brug" loading="lazy"/></picture>')
})
