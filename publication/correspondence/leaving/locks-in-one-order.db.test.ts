import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { correspondents, members, news } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { seatCorrespondents } from '@/publication/correspondence/dialogues/seat-correspondents'
import { giveByline } from '@/publication/people/members/give-byline'
import { closeQueue } from '@/queue/sender'
import { lockDialogue } from '../compositions/lock-dialogue'
import { untilWaiting } from '../compositions/testing/until-waiting'
import { leavePublication } from './leave-publication'

const UNDER_NAME = { texts: 'under-name', successorId: null } as const

afterAll(closeQueue)

test('who is removed while their dialogue is published waits for that, and neither fails', async () => {
  const [owner, editor] = [await aMember('owner'), await aMember('editor')]
  const { id, first } = await aDialogue()
  let removal: Promise<unknown> = Promise.resolve()
  await db().transaction(async (publishing) => {
    await lockDialogue(publishing, editor.id, id, 'publish dialogue')
    removal = leavePublication(owner.id, first.id, UNDER_NAME)
    await untilWaiting(1)
    // What publishing does next: it gives bylines, and notes who is told of whose deed.
    await giveByline(publishing, first.id)
    await publishing.insert(news).values({
      memberId: first.id,
      kind: 'published',
      thingId: id,
      byId: owner.id,
      toldAt: new Date(),
    })
  })
  expect(await removal).toEqual({ status: 'removed' })
})

test('what only names a member does not wait until somebody is removed', async () => {
  const [owner, other] = [await aMember('owner'), await aMember('owner')]
  const ada = await aMember('contributor')
  let removal: Promise<unknown> = Promise.resolve()
  await db().transaction(async (deed) => {
    await deed.update(members).set({ name: 'Ada' }).where(eq(members.id, ada.id))
    removal = leavePublication(owner.id, ada.id, UNDER_NAME)
    await untilWaiting(1)
    // By then all owners are locked: a deed of one of them goes on.
    await deed.insert(news).values({
      memberId: other.id,
      kind: 'published',
      thingId: ada.id,
      byId: owner.id,
      toldAt: new Date(),
    })
  })
  expect(await removal).toEqual({ status: 'removed' })
})

test('who is asked into a dialogue at the moment of being removed stops writing there too', async () => {
  const owner = await aMember('owner')
  const ada = await aMember('contributor')
  const { id } = await aDialogue()
  let removal: Promise<unknown> = Promise.resolve()
  await db().transaction(async (asking) => {
    await asking.select().from(members).where(eq(members.id, ada.id)).for('update')
    removal = leavePublication(owner.id, ada.id, UNDER_NAME)
    // It saw no dialogue of hers to lock, and waits for her.
    await untilWaiting(1)
    await seatCorrespondents(asking, id, [ada.id], 2)
  })
  expect(await removal).toEqual({ status: 'removed' })
  const [seat] = await db().select().from(correspondents).where(eq(correspondents.memberId, ada.id))
  expect(seat?.leftAt).not.toBeNull()
})
