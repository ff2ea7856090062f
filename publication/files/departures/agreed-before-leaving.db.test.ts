import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { authors, members, pieceAuthors } from '@/db/schema'
import { aPiece, aPublication } from '@/db/testing/publish'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { findComposition } from '@/publication/correspondence/compositions/find-composition'
import {
  aComposedDialogue,
  bothApprove,
  proofOf,
  publish,
  type Scene,
} from '@/publication/correspondence/compositions/testing/a-composed-dialogue'
import { findDeparting } from '@/publication/correspondence/leaving/find-departing'
import { leavePublication } from '@/publication/correspondence/leaving/leave-publication'
import { stopWriting } from '@/publication/correspondence/leaving/stop-writing'
import { eraseAtFor } from '@/publication/people/departures/departure-times'
import { giveByline } from '@/publication/people/members/give-byline'
import { closeQueue } from '@/queue/sender'
import { eraseDeparted } from './erase-departed'

withEmptyOutbox('agreed-before')
beforeAll(() => aPublication())
afterAll(closeQueue)

const NOW = new Date('2026-07-01T10:00:00Z')

/** Both agreed; Ben has a byline of his own. */
async function agreed(): Promise<Scene & { authorId: string; fingerprint: string }> {
  const scene = await aComposedDialogue()
  const authorId = await db().transaction((transaction) => giveByline(transaction, scene.ben.id))
  return { ...scene, authorId, fingerprint: await bothApprove(scene) }
}

const leave = ({ ben }: Scene) =>
  leavePublication(ben.id, ben.id, { texts: 'under-a-writer', successorId: null }, NOW)
const bylineOf = async (authorId: string) =>
  (await db().select().from(authors).where(eq(authors.id, authorId)))[0]

test('what all agreed to before somebody left of whom readers have nothing can still appear, by the name it was agreed with', async () => {
  const scene = await agreed()
  expect(await leave(scene)).toEqual({ status: 'removed' })
  expect((await proofOf(scene)).fingerprint).toBe(scene.fingerprint)
  expect(await publish(scene, scene.fingerprint)).toMatchObject({ status: 'published' })
  expect(await bylineOf(scene.authorId)).toMatchObject({ givenName: 'Ben', familyName: 'Zuid' })
  // After thirty days the name goes, from there too.
  await eraseDeparted(new Date(eraseAtFor(NOW).getTime() + 1))
  expect(await bylineOf(scene.authorId)).toMatchObject({
    givenName: 'Een schrijver',
    familyName: '',
    slug: 'een-schrijver',
    formerSlugs: [],
  })
  expect(await db().$count(pieceAuthors, eq(pieceAuthors.authorId, scene.authorId))).toBe(1)
  await eraseDeparted(new Date(eraseAtFor(NOW).getTime() + 2))
  expect((await bylineOf(scene.authorId))?.slug).toBe('een-schrijver')
  expect((await db().select().from(members).where(eq(members.id, scene.ben.id)))[0]?.name).toBe(
    'Een schrijver',
  )
})

test('of whom readers have something the name is hidden at once, and the others read that their yes fell by it', async () => {
  const scene = await agreed()
  await aPiece(`van-ben-${scene.id}`, { by: [scene.authorId] })
  await leave(scene)
  expect(await bylineOf(scene.authorId)).toMatchObject({ givenName: 'Een schrijver' })
  expect(await publish(scene, scene.fingerprint)).toEqual({ status: 'changed' })
  const open = await findComposition(scene.ada.id, scene.id)
  const own = open?.current?.approvals.find(({ correspondent }) => correspondent.memberId === scene.ada.id)
  expect(own?.approval).toMatchObject({
    status: 'fallen',
    since: { reason: 'shared', fields: ['hiddenName'] },
  })
})

test('who stopped is said to be asked for their yes still, where a letter of theirs is chosen', async () => {
  const scene = await aComposedDialogue()
  await stopWriting(scene.ben.id, scene.id)
  expect(await findDeparting(scene.ben.id, scene.ben.id)).toMatchObject({
    writesIn: [],
    askedIn: [{ dialogueId: scene.id, unpublishedCount: 1 }],
  })
})
