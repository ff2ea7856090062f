import { expect, test } from 'vitest'
import { proseToHtml } from '../prose-to-html'
import { resolveAddress } from './resolve-address'

const PIECE = '/2016/08/relatief'

test.each([
  ['inhoud', '/2016/08/inhoud'],
  ['./wachten', '/2016/08/wachten'],
  ['wachten.html', '/2016/08/wachten'],
  ['wachten.html?druk=1#deel', '/2016/08/wachten?druk=1#deel'],
  ['../07/iets', '/2016/07/iets'],
  ['../07/iets/', '/2016/07/iets'],
  ['../../2015/05/wachten', '/2015/05/wachten'],
  // Written for a page whose address ends in a slash.
  ['../wachten/', '/2016/08/wachten'],
  ['../../07/iets/', '/2016/07/iets'],
  // Written for the folder of a site.
  ['2016/05/wachten', '/2016/05/wachten'],
  ['../2016/05/wachten', '/2016/05/wachten'],
  ['2016-05-wachten.mdx', '/2016/05/wachten'],
  ['../dialogues/2016-05-wachten.md', '/2016/05/wachten'],
  ['/2016/05/wachten/', '/2016/05/wachten'],
  ['/2016/05/wachten/index.html', '/2016/05/wachten'],
  ['../../over', '/over'],
  ['/', '/'],
  ['', '/2016/08/relatief'],
  ['?x=1', '/2016/08/relatief?x=1'],
  ['/media/brug.png', '/media/brug.png'],
])('%j on the page of a piece is %s', (address, resolved) => {
  expect(resolveAddress(address, PIECE)).toBe(resolved)
})

test.each(['https://elders.example/a/', 'mailto:a@b.example', 'tel:06', '#deel', '//elders.example'])(
  '%s stays what it is',
  (address) => {
    expect(resolveAddress(address, PIECE)).toBe(address)
  },
)

test.each([
  './/elders.example/x',
  '..//elders.example',
  '/.//elders.example',
  '/..//elders.example',
  './/\\elders.example',
])('%s leads to no other site', (address) => {
  for (const base of ['/', '/over', PIECE]) expect(resolveAddress(address, base)).toMatch(/^\/(?!\/)/)
})

test('www is the web, in a link, in a reference and bare', () => {
  const html = proseToHtml('[a](www.a.nl) [b] www.c.nl\n\n[b]: www.b.nl/x', 'mdx', {
    siteUrl: 'https://site.example',
    pictures: new Map(),
  })
  expect([...html.matchAll(/href="([^"]*?)\/?" rel="external"/g)].map(([, href]) => href)).toEqual([
    'http://www.a.nl',
    'http://www.b.nl/x',
    'http://www.c.nl',
  ])
})
