import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { anAuthor, aPiece, aTopic } from '@/db/testing/publish'
import { findNeighbours } from './find-neighbours'
import { findPiece } from './find-piece'
import { listLatestPieces } from './list-latest-pieces'
import { listPickedPieces } from './list-picked-pieces'
import { listPiecesOfAuthor, listPiecesOfTopic } from './list-pieces-of'
import { listReferences } from './list-references'

const ids = { ada: '', ben: '', trust: '', depth: '' }
const withdrawnAt = new Date()

beforeAll(async () => {
  ids.ada = await anAuthor('ada', { givenName: 'Ada', infix: 'van', familyName: 'Iersel' })
  ids.ben = await anAuthor('ben', { givenName: 'Ben', familyName: 'Zuid' })
  ids.trust = await aTopic('vertrouwen', { name: 'Vertrouwen' })
  ids.depth = await aTopic('verdieping', { name: 'Verdieping' })
  await aPiece('eerste', { date: new Date('2012-01-05T10:00:00Z'), by: [ids.ada], wordCount: 690 })
  await aPiece('tweede', {
    date: new Date('2012-02-05T10:00:00Z'),
    by: [ids.ben, ids.ada],
    about: [ids.depth, ids.trust],
    pickedOn: '2012-02-06',
    linksTo: ['/2012/01/eerste', '/2012/02/oude-naam', '/2012/09/komt-nog'],
  })
  await aPiece('nieuwe-naam', {
    date: new Date('2012-02-05T10:00:00Z'),
    by: [ids.ada],
    formerly: ['/2012/02/oude-naam'],
    pickedOn: '2012-03-01',
  })
  await aPiece('ingetrokken', {
    date: new Date('2012-02-20T10:00:00Z'),
    by: [ids.ada],
    about: [ids.trust],
    pickedOn: '2012-04-01',
    linksTo: ['/2012/01/eerste'],
    letters: [{ fromAuthorId: ids.ada }],
    withdrawnAt,
  })
  await aPiece('laatste', { date: new Date('2012-03-05T10:00:00Z'), by: [ids.ben] })
})

const slugs = (list: { path: string }[]) => list.map(({ path }) => path.split('/')[3])
const require = async (path: string) => {
  const piece = await findPiece(path)
  if (!piece) throw new Error(`${path} is not there`)
  return piece
}

test('a piece comes with its byline in order, its topics and its reading time', async () => {
  const piece = await require('/2012/02/tweede')
  expect(piece.authors.map(({ name }) => name)).toEqual(['Ben Zuid', 'Ada van Iersel'])
  expect(piece.topics).toEqual([
    { slug: 'verdieping', name: 'Verdieping' },
    { slug: 'vertrouwen', name: 'Vertrouwen' },
  ])
  expect((await require('/2012/01/eerste')).minutes).toBe(3)
})

test('a withdrawn piece is nowhere', async () => {
  expect(await findPiece('/2012/02/ingetrokken')).toBeNull()
  const lists = await Promise.all([
    listLatestPieces(10),
    listPickedPieces(10),
    listPiecesOfAuthor(ids.ada, 1),
    listPiecesOfTopic(ids.trust, 1),
    listReferences(await require('/2012/01/eerste')),
  ])
  for (const list of lists) expect(slugs(list)).not.toContain('ingetrokken')
  expect(lists.every((list) => list.length > 0)).toBe(true)
})

test('the latest come newest first, without those named', async () => {
  const laatste = await require('/2012/03/laatste')
  expect(slugs(await listLatestPieces(10))[0]).toBe('laatste')
  expect(slugs(await listLatestPieces(10, [laatste.id]))).not.toContain('laatste')
  expect(await listLatestPieces(2)).toHaveLength(2)
})

test('the last pick comes first', async () => {
  expect(slugs(await listPickedPieces(3))).toEqual(['nieuwe-naam', 'tweede'])
})

test('previous and next walk every published piece once, also those of one moment', async () => {
  const seen: (string | undefined)[] = []
  let here = await require('/2012/01/eerste')
  for (;;) {
    seen.push(slugs([here])[0])
    const { next } = await findNeighbours(here)
    if (!next) break
    expect((await findNeighbours(next)).previous?.id).toBe(here.id)
    here = await require(next.path)
  }
  expect(seen).toHaveLength(4)
  expect(new Set(seen)).toEqual(new Set(['eerste', 'tweede', 'nieuwe-naam', 'laatste']))
})

test('what links here is found by the present address and by former ones', async () => {
  expect(slugs(await listReferences(await require('/2012/01/eerste')))).toEqual(['tweede'])
  expect(slugs(await listReferences(await require('/2012/02/nieuwe-naam')))).toEqual(['tweede'])
  expect(await listReferences(await require('/2012/02/tweede'))).toEqual([])
})

test('a link counts from the day its target appears', async () => {
  await aPiece('komt-nog', { date: new Date('2012-09-05T10:00:00Z') })
  expect(slugs(await listReferences(await require('/2012/09/komt-nog')))).toEqual(['tweede'])
  await db().delete(pieces).where(eq(pieces.path, '/2012/09/komt-nog'))
})
