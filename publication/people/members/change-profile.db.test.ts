import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { authors, type Member, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { changeProfile } from './change-profile'
import { findProfile } from './find-profile'
import { giveByline } from './give-byline'
import { markOfProfile, shownProfile } from './shown-profile'

withNeighbours('busy')

async function whatReadersSee(memberId: string) {
  const [found] = await db()
    .select({ name: members.name, roleLine: authors.roleLine, bio: authors.bio })
    .from(members)
    .leftJoin(authors, eq(authors.id, members.authorId))
    .where(eq(members.id, memberId))
  return found
}

test('what readers cannot be shown is kept for its member, and comes out when it is put right', async () => {
  const ada = await aMember('contributor', { name: 'Ada' })
  const right = { name: 'Ada', roleLine: 'Schrijft.', bio: 'Een zin.' }
  expect(await changeProfile(ada.id, ada.id, right)).toEqual({ status: 'changed' })

  const broken = { name: '', roleLine: 'Schrijft brieven.', bio: 'Goed.\n\n<script>x</script>' }
  expect(await changeProfile(ada.id, ada.id, broken)).toMatchObject({
    status: 'kept',
    isNameless: true,
    problems: [{ line: 3 }],
  })
  expect(await whatReadersSee(ada.id)).toEqual(right)
  expect((await findProfile(ada.id, ada.id))?.typed).toMatchObject(broken)

  const better = { ...broken, name: 'Ada B.', bio: 'Beter.' }
  expect(await changeProfile(ada.id, ada.id, better)).toEqual({ status: 'changed' })
  expect(await whatReadersSee(ada.id)).toEqual(better)
  expect((await findProfile(ada.id, ada.id))?.typed).toBeNull()
})

test('a contributor keeps nothing in the profile of another', async () => {
  const [ada, ben] = [await aMember('contributor'), await aMember('contributor')]
  const broken = { name: '', roleLine: '', bio: '' }
  expect(await changeProfile(ada.id, ben.id, broken)).toEqual({ status: 'not-allowed' })
  expect((await findProfile(ben.id, ben.id))?.typed).toBeNull()
})

test('what was saved elsewhere since is not gone over unseen, and saving the same again is saving once', async () => {
  const ada = await aMember('contributor', { name: 'Ada' })
  const markNow = async () => {
    const found = await findProfile(ada.id, ada.id)
    if (!found) throw new Error('It is her own')
    return markOfProfile(shownProfile(found))
  }
  const seen = await markNow()
  const first = { name: 'Ada', roleLine: '', bio: 'Uit het eerste tabblad.' }
  expect(await changeProfile(ada.id, ada.id, first, seen)).toEqual({ status: 'changed' })
  expect(await changeProfile(ada.id, ada.id, first, seen)).toEqual({ status: 'changed' })
  const second = { name: 'Ada', roleLine: 'Uit het tweede.', bio: '{' }
  const mark = await markNow()
  expect(await changeProfile(ada.id, ada.id, second, seen)).toEqual({ status: 'stale', mark, saved: first })
  expect(await whatReadersSee(ada.id)).toEqual(first)
  expect(await changeProfile(ada.id, ada.id, second, mark)).toMatchObject({ status: 'kept' })
  // What readers are not shown counts too.
  expect(await changeProfile(ada.id, ada.id, first, mark)).toMatchObject({ status: 'stale' })
})

describe('the address of the page of who had told no name', () => {
  const pageOf = async (memberId: string) => {
    const [row] = await db()
      .select({ slug: authors.slug, formerSlugs: authors.formerSlugs, feedId: authors.feedId })
      .from(authors)
      .innerJoin(members, eq(members.authorId, authors.id))
      .where(eq(members.id, memberId))
    return row
  }
  const bylined = async (given: Partial<Member>) => {
    const member = await aMember('owner', given)
    await db().transaction((transaction) => giveByline(transaction, member.id))
    return member
  }
  const tell = (id: string, name: string) => changeProfile(id, id, { name, roleLine: '', bio: '' })

  test('becomes one of their name, once; the old one leads there, and feeds are what they were', async () => {
    const nameless = await bylined({ email: null })
    const before = await pageOf(nameless.id)
    expect(before?.slug).toBe('beheerder')
    await tell(nameless.id, 'Noor de Wit')
    const after = { slug: 'noor-de-wit', formerSlugs: ['beheerder'], feedId: before?.feedId }
    expect(await pageOf(nameless.id)).toEqual(after)
    await tell(nameless.id, 'Noor Zwart')
    expect(await pageOf(nameless.id)).toEqual(after)
    // Nobody else gets what leads to her.
    expect((await pageOf((await bylined({ email: null })).id))?.slug).toBe('beheerder-2')
  })

  test('is mended with the next change, of who told it before that was so', async () => {
    const member = await bylined({ email: null })
    await db().update(members).set({ name: 'Iris Roos' }).where(eq(members.id, member.id))
    await tell(member.id, 'Iris Roos')
    expect((await pageOf(member.id))?.slug).toBe('iris-roos')
  })

  test('is so too where it was made of their e-mail address, also of a former one', async () => {
    const called = await bylined({ email: 'joep@voorbeeld.example' })
    await db()
      .update(members)
      .set({ email: 'nieuw@voorbeeld.example', formerEmails: ['joep@voorbeeld.example'] })
      .where(eq(members.id, called.id))
    await tell(called.id, 'Joep Bakker')
    expect(await pageOf(called.id)).toMatchObject({ slug: 'joep-bakker', formerSlugs: ['joep'] })
  })

  test('stays where it says their name, was chosen in a file, or the name says nothing', async () => {
    const right = await bylined({ email: 'saar.mol@voorbeeld.example' })
    await tell(right.id, 'Saar Mol')
    expect(await pageOf(right.id)).toMatchObject({ slug: 'saar-mol', formerSlugs: [] })
    const chosen = await bylined({ email: 'teun@voorbeeld.example' })
    await db()
      .update(authors)
      .set({ sourceHash: 'of a file' })
      .where(eq(authors.id, (await findMember(chosen.id))?.authorId ?? ''))
    await tell(chosen.id, 'Teun Vos')
    expect(await pageOf(chosen.id)).toMatchObject({ slug: 'teun', formerSlugs: [] })
    const signs = await bylined({ email: 'fien@voorbeeld.example' })
    await tell(signs.id, '明')
    expect(await pageOf(signs.id)).toMatchObject({ slug: 'fien', formerSlugs: [] })
    const named = await bylined({ email: 'kees@voorbeeld.example', name: 'Kees' })
    await tell(named.id, 'Kees Blok')
    expect(await pageOf(named.id)).toMatchObject({ slug: 'kees', formerSlugs: [] })
  })
})

async function findMember(id: string) {
  const [row] = await db().select().from(members).where(eq(members.id, id))
  return row
}
