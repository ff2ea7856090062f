import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { authors, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { changeProfile } from './change-profile'
import { findProfile } from './find-profile'
import { markOfProfile, shownProfile } from './shown-profile'

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
