import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import type { Member } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import { closeQueue } from '@/queue/sender'
import { approveDialogue } from './approve-dialogue'
import { makeProofLink, noteProofMailed } from './by-mail/proof-link'
import { findWhoAgreesAgain } from './list-who-agrees-again'
import { aComposedDialogue, bothApprove, proofOf, publish, type Scene } from './testing/a-composed-dialogue'

withEmptyOutbox('agrees-again')
afterAll(closeQueue)

let scene: Scene
let dirk: Member

beforeEach(async () => {
  scene = await aComposedDialogue()
  dirk = await aMember('contributor', { name: 'Dirk Es' })
})

const found = async (of = scene.ada) => {
  const again = await findWhoAgreesAgain(of.id, scene.id)
  return again && [again.proof, again.who.map(({ name }) => name)]
}
const join = async () => {
  const before = await proofOf(scene)
  expect(await joinWithYes(scene.ada.id, scene.id, { memberId: dirk.id })).toMatchObject({ status: 'joined' })
  // What is said beforehand is what happens.
  expect((await proofOf(scene)).fingerprint).not.toBe(before.fingerprint)
}

test('while no proof is out nobody agrees again, and to whom the dialogue is not open nothing is said', async () => {
  expect(await found()).toBe(null)
  await bothApprove(scene)
  for (const other of [dirk, scene.editor]) expect(await found(other)).toBe(null)
})

test('of one that was mailed and not agreed to, those who have it', async () => {
  const { fingerprint } = await proofOf(scene)
  const asked = { dialogueId: scene.id, memberId: scene.ben.id, fingerprint, deed: 'approval' as const }
  const { tokenHash } = await makeProofLink(db(), asked, new Date())
  expect(await found()).toBe(null)
  await noteProofMailed(tokenHash, new Date())
  expect(await found()).toEqual(['mailed', ['Ben Zuid']])
  await join()
  expect(await found()).toBe(null)
})

test('of one that somebody agreed to, them', async () => {
  const { fingerprint } = await proofOf(scene)
  await approveDialogue(scene.ada.id, scene.id, fingerprint)
  expect(await found(scene.ben)).toEqual(['agreed', ['Ada van Iersel']])
  await join()
  expect(await found()).toBe(null)
})

test('of what readers have, all who are named above it', async () => {
  await publish(scene, await bothApprove(scene))
  expect(await found()).toEqual(['public', ['Ada van Iersel', 'Ben Zuid']])
  await join()
  expect(await found()).toBe(null)
})
