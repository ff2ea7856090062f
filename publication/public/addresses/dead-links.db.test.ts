import { beforeAll, expect, test } from 'vitest'
import { aPiece, aStandingPage } from '@/db/testing/publish'
import { deadLinksInWorker } from './dead-links-in-worker'

const PAGE = '/2012/03/hier'

beforeAll(async () => {
  await aPiece('daar', { formerly: ['/2011/01/een-café'] })
  await aPiece('weg', { withdrawnAt: new Date() })
  await aStandingPage('over')
})

test('links that lead somewhere are not told: pages, former addresses, other sites, places in the text, the desk', async () => {
  const source = [
    '[a](daar) [b](/2012/03/daar/) [c](/over) [d](/2011/01/een-caf%C3%A9) [e](https://elders.example/x) [f](#deel)',
    '[g](#top) [h](/schrijven/nieuw) [i](/feed.xml) [j](#brief-2) [k](mailto:a@b.example)<Note>x</Note> [l](#noot-1)',
    '## Deel',
  ].join('\n\n')
  expect(await deadLinksInWorker('iemand', { source, format: 'mdx' }, PAGE)).toEqual([])
})

test('those that lead nowhere are told as they were meant, once', async () => {
  const source =
    '[a](daarr) [b](./weg.html) [c](#deel) [d](#noot-2) [e](#deel) [f](/2012/03/daarr)<Note>x</Note>'
  expect(await deadLinksInWorker('iemand', { source, format: 'mdx' }, PAGE)).toEqual([
    '/2012/03/daarr',
    '/2012/03/weg',
    '#deel',
    '#noot-2',
  ])
})

test('of a text that cannot be read nothing is told', async () => {
  expect(await deadLinksInWorker('iemand', { source: '[a](/niets) {x}', format: 'mdx' }, PAGE)).toEqual([])
})
