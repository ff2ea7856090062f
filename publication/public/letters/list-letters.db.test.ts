import { beforeAll, expect, test } from 'vitest'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { listLetters } from './list-letters'

const ids = { ada: '', ben: '', olga: '', pair: '', three: '', withdrawn: '' }

beforeAll(async () => {
  ids.ada = await anAuthor('ada', { givenName: 'Ada' })
  ids.ben = await anAuthor('ben', { givenName: 'Ben' })
  ids.olga = await anAuthor('olga', { givenName: 'Olga' })
  const written = [{ fromAuthorId: ids.ben }, { fromAuthorId: ids.ada }, { fromAuthorId: ids.ada }]
  ids.pair = (await aPiece('paar', { by: [ids.ada, ids.ben], letters: written })).id
  ids.three = (await aPiece('drie', { by: [ids.ada, ids.ben, ids.olga], letters: written })).id
  ids.withdrawn = (await aPiece('weg', { by: [ids.ada], letters: written, withdrawnAt: new Date() })).id
})

test('between two, a letter without an addressee is to the other one', async () => {
  const letters = (await listLetters([ids.pair])).get(ids.pair) ?? []
  expect(letters.map(({ from, to }) => `${from.givenName} aan ${to?.givenName}`)).toEqual([
    'Ben aan Ada',
    'Ada aan Ben',
    'Ada aan Ben',
  ])
})

test('among three, a letter that names nobody is to all; between two it never is', async () => {
  const all = await listLetters([ids.three, ids.pair])
  expect(all.get(ids.three)?.map(({ to, isToAll }) => [to, isToAll])).toEqual(Array(3).fill([null, true]))
  expect(all.get(ids.pair)?.map(({ isToAll }) => isToAll)).toEqual([false, false, false])
})

test('a voice goes by author, not by turn', async () => {
  const letters = (await listLetters([ids.pair])).get(ids.pair) ?? []
  expect(letters.map(({ voice }) => voice)).toEqual([1, 0, 0])
})

test('several dialogues come at once, each with its own letters in order; a withdrawn one has none', async () => {
  const all = await listLetters([ids.pair, ids.three, ids.withdrawn])
  expect([...all.keys()].sort()).toEqual([ids.pair, ids.three].sort())
  expect(all.get(ids.three)?.map(({ number }) => number)).toEqual([1, 2, 3])
})
