import { afterAll, expect, test, vi } from 'vitest'
import { aDialogue } from '@/db/testing/a-dialogue'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { approveDialogue } from '@/publication/correspondence/compositions/approve-dialogue'
import {
  aComposedDialogue,
  bothApprove,
  compose,
  proofOf,
  type Scene,
} from '@/publication/correspondence/compositions/testing/a-composed-dialogue'
import { closeQueue } from '@/queue/sender'
import { listWaiting } from './list-waiting'

withNeighbours()

vi.mock('./waiting', () => ({ MOST_WAITING: 1 }))
afterAll(closeQueue)

/** Another dialogue of the same two, composed by the same editor. */
async function another(scene: Scene, date?: Date): Promise<Scene> {
  const { ada, ben } = scene
  const letters = [{ from: ada, body: 'Beste Ben,\n\nNog iets.' }]
  const next = { ...scene, ...(await aDialogue({ by: [ada, ben], letters })) }
  await compose(next, date ? { date } : {})
  return next
}

const waitingOf = async (kind: string, { id }: { id: string }) =>
  (await listWaiting(id)).filter((it) => it.kind === kind)

test('what waits for others keeps nothing from whom it waits for, however much of it there is', async () => {
  const first = await aComposedDialogue()
  const agreed = [first, await another(first)]
  for (const { id } of agreed) await approveDialogue(first.ada.id, id, (await proofOf({ id })).fingerprint)
  const last = await another(first)
  expect(await waitingOf('approval', first.ada)).toMatchObject([{ dialogueId: last.id }])
  expect(await waitingOf('approval', first.ben)).toMatchObject([{ dialogueId: first.id }])
})

test('nor does what is to be published later keep from an editor what can be published now', async () => {
  const first = await aComposedDialogue({ date: new Date(Date.now() + 86_400_000) })
  const now = await another(first)
  for (const scene of [first, now]) await bothApprove(scene)
  expect(await waitingOf('publication', first.editor)).toMatchObject([{ kind: 'publication' }])
})
