import { afterAll, expect, test, vi } from 'vitest'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { findComposition } from './find-composition'
import { letStayAndApprove } from './let-stay-and-approve'
import { readProof } from './read-proof'
import { aComposedDialogue, compose, proofOf, type Scene } from './testing/a-composed-dialogue'

withNeighbours()

vi.mock('./read-proof', { spy: true })

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

test('a proof costs what its letters are long: it is read no more often for forty answers than for two', async () => {
  const timesRead = async (count: number) => {
    const numbers = Array.from({ length: count }, (_, at) => `Bel 06 123456${10 + at} eens.`)
    const scene = await aComposedDialogue({}, (ada, ben) => [
      { from: ada, body: `Beste Ben,\n\n${numbers.join('\n\n')}` },
      { from: ben, body: 'Beste Ada,\n\nEen brief wacht.' },
    ])
    const current = (await findComposition(scene.ada.id, scene.id))?.current
    const answers = current?.findings.mine ?? []
    expect(answers).toHaveLength(count)
    vi.mocked(readProof).mockClear()
    expect(await letStayAndApprove(scene.ada.id, scene.id, { answers, shown: current?.shown ?? '' })).toEqual(
      { status: 'approved' },
    )
    return vi.mocked(readProof).mock.calls.length
  }
  expect(await timesRead(40)).toBe(await timesRead(2))
})

test('what is not there any more keeps nobody from answering the rest', async () => {
  const scene = await twoAsked()
  const [address] = inLetters(scene)
  const gone = { kind: 'telephone', found: '06 87654321', letterIds: scene.letterIds } as const
  const asked = { answers: address ? [gone, address] : [], shown: await shownTo(scene) }
  expect(await letStayAndApprove(scene.ada.id, scene.id, asked)).toMatchObject({
    status: 'answered',
    left: 1,
  })
  expect((await findComposition(scene.ada.id, scene.id))?.current?.findings.mine).toMatchObject([NUMBER])
})
