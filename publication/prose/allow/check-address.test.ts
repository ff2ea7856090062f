import { expect, test } from 'vitest'
import { isAllowedImage, isAllowedLink } from './check-address'

test('a link leads to the web, to a mailbox, or to this site', () => {
  const allowed = ['https://x.nl/a?b=c&d=[e]#f', 'http://x.nl', 'HTTPS://X.NL', 'mailto:a@b.nl?subject=c%20d']
  const here = ['/2011/02/a', '#b', '?c=d', '../e', 'f.pdf', '', '/g h', '/zo’n']
  for (const address of [...allowed, ...here])
    expect([address, isAllowedLink(address)]).toEqual([address, true])
})

test('a link leads nowhere else, however it is written', () => {
  const schemes = [
    'javascript:a',
    ' JavaScript:a',
    '\u0001javascript:a',
    'java\tscript:a',
    'data:,a',
    'vbscript:a',
  ]
  const others = ['file:///a', 'blob:https://a/b', 'tel:06', 'ftp://a', 'view-source:https://a', 'intent://a']
  const hosts = ['//a.nl', '\\\\a.nl', '/\\a.nl', '\\/a.nl', ' //a.nl', '/\t/a.nl']
  const broken = ['https://[', 'http://192.168.1.300/', 'https://', '/a\tb', '/a\nb', 'https://a\r.nl']
  for (const address of [...schemes, ...others, ...hosts, ...broken]) {
    expect([address, isAllowedLink(address)]).toEqual([address, false])
  }
})

test('a picture is one of ours', () => {
  for (const address of ['/media/brug.png', '/media/a_b.C-2.jpeg', '/media/0123456789abcdef/960.avif']) {
    expect([address, isAllowedImage(address)]).toEqual([address, true])
  }
  const elsewhere = [
    'https://a.nl/media/b.png',
    '//media/a.png',
    'media/a.png',
    '/medium/a.png',
    '/media/../a.png',
  ]
  const odd = [
    '/media/.a.png',
    '/media/a.svg',
    '/media/a.png?b',
    '/media/%2e%2e/a.png',
    '/media/a b.png',
    '/media//a.png',
  ]
  for (const address of [...elsewhere, ...odd, 'data:image/png;base64,A', '']) {
    expect([address, isAllowedImage(address)]).toEqual([address, false])
  }
})
