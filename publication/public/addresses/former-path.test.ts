import { expect, test } from 'vitest'
import { tidyPath } from '@/press/tidy-path'
import { readFormerPath } from './former-path'

test.each([
  ['/oud', '/oud'],
  ['/blog/2009/oud-stuk.html', '/blog/2009/oud-stuk.html'],
  ['/2009/05/14/oud-stuk/', '/2009/05/14/oud-stuk'],
  ['/een%2Dcaf%C3%A9', '/een-café'],
  ['/cafe\u0301', '/café'],
  ['/a//b', '/a/b'],
])('%s was %s, as whoever asks for it is answered', (written, path) => {
  expect(readFormerPath(written)).toBe(path)
  expect(tidyPath(encodeURI(path))).toBe(path)
})

test.each([
  ['another site', 'https://elders.example/oud'],
  ['another host', '//elders.example/oud'],
  ['another host, encoded', '/%2Felders.example'],
  ['no path', 'oud'],
  ['home', '/'],
  ['home, twice', '//'],
  ['a backslash', '/\\elders.example'],
  ['a backslash, encoded', '/%5Celders.example'],
  ['a line end', '/oud%0d%0aLocation: x'],
  ['a control character', '/oud\u0007'],
  ['a direction', '/oud\u202e'],
  ['a space', '/een twee'],
  ['a query', '/oud?p=1'],
  ['a query, encoded', '/oud%3Fp=1'],
  ['an anchor', '/oud#deel'],
  ['encoded twice', '/oud%252e'],
  ['broken encoding', '/oud%'],
  ['a step up', '/a/../schrijven'],
  ['a step up, encoded', '/a/%2e%2e/schrijven'],
  ['the desk', '/schrijven'],
  ['below the desk', '/schrijven/nieuw'],
  ['the desk in capitals', '/Schrijven'],
  ['the desk, encoded', '/%73chrijven'],
  ['callers', '/api/nieuwsbrief'],
  ['files of Next', '/_next/static/x.js'],
  ['pictures', '/media/brug.png'],
  ['a feed', '/feed.xml'],
  ['robots', '/robots.txt'],
  ['a place for machines', '/.well-known/security.txt'],
  ['a year', '/2009'],
  ['a month', '/2009/05'],
  ['pages of a month', '/2009/05/pagina/2'],
  ['the card of a piece', '/2009/05/stuk/beeld.png'],
  ['the feed of a piece', '/2009/05/stuk/feed.xml'],
  ['an author', '/auteurs/ada'],
  ['very long', `/${'a'.repeat(600)}`],
])('%s is no former address', (_what, written) => {
  expect(readFormerPath(written)).toBeNull()
})
