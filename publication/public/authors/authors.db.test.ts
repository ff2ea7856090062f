import { beforeAll, expect, test } from 'vitest'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { findAuthor } from './find-author'
import { listAuthors, listPublishedAuthors } from './list-authors'

beforeAll(async () => {
  await anAuthor('zus', { givenName: 'Jet', familyName: 'Zus' })
  await anAuthor('iersel', { givenName: 'Diederik', infix: 'van', familyName: 'Iersel' })
  await anAuthor('gravesande', { givenName: 'Willem', infix: "'s", familyName: 'Gravesande' })
  await anAuthor('ancona', { givenName: 'Marie', familyName: "d'Ancona" })
  await anAuthor('ozdemir', { givenName: 'Olga', familyName: 'Özdemir' })
  await anAuthor('abel', { givenName: 'Emiel', familyName: 'Ábel' })
  await anAuthor('izaak', { givenName: 'Izaak', familyName: '' })
  const writing = await anAuthor('schrijft', { givenName: 'Siem', familyName: 'Pot', bio: '' })
  const withdrawn = await anAuthor('weg', { givenName: 'Wim', familyName: 'Weg', bio: '' })
  await anAuthor('genodigd', { givenName: 'Gijs', familyName: 'Nodig', bio: '' })
  await aPiece('een', { by: [writing] })
  await aPiece('twee', { by: [withdrawn], withdrawnAt: new Date() })
})

test('authors stand where a Dutch reader looks for them', async () => {
  expect((await listAuthors()).map(({ nameForList }) => nameForList)).toEqual([
    'Ábel, Emiel',
    'Ancona, Marie d’',
    'Gravesande, Willem ’s',
    'Iersel, Diederik van',
    'Izaak',
    'Özdemir, Olga',
    'Pot, Siem',
    'Zus, Jet',
  ])
})

test('readers are shown nobody of whom nothing is published', async () => {
  expect((await listPublishedAuthors()).map(({ slug, count }) => `${slug} ${count}`)).toEqual(['schrijft 1'])
})

test('who was only invited, or has nothing published, has no public page', async () => {
  expect(await findAuthor('genodigd')).toBeNull()
  expect(await findAuthor('weg')).toBeNull()
  expect(await findAuthor('schrijft')).toMatchObject({ count: 1 })
})

test('an author has a name for every place it stands', async () => {
  expect(await findAuthor('iersel')).toMatchObject({
    name: 'Diederik van Iersel',
    familyNameAlone: 'Van Iersel',
  })
})
