import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { aCorrespondent, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { answerFinding } from '../compositions/answer-finding'
import { approveDialogue } from '../compositions/approve-dialogue'
import { findTitleFor } from '../compositions/find-title-for'
import { objectToProof } from '../compositions/object-to-proof'
import { readProof } from '../compositions/read-proof'
import { takeBackApproval } from '../compositions/take-back-approval'
import { aComposedDialogue, bothApprove, compose, proofOf } from '../compositions/testing/a-composed-dialogue'
import { asked, quoted } from '../compositions/testing/words-of-another'
import { listPublishable } from './list-publishable'
import { listWaiting } from './list-waiting'
import { listWaitingObjections } from './list-waiting-objections'
import { listWaitingProofs } from './list-waiting-proofs'

// A proof costs what its letters are long: none is pulled for the desk of whom it cannot wait for.

vi.mock('../compositions/read-proof', { spy: true })
vi.mock('../compositions/find-title-for', { spy: true })
beforeEach(async () => {
  await db().delete(dialogues)
})
afterAll(closeQueue)

const pulled = async (list: () => Promise<unknown>) => {
  vi.mocked(readProof).mockClear()
  await list()
  return vi.mocked(readProof).mock.calls.map(([, { id }]) => id)
}

test('for an editor: of what all who write agreed to, and readers do not have', async () => {
  const agreed = await aComposedDialogue()
  await bothApprove(agreed)
  const takenBack = await aComposedDialogue()
  await bothApprove(takenBack)
  await takeBackApproval(takenBack.ada.id, takenBack.id)
  const byOne = await aComposedDialogue()
  await approveDialogue(byOne.ada.id, byOne.id, (await proofOf(byOne)).fingerprint)
  const known = await aComposedDialogue()
  const publishedFingerprint = await bothApprove(known)
  await db().update(dialogues).set({ publishedFingerprint }).where(eq(dialogues.id, known.id))
  expect(await pulled(() => listPublishable(agreed.editor.id, new Date()))).toEqual([agreed.id])
})

test('for a correspondent: of what they write in', async () => {
  const [one, another] = [await aComposedDialogue(), await aComposedDialogue()]
  expect(await pulled(() => listWaitingProofs(one.ada.id))).toEqual([one.id])
  for (const id of [another.editor.id, (await aMember('contributor')).id])
    expect(await pulled(() => listWaitingProofs(id))).toEqual([])
  expect(await pulled(() => listWaitingObjections(one.ada.id))).toEqual([])
})

test('one look reads a proof and a title once, whatever waits in it', async () => {
  const scene = await aComposedDialogue()
  const { fingerprint } = await proofOf(scene)
  expect((await objectToProof(scene.ben.id, scene.id, { fingerprint, reason: 'Nog niet.' })).status).toBe(
    'objected',
  )
  vi.mocked(findTitleFor).mockClear()
  let kinds: string[] = []
  const read = await pulled(async () => {
    kinds = (await listWaiting(scene.ada.id)).map(({ kind }) => kind)
  })
  expect(kinds).toEqual(expect.arrayContaining(['approval', 'objection']))
  expect(read).toEqual([scene.id])
  expect(vi.mocked(findTitleFor)).toHaveBeenCalledTimes(1)
})

test('who may not read all of a proof yet is asked nothing of it by another, and it is read once for them too', async () => {
  const scene = await quoted()
  const letterId = scene.letterIds[1] ?? ''
  const jet = await aMember('contributor', { name: 'Jet Hoog' })
  await aCorrespondent(scene.id, jet)
  const third = await aSentLetter(scene.id, { from: jet, to: scene.ada, body: 'Beste Ada,\n\nDag.' })
  await compose({ ...scene, letterIds: [...scene.letterIds, third] }, {})
  const waitsFor = async (memberId: string) => (await listWaiting(memberId)).map(({ kind }) => kind)
  // While the two answer, nothing waits for her: she cannot say yes to what she may not read.
  expect(await pulled(() => listWaiting(jet.id))).toEqual([scene.id])
  expect(await waitsFor(jet.id)).not.toContain('approval')
  for (const { id } of [scene.ada, scene.ben]) expect(await waitsFor(id)).toContain('answer')
  for (const { id } of [scene.ada, scene.ben]) await answerFinding(id, scene.id, asked(letterId))
  expect(await pulled(() => listWaiting(jet.id))).toEqual([scene.id])
  expect(await waitsFor(jet.id)).toContain('approval')
})
