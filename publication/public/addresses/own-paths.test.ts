import { expect, test } from 'vitest'
import { ownPaths } from './own-paths'

test('only paths of this site are kept, each once and plain', () => {
  const links = [
    '/2011/02/vertrouwen',
    '/2011/02/vertrouwen/#slot',
    'https://site.example/2012/03/brug?x=1',
    'https://elders.example/2012/03/brug',
    'mailto:post@site.example',
    '/2011/01/een-caf%C3%A9',
    '/media/brug.png',
    '#noot',
    'https://[',
  ]
  expect(ownPaths(links, 'https://site.example')).toEqual([
    '/2011/02/vertrouwen',
    '/2012/03/brug',
    '/2011/01/een-café',
  ])
})

test('a relative link is read from the page of its text', () => {
  const page = 'https://site.example/2016/08/relatief'
  expect(ownPaths(['inhoud', '../07/iets/', 'https://site.example/2016/08/inhoud.html'], page)).toEqual([
    '/2016/08/inhoud',
    '/2016/07/iets',
  ])
})
