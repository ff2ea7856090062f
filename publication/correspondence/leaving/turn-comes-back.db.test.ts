import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { dialogues, type Member, members, pieces } from '@/db/schema'
import { aSentLetter } from '@/db/testing/a-dialogue'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { closeQueue } from '@/queue/sender'
import { emptyContent } from '../compositions/composition-content'
import { saveComposition } from '../compositions/save-composition'
import { proofOf } from '../compositions/testing/a-composed-dialogue'
import { leavePublication } from './leave-publication'
import { takeBackDeparture } from './take-back-departure'
import { type ThreeWhoWrite, threeWhoWrite } from './testing/three-who-write'

withNeighbours()
withEmptyOutbox('turn-comes-back')
afterAll(closeQueue)

let scene: ThreeWhoWrite

/** Cato's letter was to both: it is Anna's turn, and Bram is waited for too. */
beforeEach(async () => {
  scene = await threeWhoWrite()
})

const leave = (one: Member) => leavePublication(one.id, one.id, { texts: 'under-name', successorId: null })
const comeBack = (one: Member) => takeBackDeparture(scene.owner.id, one.id)

/** Whose turn it is, who is waited for too, and since when. */
async function waits() {
  const [found] = await db().select().from(dialogues).where(eq(dialogues.id, scene.id))
  const called = (id: string) =>
    [scene.anna, scene.bram, scene.cato].find((it) => it.id === id)?.name.split(' ')[0]
  return {
    turn: called(found?.turnMemberId ?? ''),
    also: found?.alsoAwaited.map(called),
    since: found?.turnSince,
  }
}

test('who takes leaving back has their turn again, and whom it went to is waited for as before', async () => {
  const before = await waits()
  expect(before).toMatchObject({ turn: 'Anna', also: ['Bram'] })
  await leave(scene.anna)
  expect(await waits()).toMatchObject({ turn: 'Bram', also: [] })
  await comeBack(scene.anna)
  expect(await waits()).toEqual(before)
  await leave(scene.bram)
  expect(await waits()).toMatchObject({ turn: 'Anna', also: [] })
  await comeBack(scene.bram)
  expect(await waits()).toEqual(before)
})

test('whom nobody waited for is waited for no more', async () => {
  await aSentLetter(scene.id, { from: scene.cato, to: scene.anna })
  await db().update(dialogues).set({ alsoAwaited: [] }).where(eq(dialogues.id, scene.id))
  const before = await waits()
  await leave(scene.anna)
  expect(await waits()).toMatchObject({ turn: 'Bram', also: [] })
  await comeBack(scene.anna)
  expect(await waits()).toEqual({ ...before, turn: 'Anna', also: [] })
})

test('once somebody wrote it waits for whom that was to', async () => {
  await leave(scene.anna)
  await aSentLetter(scene.id, { from: scene.bram })
  const written = await waits()
  expect(written).toMatchObject({ turn: 'Cato', also: [] })
  await comeBack(scene.anna)
  expect(await waits()).toEqual(written)
})

test.each([
  ['as they went', true],
  ['the last first', false],
])(
  'of two who left it waits in the end for whose turn it was, whoever comes back: %s',
  async (_, isInOrder) => {
    const two = [scene.anna, scene.bram]
    for (const one of two) await leave(one)
    expect(await waits()).toMatchObject({ turn: 'Cato' })
    for (const one of isInOrder ? two : two.reverse()) await comeBack(one)
    expect(await waits()).toMatchObject({ turn: 'Anna' })
  },
)

test('a proof that says for whom it waits is the one again that all agreed to', async () => {
  const { anna, bram, cato, compose, agree, publish, letterIds, id } = scene
  const fingerprint = await compose(letterIds, { isUnfinished: true })
  for (const one of [anna, bram, cato]) await agree(fingerprint, one)
  await leave(anna)
  expect((await proofOf({ id })).fingerprint).not.toBe(fingerprint)
  await comeBack(anna)
  expect((await proofOf({ id })).fingerprint).toBe(fingerprint)
  expect(await publish(fingerprint)).toBe('published')
})

test('readers are told again for whom it waits, unless it was published anew since', async () => {
  const { anna, bram, cato, editor, compose, agree, publish, letterIds, id } = scene
  const all = [anna, bram, cato]
  const awaited = async () => {
    const authors = await db().select().from(members)
    const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, scene.id))
    const [piece] = await db()
      .select()
      .from(pieces)
      .where(eq(pieces.id, dialogue?.pieceId ?? ''))
    return [piece?.waitingForAuthorId, ...(piece?.waitingForAlsoIds ?? [])].map(
      (authorId) => authors.find((it) => authorId && it.authorId === authorId)?.name,
    )
  }
  const first = await compose(letterIds, { isUnfinished: true })
  for (const one of all) await agree(first, one)
  await publish(first)
  expect(await awaited()).toEqual(['Anna Bos', 'Bram Cools'])
  for (const one of [anna, bram]) {
    await leave(one)
    expect(await awaited()).not.toContain(one.name)
    await comeBack(one)
    expect(await awaited()).toEqual(['Anna Bos', 'Bram Cools'])
  }
  await leave(anna)
  const content = { ...emptyContent(letterIds.slice(1)), title: 'Over wachten', isUnfinished: true }
  await saveComposition(editor.id, id, 1, content)
  const second = (await proofOf({ id })).fingerprint
  for (const one of [bram, cato]) await agree(second, one)
  expect(await publish(second)).toBe('published')
  await comeBack(anna)
  expect(await awaited()).toEqual(['Bram Cools'])
})
