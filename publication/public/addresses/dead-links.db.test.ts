import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { plannedPieces } from '@/db/schema'
import { anAuthor, aPiece, aStandingPage } from '@/db/testing/publish'
import { deadLinksInWorker } from './dead-links-in-worker'

const PAGE = '/2012/03/hier'
const NONE = { dead: [], planned: [] }

beforeAll(async () => {
  const ada = await anAuthor('ada')
  await aPiece('daar', { formerly: ['/2011/01/een-café'], body: '## Één deel\n\nTekst<Note>n</Note>' })
  await aPiece('brieven', { kind: 'dialogue', letters: [{ fromAuthorId: ada }] })
  const plan = { kind: 'essay' as const, year: 2099, month: 1, slug: 'later', title: 'Later', sourceHash: '' }
  await db()
    .insert(plannedPieces)
    .values({ ...plan, source: '', publishAt: new Date('2099-01-01T12:00:00Z') })
  await aPiece('weg', { withdrawnAt: new Date() })
  await aStandingPage('over')
})

test('links that lead somewhere are not told: pages, former addresses, other sites, places in the text, the desk', async () => {
  const source = [
    '[a](daar) [b](/2012/03/daar/) [c](/over) [d](/2011/01/een-caf%C3%A9) [e](https://elders.example/x) [f](#deel)',
    '[g](#top) [h](/schrijven/nieuw) [i](/feed.xml) [j](#brief-2) [k](mailto:a@b.example)<Note>x</Note> [l](#noot-1)',
    '## Deel',
  ].join('\n\n')
  expect(await deadLinksInWorker('iemand', { source, format: 'mdx' }, PAGE)).toEqual(NONE)
})

test('those that lead nowhere are told as they were meant, once', async () => {
  const source =
    '[a](daarr) [b](./weg.html) [c](#deel) [d](#noot-2) [e](#deel) [f](/2012/03/daarr)<Note>x</Note>'
  expect(await deadLinksInWorker('iemand', { source, format: 'mdx' }, PAGE)).toEqual({
    dead: ['/2012/03/daarr', '/2012/03/weg'],
    planned: [],
  })
})

test('of a text that cannot be read nothing is told', async () => {
  expect(await deadLinksInWorker('iemand', { source: '[a](/niets) {x}', format: 'mdx' }, PAGE)).toEqual(NONE)
})

test('a place on another page is looked for there: its headings, their former ids, notes and letters', async () => {
  const live = ['#één-deel', '#een-deel', '#kop-een-deel', '#noot-1', '#%C3%A9%C3%A9n-deel', '#top', '']
  const source = live.map((place) => `[a](/2012/03/daar${place})`).join(' ')
  const text = { source: `${source} [b](/2012/03/brieven#brief-1) [c](#x)`, format: 'mdx' as const }
  expect(await deadLinksInWorker('iemand', text, PAGE)).toEqual(NONE)
  const dead = '[a](daar#deel) [b](/2012/03/daar#noot-2) [c](/2012/03/brieven#brief-3) [d](/over#iets)'
  const found = await deadLinksInWorker('iemand', { source: dead, format: 'mdx' }, PAGE)
  expect({ ...found, dead: found.dead.toSorted() }).toEqual({
    dead: ['/2012/03/brieven#brief-3', '/2012/03/daar#deel', '/2012/03/daar#noot-2'],
    planned: [],
  })
})

test('what becomes public later is told as that', async () => {
  expect(await deadLinksInWorker('iemand', { source: '[a](/2099/01/later)', format: 'mdx' }, PAGE)).toEqual({
    dead: [],
    planned: ['/2099/01/later'],
  })
})

test('in a letter, an anchor within it is told with the others', async () => {
  const { dead } = await deadLinksInWorker('iemand', { source: '[a](#deel)', format: 'mail' }, PAGE)
  expect(dead).toEqual(['#deel'])
})

test('in a letter, a link to a letter that is not beside it is told', async () => {
  const text = { source: '[a](#brief-1) [b](#brief-9)', format: 'mail' as const }
  expect((await deadLinksInWorker('iemand', text, PAGE, [1, 2])).dead).toEqual(['#brief-9'])
})
