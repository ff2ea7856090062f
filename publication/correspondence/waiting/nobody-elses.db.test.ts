import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { approvals, arrivals, dialogues, type Member, members, pieces } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { approveDialogue } from '../compositions/approve-dialogue'
import { objectToProof } from '../compositions/object-to-proof'
import { takeBackApproval } from '../compositions/take-back-approval'
import {
  aComposedDialogue,
  bothApprove,
  proofOf,
  type Scene,
} from '../compositions/testing/a-composed-dialogue'
import { proposeChange } from '../letters/propose-change'
import { hasSomethingNew } from './has-something-new'
import { listWaiting } from './list-waiting'

withNeighbours()

// What waits in one dialogue, for one member, says nothing of any other.

afterAll(closeQueue)

const kindsOf = async ({ id }: Member) => (await listWaiting(id)).map(({ kind }) => kind).sort()

test('for who was removed nothing waits, whatever there is', async () => {
  const { id, ada, ben, letterIds } = await aComposedDialogue()
  const change = { basedOn: 1, subject: '', body: 'Anders.', note: '' }
  await proposeChange(ben.id, letterIds[0] ?? '', randomUUID(), change)
  const mail = { via: 'smtp' as const, raw: Buffer.from(''), dialogueId: id, memberId: ada.id }
  await db()
    .insert(arrivals)
    .values({ ...mail, state: 'held' })
  expect(await kindsOf(ada)).toEqual(['approval', 'change', 'held-mail', 'letter'])
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, ada.id))
  expect(await kindsOf(ada)).toEqual([])
})

describe('a letter that others wait for', () => {
  let scene: Awaited<ReturnType<typeof aDialogue>>
  let elsewhere: string
  beforeEach(async () => {
    scene = await aDialogue()
    elsewhere = (await aDialogue({ by: [scene.second, scene.first] })).id
  })
  const mail = (given: Partial<typeof arrivals.$inferInsert>) => ({
    via: 'smtp' as const,
    raw: Buffer.from(''),
    dialogueId: scene.id,
    memberId: scene.first.id,
    state: 'proposed' as const,
    ...given,
  })

  test.each<[string, () => Partial<typeof arrivals.$inferInsert>]>([
    ['of another dialogue', () => ({ dialogueId: elsewhere })],
    ['of who writes with them', () => ({ memberId: scene.second.id })],
    ['that is held', () => ({ state: 'held' as const })],
    ['that was uploaded', () => ({ via: 'upload' as const })],
  ])('waits beside a mail %s', async (_which, given) => {
    await db().insert(arrivals).values(mail(given()))
    expect(await kindsOf(scene.first)).toContain('letter')
  })

  test('waits as a mail when they mailed it', async () => {
    await db().insert(arrivals).values(mail({}))
    expect(await kindsOf(scene.first)).toEqual(['mail'])
  })
})

test('a mail that is of no dialogue waits for nobody', async () => {
  const { first } = await aDialogue()
  await db()
    .insert(arrivals)
    .values({ via: 'file', raw: Buffer.from(''), dialogueId: null, memberId: first.id, state: 'held' })
  expect(await kindsOf(first)).toEqual(['letter'])
})

describe('what is said against a proof', () => {
  const object = async (scene: Scene, by: Member) =>
    objectToProof(by.id, scene.id, { fingerprint: (await proofOf(scene)).fingerprint, reason: 'Nee.' })

  test('waits for who writes with who said it, and for nobody else', async () => {
    const [scene, another] = [await aComposedDialogue(), await aComposedDialogue()]
    await object(scene, scene.ada)
    expect(await kindsOf(scene.ben)).toContain('objection')
    for (const member of [scene.ada, another.ada, await aMember('contributor')])
      expect(await kindsOf(member)).not.toContain('objection')
  })
})

describe('something new', () => {
  const isNew = async ({ id }: { id: string }) => {
    const rows = await db().select({ id: dialogues.id }).from(dialogues).where(hasSomethingNew())
    return rows.some((row) => row.id === id)
  }
  const [BEFORE, NOW, AFTER] = [1, 2, 3].map((month) => new Date(Date.UTC(2030, month))) as [Date, Date, Date]
  const put = ({ id }: Scene, change: Partial<typeof dialogues.$inferInsert>) =>
    db().update(dialogues).set(change).where(eq(dialogues.id, id))

  /** As it is when readers have it since NOW. */
  async function published(scene: Scene): Promise<void> {
    const [piece] = await db()
      .insert(pieces)
      .values({ kind: 'dialogue', slug: scene.id, title: 'x', year: 2030, month: 3, date: NOW })
      .returning({ id: pieces.id })
    await db()
      .update(pieces)
      .set({ updatedAt: NOW })
      .where(eq(pieces.id, piece?.id ?? ''))
    await put(scene, { pieceId: piece?.id ?? null, updatedAt: NOW })
  }

  test('is in what was composed, also when readers have another dialogue since', async () => {
    const [scene, another] = [await aComposedDialogue(), await aComposedDialogue()]
    expect(await isNew(await aDialogue())).toBe(false)
    await published(another)
    expect([await isNew(scene), await isNew(another)]).toEqual([true, false])
    await put(another, { updatedAt: AFTER })
    expect(await isNew(another)).toBe(true)
  })

  test('is in what somebody agrees to after readers had it, there and then, until they take it back', async () => {
    const [scene, another] = [await aComposedDialogue(), await aComposedDialogue()]
    await published(scene)
    await bothApprove(another)
    await bothApprove(scene)
    await db().update(approvals).set({ approvedAt: BEFORE }).where(eq(approvals.dialogueId, scene.id))
    await db().update(approvals).set({ approvedAt: AFTER }).where(eq(approvals.dialogueId, another.id))
    expect(await isNew(scene)).toBe(false)
    await db().update(approvals).set({ approvedAt: AFTER }).where(eq(approvals.dialogueId, scene.id))
    expect(await isNew(scene)).toBe(true)
    await db().update(approvals).set({ takenBackAt: AFTER }).where(eq(approvals.dialogueId, scene.id))
    expect(await isNew(scene)).toBe(false)
  })
})

test('what somebody took their yes back from is not to be published', async () => {
  const scene = await aComposedDialogue()
  await bothApprove(scene)
  const isToPublish = async () =>
    (await listWaiting(scene.editor.id)).some((it) => it.kind === 'publication' && it.dialogueId === scene.id)
  expect(await isToPublish()).toBe(true)
  await takeBackApproval(scene.ben.id, scene.id)
  expect(await isToPublish()).toBe(false)
  await approveDialogue(scene.ben.id, scene.id, (await proofOf(scene)).fingerprint)
  expect(await isToPublish()).toBe(true)
})
