import { and, eq, inArray } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { correspondents, dialogues } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { stopWriting } from './stop-writing'

withNeighbours()

afterAll(closeQueue)

test('who stops in one dialogue, with the turn in two, has the turn and the seat in the other as before', async () => {
  const by = [await aMember('contributor'), await aMember('contributor'), await aMember('contributor')]
  const letters = by.slice(1).map((from) => ({ from }))
  const [here, there] = [await aDialogue({ by, letters }), await aDialogue({ by, letters })]
  const memberId = here.first.id
  await db()
    .update(dialogues)
    .set({ turnMemberId: memberId, alsoAwaited: [memberId] })
    .where(inArray(dialogues.id, [here.id, there.id]))
  const ofOther = async () => [
    await db().select().from(dialogues).where(eq(dialogues.id, there.id)),
    await db().select().from(correspondents).where(eq(correspondents.dialogueId, there.id)),
  ]
  const before = await ofOther()
  await stopWriting(memberId, here.id)
  expect(await ofOther()).toEqual(before)
  const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, here.id))
  expect(dialogue?.turnMemberId).not.toBe(memberId)
  const isTheirs = and(eq(correspondents.dialogueId, here.id), eq(correspondents.memberId, memberId))
  const [seat] = await db().select().from(correspondents).where(isTheirs)
  expect(seat?.leftAt).not.toBeNull()
})
