import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { approveDialogue } from '../approve-dialogue'
import { aComposedDialogue, compose, proofOf, type Scene } from '../testing/a-composed-dialogue'
import { listToBeMailed } from './list-to-be-mailed'

withNeighbours()
afterAll(closeQueue)

const toldOf = async ({ id }: Pick<Scene, 'id'>, by: { id: string }) =>
  (await listToBeMailed(id, by.id)).map(({ name }) => name).sort()

test('whoever composed is told who will get the proof, but for themselves', async () => {
  const scene = await aComposedDialogue()
  expect(await toldOf(scene, scene.editor)).toEqual(['Ada van Iersel', 'Ben Zuid'])
  expect(await toldOf(scene, scene.ada)).toEqual(['Ben Zuid'])
})

test('who agreed to it, and who has no address, gets none', async () => {
  const scene = await aComposedDialogue()
  await approveDialogue(scene.ada.id, scene.id, (await proofOf(scene)).fingerprint)
  expect(await toldOf(scene, scene.editor)).toEqual(['Ben Zuid'])
  await db().update(members).set({ email: null }).where(eq(members.id, scene.ben.id))
  expect(await toldOf(scene, scene.editor)).toEqual([])
})

test('of what cannot be agreed to yet nobody is mailed', async () => {
  const scene = await aComposedDialogue()
  await compose(scene, { title: '' })
  expect(await toldOf(scene, scene.editor)).toEqual([])
})
