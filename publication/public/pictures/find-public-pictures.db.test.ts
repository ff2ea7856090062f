import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { aPiece } from '@/db/testing/publish'
import { findPublicPictures } from './find-public-pictures'

test('a piece that is withdrawn takes its picture with it, and brings it back, at once', async () => {
  const ada = await aMember('contributor')
  const { name } = await aPicture(ada.id, 'komt-en-gaat.png')
  const { id } = await aPiece('komt-en-gaat', { body: `![x](/media/${name})` })
  const isPublic = async () => (await findPublicPictures([`/media/${name}`])).size === 1
  expect(await isPublic()).toBe(true)
  await db().update(pieces).set({ withdrawnAt: new Date() }).where(eq(pieces.id, id))
  expect(await isPublic()).toBe(false)
  await db().update(pieces).set({ withdrawnAt: null }).where(eq(pieces.id, id))
  expect(await isPublic()).toBe(true)
  await db().update(pieces).set({ body: 'Zonder.' }).where(eq(pieces.id, id))
  expect(await isPublic()).toBe(false)
})
