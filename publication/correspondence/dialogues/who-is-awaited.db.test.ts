import { beforeEach, expect, test } from 'vitest'
import type { Member } from '@/db/schema'
import { aCorrespondent, aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { selectSummaries } from '@/publication/public/pieces/select-summaries'
import { approveDialogue } from '../compositions/approve-dialogue'
import { emptyContent } from '../compositions/composition-content'
import { publishDialogue } from '../compositions/publish-dialogue'
import { saveComposition } from '../compositions/save-composition'
import { dialogueOf, proofOf } from '../compositions/testing/a-composed-dialogue'
import { leavePublication } from '../leaving/leave-publication'
import { stopWriting } from '../leaving/stop-writing'
import { listWaiting } from '../waiting/list-waiting'
import { findDialogue } from './find-dialogue'
import { listOwnDialogues } from './list-dialogues'

withNeighbours()

let anna: Member
let bram: Member
let cato: Member
let id: string

beforeEach(async () => {
  anna = await aMember('contributor', { name: 'Anna Bos' })
  bram = await aMember('contributor', { name: 'Bram Cools' })
  cato = await aMember('contributor', { name: 'Cato Deen' })
  id = (await aDialogue({ by: [anna, bram] })).id
  await aCorrespondent(id, cato)
})

const awaited = async () =>
  (await findDialogue(anna.id, id))?.awaited.map(({ givenName }) => givenName).join(' ')
const isAsked = async ({ id: memberId }: Member) =>
  (await listWaiting(memberId)).some((it) => it.kind === 'letter' && it.dialogueId === id)

test('a letter to all waits for each of them, and each is asked, until they write', async () => {
  await aSentLetter(id, { from: anna })
  expect(await awaited()).toBe('Bram Cato')
  expect([await isAsked(anna), await isAsked(bram), await isAsked(cato)]).toEqual([false, true, true])
  const [listed] = (await listOwnDialogues(cato.id, 1)).dialogues
  expect(listed?.awaited.map(({ id: one }) => one)).toEqual([bram.id, cato.id])
  await aSentLetter(id, { from: cato, to: anna })
  expect(await awaited()).toBe('Anna Bram')
  await aSentLetter(id, { from: bram, to: anna })
  expect(await awaited()).toBe('Anna')
  expect(await isAsked(bram)).toBe(false)
})

test('a letter to one waits for them alone, and for nobody who was only to begin', async () => {
  // Anna was to write the first letter.
  await aSentLetter(id, { from: bram, to: cato })
  expect(await awaited()).toBe('Cato')
})

test('an older letter that comes in later changes nothing of it', async () => {
  await aSentLetter(id, { from: anna, to: bram })
  await aSentLetter(id, { from: cato, sentAt: new Date('2012-01-01') })
  expect(await awaited()).toBe('Bram')
})

test('nobody waits for who stopped or was removed, and the turn goes to who is awaited still', async () => {
  await aSentLetter(id, { from: anna })
  await stopWriting(bram.id, id)
  expect(await awaited()).toBe('Cato')
  expect((await dialogueOf({ id })).turnMemberId).toBe(cato.id)
  const owner = await aMember('owner')
  await leavePublication(owner.id, cato.id, { texts: 'under-name', successorId: null })
  expect(await isAsked(cato)).toBe(false)
  expect(await awaited()).toBe('Anna')
})

test('readers are told of all of them, and a proof of before keeps its fingerprint', async () => {
  const letterIds = [await aSentLetter(id, { from: bram }), await aSentLetter(id, { from: cato })]
  letterIds.push(await aSentLetter(id, { from: anna }))
  const { composition } = await dialogueOf({ id })
  const content = { ...emptyContent(letterIds), title: 'Over wachten', isUnfinished: true }
  await saveComposition(anna.id, id, composition, content)
  const { proof, fingerprint } = await proofOf({ id })
  expect([proof.waitingForMemberId, proof.waitingForAlso]).toEqual([bram.id, [cato.id]])
  for (const { id: memberId } of [anna, bram, cato]) await approveDialogue(memberId, id, fingerprint)
  const editor = await aMember('editor')
  expect((await publishDialogue(editor.id, id, fingerprint)).status).toBe('published')
  const [piece] = (await selectSummaries({})).filter(({ title }) => title === 'Over wachten')
  expect(piece?.waitingFor).toEqual(['Bram', 'Cato'])
  await aSentLetter(id, { from: bram, to: cato })
  expect((await proofOf({ id })).proof).not.toHaveProperty('waitingForAlso')
})
