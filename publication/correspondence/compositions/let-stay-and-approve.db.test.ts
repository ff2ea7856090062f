import { afterAll, expect, test } from 'vitest'
import { closeQueue } from '@/queue/sender'
import { findComposition } from './find-composition'
import { letStayAndApprove } from './let-stay-and-approve'
import { aComposedDialogue, compose, proofOf, type Scene } from './testing/a-composed-dialogue'

afterAll(closeQueue)

const ADDRESS = { kind: 'address', found: 'ada@thuis.example' } as const
const NUMBER = { kind: 'telephone', found: '06 12345678' } as const

const twoAsked = () =>
  aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: `Beste Ben,\n\nSchrijf me op ${ADDRESS.found} of bel ${NUMBER.found}.` },
    { from: ben, body: 'Beste Ada,\n\nEen brief wacht.' },
  ])
const inLetters = ({ letterIds: [first = ''] }: Scene) =>
  [ADDRESS, NUMBER].map((found) => ({ ...found, letterIds: [first] }))
const shownTo = async (scene: Scene) => (await findComposition(scene.ada.id, scene.id))?.current?.shown ?? ''
const approvalOf = async (scene: Scene) =>
  (await findComposition(scene.ada.id, scene.id))?.current?.approvals.find(
    ({ correspondent }) => correspondent.memberId === scene.ada.id,
  )?.approval.status

test('all that is asked is answered and agreed to in one press', async () => {
  const scene = await twoAsked()
  const asked = { answers: inLetters(scene), shown: await shownTo(scene) }
  expect(await letStayAndApprove(scene.ada.id, scene.id, asked)).toEqual({ status: 'approved' })
  expect(await approvalOf(scene)).toBe('given')
})

test('what is left out is asked as before, and nothing is agreed to', async () => {
  const scene = await twoAsked()
  const [address] = inLetters(scene)
  const shown = await shownTo(scene)
  const asked = { answers: address ? [address] : [], shown }
  expect(await letStayAndApprove(scene.ada.id, scene.id, asked)).toMatchObject({
    status: 'answered',
    left: 1,
  })
  expect(await approvalOf(scene)).toBe('asked')
  expect(await letStayAndApprove(scene.ada.id, scene.id, { answers: [], shown })).toEqual({
    status: 'unanswered',
  })
})

test('a yes from a page of before is none, whatever was ticked on it', async () => {
  const scene = await twoAsked()
  const asked = { answers: inLetters(scene), shown: await shownTo(scene) }
  await compose(scene, { title: 'Een andere titel' })
  expect(await letStayAndApprove(scene.ada.id, scene.id, asked)).toEqual({ status: 'changed' })
  expect(await approvalOf(scene)).toBe('asked')
  expect((await proofOf(scene)).fingerprint).not.toBe('')
})

test('nobody answers or agrees for another', async () => {
  const scene = await twoAsked()
  const asked = { answers: inLetters(scene), shown: await shownTo(scene) }
  for (const { id } of [scene.ben, scene.editor])
    expect(await letStayAndApprove(id, scene.id, asked)).toEqual({ status: 'not-found' })
  expect(await approvalOf(scene)).toBe('asked')
})
