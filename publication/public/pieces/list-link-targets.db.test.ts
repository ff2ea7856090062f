import { beforeAll, expect, test } from 'vitest'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { listLinkTargets } from './list-link-targets'

beforeAll(async () => {
  const ada = await anAuthor('ada', { givenName: 'Ada', familyName: 'Iersel' })
  const day = (number: number) => new Date(`2012-03-0${number}T10:00:00Z`)
  await aPiece('brug', { date: day(1), by: [ada], title: 'De brug', plainText: 'Over planken.' })
  await aPiece('water', { date: day(2), title: 'Water', plainText: 'Onder elke brug stroomt 100% water.' })
  await aPiece('oever', { date: day(3), title: 'De oever', lead: 'Van brug naar brug.' })
  await aPiece('weg', { date: day(4), title: 'De brug is weg', withdrawnAt: new Date() })
  await aPiece('brieven', {
    date: day(5),
    title: 'Twee oevers',
    letters: [
      { fromAuthorId: ada, subject: 'Een brug te ver' },
      { fromAuthorId: ada, body: 'Wie bouwt de brug?' },
    ],
  })
})

const pathsOf = async (words: string) => (await listLinkTargets(words)).map(({ path }) => path)

test('what has the words in its title comes first, then letters by their subject, then what has them anywhere', async () => {
  expect(await pathsOf('BRUG')).toEqual([
    '/2012/03/brug',
    '/2012/03/brieven#brief-1',
    '/2012/03/oever',
    '/2012/03/water',
    '/2012/03/brieven#brief-2',
  ])
})

test('a letter without a subject is called by its dialogue', async () => {
  const [target] = await listLinkTargets('wie bouwt')
  expect(target).toMatchObject({ kind: 'letter', title: 'Twee oevers', within: 'Twee oevers', year: 2012 })
})

test('every word must be there, in whatever order, and who wrote it counts', async () => {
  expect(await pathsOf('iersel planken')).toEqual(['/2012/03/brug'])
  expect(await pathsOf('planken water')).toEqual([])
  expect(await pathsOf('iersel\0planken')).toEqual(['/2012/03/brug'])
})

test('signs that a pattern would read are letters as others; nothing finds nothing', async () => {
  expect(await pathsOf('100%')).toEqual(['/2012/03/water'])
  expect(await pathsOf('%')).toEqual(['/2012/03/water'])
  expect(await pathsOf('b_ug')).toEqual([])
  expect(await pathsOf('  ')).toEqual([])
})
