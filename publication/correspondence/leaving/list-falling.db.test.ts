import { afterAll, expect, test } from 'vitest'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { approveDialogue } from '../compositions/approve-dialogue'
import { findComposition } from '../compositions/find-composition'
import {
  aComposedDialogue,
  bothApprove,
  compose,
  publish,
  type Scene,
} from '../compositions/testing/a-composed-dialogue'
import { selectLeftBehind } from './left-behind'
import { listFalling } from './list-falling'
import { stopWriting } from './stop-writing'

withNeighbours()

afterAll(closeQueue)

const written = () =>
  aComposedDialogue({ title: 'Wachten' }, (ada, ben) => [
    { from: ada, body: 'Beste Ben,\n\nWat is een brief?' },
    { from: ben, body: 'Beste Ada,\n\nEen brief wacht.' },
  ])
const yesOf = async (scene: Scene, memberId: string) => {
  const shown = (await findComposition(memberId, scene.id))?.current?.shown ?? ''
  return (await approveDialogue(memberId, scene.id, shown)).status
}
const fallingOf = async (memberId: string) => listFalling(memberId, await selectLeftBehind(memberId))

test('as long as nobody agreed, nothing falls', async () => {
  const scene = await written()
  expect(await fallingOf(scene.ben.id)).toEqual([])
})

test('a yes falls by whoever has no letter in the piece, with its title, and it does when they stop', async () => {
  const scene = await written()
  await compose(scene, { title: 'Wachten', letters: [{ letterId: scene.letterIds[0] ?? '', interlude: '' }] })
  expect(await yesOf(scene, scene.ada.id)).toBe('approved')
  expect(await fallingOf(scene.ben.id)).toEqual([{ dialogueId: scene.id, title: 'Wachten', by: 'stop' }])
  await stopWriting(scene.ben.id, scene.id)
  const own = (await findComposition(scene.ada.id, scene.id))?.current?.approvals.find(
    ({ correspondent }) => correspondent.memberId === scene.ada.id,
  )
  expect(own?.approval.status).toBe('fallen')
})

test('with a letter in it, it falls by hiding their name alone; what readers have falls by nothing', async () => {
  const scene = await written()
  const agreed = await bothApprove(scene)
  expect(await fallingOf(scene.ben.id)).toEqual([{ dialogueId: scene.id, title: 'Wachten', by: 'name' }])
  await publish(scene, agreed)
  expect(await fallingOf(scene.ben.id)).toEqual([])
})
