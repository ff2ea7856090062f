import { beforeAll, expect, test } from 'vitest'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { listMonths } from './list-months'
import { PIECES_PER_MONTH_PAGE, readMonth } from './read-month'
import { readYear } from './read-year'

beforeAll(async () => {
  const ada = await anAuthor('ada')
  for (let day = 1; day <= PIECES_PER_MONTH_PAGE + 2; day++)
    await aPiece(`stuk-${day}`, { date: new Date(Date.UTC(2012, 1, day, 12)), by: [ada] })
  await aPiece('gesprek', {
    date: new Date('2011-11-05T12:00:00Z'),
    by: [ada],
    letters: [{ fromAuthorId: ada }],
  })
  await aPiece('later', { date: new Date('2014-01-05T12:00:00Z') })
  await aPiece('weg', { date: new Date('2013-05-05T12:00:00Z'), withdrawnAt: new Date() })
})

test('a month comes ten whole texts at a time, newest first', async () => {
  const first = await readMonth(2012, 2, 1)
  expect(first?.pieces.map(({ title }) => title).slice(0, 2)).toEqual(['stuk-12', 'stuk-11'])
  expect(first).toMatchObject({ count: 12, pageCount: 2 })
  expect(first?.pieces).toHaveLength(10)
  expect((await readMonth(2012, 2, 2))?.pieces.map(({ title }) => title)).toEqual(['stuk-2', 'stuk-1'])
  expect(await readMonth(2012, 2, 3)).toBeNull()
  const places = first?.contents.map(({ path, page }) => `${path} ${page}`)
  expect(places?.slice(8)).toEqual([
    '/2012/02/stuk-4 1',
    '/2012/02/stuk-3 1',
    '/2012/02/stuk-2 2',
    '/2012/02/stuk-1 2',
  ])
})

test('a month knows the nearest months that have pieces, over the turn of a year', async () => {
  expect(await readMonth(2012, 2, 1)).toMatchObject({
    previous: { year: 2011, month: 11 },
    next: { year: 2014, month: 1 },
  })
  expect(await readMonth(2011, 11, 1)).toMatchObject({ previous: null })
  expect(await readMonth(2014, 1, 1)).toMatchObject({ next: null })
})

test('a dialogue in a month has its letters', async () => {
  expect((await readMonth(2011, 11, 1))?.pieces[0]?.letters).toHaveLength(1)
})

test('a month or a year with nothing but a withdrawn piece is not there', async () => {
  expect(await readMonth(2013, 5, 1)).toBeNull()
  expect(await readYear(2013, 1)).toBeNull()
})

test('a year has its pieces and the nearest years with any', async () => {
  expect(await readYear(2012, 1)).toMatchObject({ previous: 2011, next: 2014, count: 12 })
  expect((await readYear(2012, 1))?.pieces).toHaveLength(12)
  expect(await readYear(2012, 2)).toBeNull()
})

test('the archive counts what is published, newest month first', async () => {
  expect(await listMonths()).toEqual([
    { year: 2014, month: 1, count: 1 },
    { year: 2012, month: 2, count: 12 },
    { year: 2011, month: 11, count: 1 },
  ])
})
