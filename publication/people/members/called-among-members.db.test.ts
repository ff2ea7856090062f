import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { authors, type Member } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { readCalledAmongMembers } from './called-among-members'

withNeighbours('busy')

const MARCH = new Date('2026-03-10T12:00:00Z')
const LATER_IN_MARCH = new Date('2026-03-12T12:00:00Z')
const MAY = new Date('2026-05-01T12:00:00Z')

type Given = Partial<Member> & { roleLine?: string; bio?: string }

/** What members of these names are called, each with what is given of them. */
async function called(name: string, ...given: Given[]): Promise<string[]> {
  const made: Member[] = []
  for (const { roleLine, bio = '', ...change } of given)
    made.push(
      await aMember(change.role ?? 'contributor', { name, ...change, ...(await byline(roleLine, bio)) }),
    )
  const nameOf = await readCalledAmongMembers(db())
  return made.map(nameOf)
}

let bylines = 0
async function byline(roleLine: string | undefined, bio: string): Promise<Partial<Member>> {
  if (roleLine === undefined) return {}
  bylines += 1
  const [author] = await db()
    .insert(authors)
    .values({ slug: `schrijft-${bylines}`, givenName: 'Iemand', roleLine, bio })
    .returning()
  return { authorId: author?.id ?? null }
}

test('whose name is nobody else’s is called by it alone', async () => {
  expect(await called('Anna Bos', { joinedAt: MARCH })).toEqual(['Anna Bos'])
})

test('members of one name have their role and since when they are here', async () => {
  expect(
    await called('Bram Cools', { joinedAt: MARCH }, { role: 'editor', joinedAt: MARCH }, { joinedAt: null }),
  ).toEqual([
    'Bram Cools (schrijver, sinds maart 2026)',
    'Bram Cools (redacteur, sinds maart 2026)',
    'Bram Cools (schrijver, uitgenodigd, nog niet ingelogd)',
  ])
})

test('of one role and month they have the day, and of one day a number', async () => {
  expect(await called('Cato Deen', { joinedAt: MARCH }, { joinedAt: LATER_IN_MARCH })).toEqual([
    'Cato Deen (schrijver, sinds 10 maart 2026)',
    'Cato Deen (schrijver, sinds 12 maart 2026)',
  ])
  expect(
    await called(
      'Dirk Es',
      { joinedAt: MARCH, createdAt: MARCH },
      { joinedAt: MARCH, createdAt: LATER_IN_MARCH },
    ),
  ).toEqual([
    'Dirk Es (schrijver, sinds 10 maart 2026, nr. 1)',
    'Dirk Es (schrijver, sinds 10 maart 2026, nr. 2)',
  ])
})

test('a role line is said when readers see it, and to nobody else before', async () => {
  expect(
    await called(
      'Ella Fok',
      { joinedAt: MARCH, roleLine: 'historicus', bio: 'Schrijft.' },
      { joinedAt: MAY, roleLine: 'vertaler' },
    ),
  ).toEqual(['Ella Fok (historicus, sinds maart 2026)', 'Ella Fok (schrijver, sinds mei 2026)'])
})

test('a name that is made of an address counts, and one that differs by its capitals; not that of who was removed', async () => {
  await aMember('contributor', { name: '', email: 'gijs.hol@voorbeeld.example', joinedAt: MAY })
  expect(await called('gijs hol', { joinedAt: MARCH })).toEqual(['gijs hol (schrijver, sinds maart 2026)'])
  await aMember('contributor', { name: 'Iris Jas', removedAt: MARCH })
  expect(await called('Iris Jas', { joinedAt: MARCH })).toEqual(['Iris Jas'])
})

test('who was removed and has the name of a member is called no member any more', async () => {
  const gone = await aMember('editor', { name: 'Nils Oud', removedAt: MARCH })
  expect((await readCalledAmongMembers(db()))(gone)).toBe('Nils Oud')
  await aMember('contributor', { name: 'Nils Oud' })
  expect((await readCalledAmongMembers(db()))(gone)).toBe('Nils Oud (geen medewerker meer)')
})

test('who is no member and has the name of one is called new', async () => {
  await aMember('contributor', { name: 'Koos Lam' })
  const nameOf = await readCalledAmongMembers(db())
  expect(nameOf({ id: '', name: 'Koos Lam', email: null })).toBe('Koos Lam (nog geen medewerker)')
  expect(nameOf({ id: '', name: 'Lia Mol', email: null })).toBe('Lia Mol')
})
