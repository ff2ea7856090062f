import { expect, test } from 'vitest'
import { aRevision } from '@/db/testing/a-dialogue'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { findComposition } from './find-composition'
import { takeBackApproval } from './take-back-approval'
import { aComposedDialogue, bothApprove, compose, type Scene } from './testing/a-composed-dialogue'

withNeighbours()

const stateOf = async (scene: Scene, memberId: string) => {
  const open = await findComposition(scene.editor.id, scene.id)
  return open?.current?.approvals.find(({ correspondent }) => correspondent.memberId === memberId)?.approval
}

test('whose letter changed is told so, and the other sees what changed', async () => {
  const scene = await aComposedDialogue()
  await bothApprove(scene)
  await aRevision(scene.letterIds[0] ?? '', 'Beste Ben,\n\nWat is wachten?')
  expect(await stateOf(scene, scene.ada.id)).toMatchObject({
    status: 'fallen',
    since: { reason: 'own-letter' },
  })
  expect(await stateOf(scene, scene.ben.id)).toMatchObject({
    status: 'fallen',
    since: { reason: 'other-letter', letters: [{ before: 'Beste Ben,\n\nWat is een brief?' }] },
  })
})

test('a change of what is shared is told to all, by name', async () => {
  const scene = await aComposedDialogue()
  await bothApprove(scene)
  await compose(scene, { title: 'Anders', lead: 'Nieuw.' })
  for (const { id } of [scene.ada, scene.ben])
    expect(await stateOf(scene, id)).toMatchObject({
      status: 'fallen',
      since: { reason: 'shared', fields: ['title', 'lead'] },
    })
})

test('a change of a private passage alone changes nothing that was agreed to', async () => {
  const scene = await aComposedDialogue()
  await bothApprove(scene)
  await aRevision(scene.letterIds[0] ?? '', 'Beste Ben,\n\nWat is een brief?\n\n:::onder-ons\nPs.\n:::')
  expect(await stateOf(scene, scene.ada.id)).toMatchObject({ status: 'given' })
})

test('an approval that was taken back is told so', async () => {
  const scene = await aComposedDialogue()
  await bothApprove(scene)
  await takeBackApproval(scene.ada.id, scene.id)
  expect(await stateOf(scene, scene.ada.id)).toMatchObject({ status: 'taken-back' })
})
