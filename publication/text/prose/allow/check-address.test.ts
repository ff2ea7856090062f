import { expect, test } from 'vitest'
import { isAllowedImage, isAllowedLink } from './check-address'
import { spellAddress } from './spell-address'

test('a link leads to the web, to a mailbox, or to this site', () => {
  const allowed = ['https://x.nl/a?b=c&d=[e]#f', 'http://x.nl', 'HTTPS://X.NL', 'mailto:a@b.nl?subject=c%20d']
  const here = [
    '/2011/02/a',
    '#b',
    '?c=d',
    '../e',
    'f.pdf',
    '',
    '/g h',
    '/zo’n',
    '/%zz',
    '/a##b',
    'https:///x.nl',
  ]
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
  const others = ['file:///a', 'blob:https://a/b', 'ftp://a', 'view-source:https://a', 'intent://a']
  const hosts = ['//a.nl', '\\\\a.nl', '/\\a.nl', '\\/a.nl', ' //a.nl', '/\t/a.nl']
  const broken = [
    'https://[',
    'http://192.168.1.300/',
    'https://',
    '/a\tb',
    '/a\nb',
    'https://a\r.nl',
    'http://[::1]/',
    'https://a@b.nl',
    'https://:a@b.nl',
    'a\\b',
  ]
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

test('an address is spelled as a valid URL that leads to the same place', () => {
  const spelled = [
    '/a b',
    '/%zz%20',
    '/zo’n|',
    '/a#b#c d',
    'https:///x.nl',
    ' /a',
    'https://x.nl/?q=[1]&é',
  ].map(spellAddress)
  const places = ['/a%20b', '/%25zz%20', '/zo%E2%80%99n%7C', '/a#b%23c%20d', 'https://x.nl', '/a']
  expect(spelled).toEqual([...places, 'https://x.nl/?q=%5B1%5D&%C3%A9'])
})
