import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { anAuthor } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { changeProfile } from './change-profile'
import { findProfile } from './find-profile'
import { listFreeBylines } from './list-free-bylines'

withNeighbours('busy')

async function aRemovedMember() {
  const member = await aMember('editor')
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, member.id))
  return member
}

test('a member sees what is kept of themselves, and nobody who was removed sees or is seen', async () => {
  const [ada, editor, removed] = [
    await aMember('contributor'),
    await aMember('editor'),
    await aRemovedMember(),
  ]
  expect(await findProfile(ada.id, ada.id)).toMatchObject({ id: ada.id })
  expect(await findProfile(editor.id, ada.id)).toBeNull()
  expect(await findProfile(removed.id, removed.id)).toBeNull()
  const profile = { name: 'Weg', roleLine: '', bio: '' }
  expect(await changeProfile(removed.id, removed.id, profile)).toEqual({ status: 'not-allowed' })
})

test('only who invites is told whose byline is free', async () => {
  const id = await anAuthor('vrij')
  const free = async (role: 'owner' | 'editor' | 'contributor') =>
    (await listFreeBylines((await aMember(role)).id)).map((byline) => byline.id)
  expect(await free('owner')).toContain(id)
  expect(await free('editor')).toEqual([])
  expect(await free('contributor')).toEqual([])
})
