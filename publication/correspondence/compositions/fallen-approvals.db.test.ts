import { expect, test } from 'vitest'
import { aRevision } from '@/db/testing/a-dialogue'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { emptyContent } from './composition-content'
import { findComposition } from './find-composition'
import { saveComposition } from './save-composition'
import { takeBackApproval } from './take-back-approval'
import { aComposedDialogue, bothApprove, compose, type Scene } from './testing/a-composed-dialogue'
import { WORDS } from './testing/words-of-another'

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

test('of the texts among it is told how each was and is', async () => {
  const scene = await aComposedDialogue()
  const [letterId = ''] = scene.letterIds
  const title = (await findComposition(scene.ada.id, scene.id))?.content.title
  await bothApprove(scene)
  await compose(scene, { title: 'Anders', closing: 'Slot.', letters: [{ letterId, interlude: '## Kop' }] })
  expect(await stateOf(scene, scene.ada.id)).toMatchObject({
    since: {
      texts: [
        { place: 'title', before: title, now: 'Anders' },
        { place: { letterId }, before: '', now: '## Kop' },
        { place: 'closing', before: '', now: 'Slot.' },
      ],
    },
  })
})

test('they are not told to whoever may not read what stands around the letters, nor the words that closed it', async () => {
  const scene = await aComposedDialogue({}, (ada) => [
    { from: ada, body: `Beste Ben,\n\n:::onder-ons\n${WORDS}\n:::\n\nWat is een brief?` },
  ])
  await bothApprove(scene)
  const changed = { ...emptyContent(scene.letterIds), title: 'Iets anders', lead: WORDS }
  await saveComposition(scene.ben.id, scene.id, 1, changed)
  const textsFor = async (memberId: string) => {
    const open = await findComposition(memberId, scene.id)
    return open?.current?.approvals.map(
      ({ approval }) => approval.status === 'fallen' && approval.since.texts,
    )
  }
  expect(await textsFor(scene.editor.id)).toEqual([[], []])
  expect(JSON.stringify(await textsFor(scene.ben.id))).toContain(WORDS)
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
