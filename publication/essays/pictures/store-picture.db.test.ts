import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { storePicture } from './store-picture'

withNeighbours('busy')

test('whoever may not upload has nothing stored', async () => {
  const gone = await aMember('editor')
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, gone.id))
  const upload = { bytes: Buffer.from('GIF89a'), name: 'x', alt: '', credit: '', licence: '' }
  expect(await storePicture(gone.id, upload)).toEqual({ status: 'refused', reason: 'not-allowed' })
})
