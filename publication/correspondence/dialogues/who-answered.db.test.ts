import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, type Member, members } from '@/db/schema'
import { aCorrespondent, aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { listWaiting } from '@/publication/correspondence/waiting/list-waiting'
import { closeQueue } from '@/queue/sender'
import { findDialogue } from './find-dialogue'
import { hasAnswered } from './has-answered'
import { listAllDialogues, listOwnDialogues } from './list-dialogues'

withNeighbours()

afterAll(closeQueue)

const aMailFrom = (
  dialogueId: string,
  { id: memberId }: Member,
  given: Partial<typeof arrivals.$inferInsert> = {},
) =>
  db()
    .insert(arrivals)
    .values({
      via: 'smtp',
      raw: Buffer.from('x'),
      dialogueId,
      memberId,
      state: 'proposed',
      body: 'Geheim.',
      ...given,
    })

test('the others see that somebody answered by mail and did not confirm it, and nothing of it', async () => {
  const { id, first: denise, second: carola } = await aDialogue()
  const editor = await aMember('editor')
  await aSentLetter(id, { from: denise })
  expect(await findDialogue(denise.id, id)).toMatchObject({ awaited: [{ id: carola.id }], unconfirmed: [] })
  await aMailFrom(id, carola, { subject: 'Geheim' })
  await aMailFrom(id, carola)
  for (const viewer of [denise, carola, editor]) {
    const found = await findDialogue(viewer.id, id)
    expect(found?.unconfirmed).toEqual([{ id: carola.id, name: 'Carola Rood', givenName: 'Carola' }])
    expect(found && hasAnswered(found)).toBe(true)
    expect(JSON.stringify(found)).not.toContain('Geheim')
  }
  const [own] = (await listOwnDialogues(denise.id, 1)).dialogues
  expect(own && [hasAnswered(own), own.unconfirmed.map(({ givenName }) => givenName)]).toEqual([
    true,
    ['Carola'],
  ])
  const all = (await listAllDialogues(editor.id, 1)).dialogues.find((it) => it.id === id)
  expect(all?.unconfirmed).toHaveLength(1)
  const waiting = (await listWaiting(carola.id)).filter((it) => it.kind === 'letter' || it.kind === 'mail')
  expect(waiting.map(({ kind }) => kind)).toEqual(['mail'])
})

test('of three each has their own name, and who is not waited for does not stand in for who is', async () => {
  const { id, first: denise, second: carola } = await aDialogue()
  const emiel = await aMember('contributor', { name: 'Emiel Groen' })
  await aCorrespondent(id, emiel)
  await aSentLetter(id, { from: denise, to: carola })
  await aMailFrom(id, emiel)
  const found = await findDialogue(denise.id, id)
  expect(found).toMatchObject({ awaited: [{ givenName: 'Carola' }], unconfirmed: [{ givenName: 'Emiel' }] })
  expect(found && hasAnswered(found)).toBe(false)
})

test.each<[string, Partial<typeof arrivals.$inferInsert>]>([
  ['is held', { state: 'held', heldFor: 'no-proof' }],
  ['was laid aside', { state: 'discarded' }],
  ['was uploaded', { via: 'upload' }],
])('a mail that %s is no answer', async (_what, given) => {
  const { id, first, second } = await aDialogue()
  await aSentLetter(id, { from: first })
  await aMailFrom(id, second, given)
  expect((await findDialogue(first.id, id))?.unconfirmed).toEqual([])
  expect((await listWaiting(second.id)).map(({ kind }) => kind)).toContain('letter')
})

test('who was removed has answered nothing that is still to come', async () => {
  const { id, first, second } = await aDialogue()
  await aSentLetter(id, { from: first })
  await aMailFrom(id, second)
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, second.id))
  expect((await findDialogue(first.id, id))?.unconfirmed).toEqual([])
})
