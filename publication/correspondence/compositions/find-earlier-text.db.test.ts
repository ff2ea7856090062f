import { afterAll, expect, test } from 'vitest'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { sendDialogueNews } from '@/publication/correspondence/dialogues/send-dialogue-news'
import { reviseLetter } from '@/publication/correspondence/letters/revise-letter'
import { closeQueue } from '@/queue/sender'
import { findEarlierText } from './find-earlier-text'
import { aComposedDialogue, bothApprove, NOW, publish, type Scene } from './testing/a-composed-dialogue'

withNeighbours()

withEmptyOutbox('earlier')
afterAll(closeQueue)

const revise = ({ ada, letterIds: [letterId = ''] }: Scene) =>
  reviseLetter(ada.id, letterId, 1, { subject: '', body: 'Beste Ben,\n\nWat is dat, een brief?' })

const mailed = async ({ id, ben }: Scene) => {
  await sendDialogueNews({ dialogueId: id, memberId: ben.id, kind: 'letter-revised' })
  return outboxMails()[0]?.text.replace(/\s+/g, ' ')
}

test('readers see the text of before until all agreed again and it was published, and the others hear so', async () => {
  const scene = await aComposedDialogue()
  expect(await findEarlierText(scene.id)).toBe(null)
  await publish(scene, await bothApprove(scene))
  expect(await findEarlierText(scene.id)).toBe(null)
  await revise(scene)
  expect(await findEarlierText(scene.id)).toEqual(NOW)
  expect(await mailed(scene)).toContain('Lezers zien nog de tekst van 12 mei 2026')
  await publish(scene, await bothApprove(scene))
  expect(await findEarlierText(scene.id)).toBe(null)
})

test('of a dialogue that readers never saw nothing is said of readers', async () => {
  const scene = await aComposedDialogue()
  await revise(scene)
  expect(await findEarlierText(scene.id)).toBe(null)
  expect(await mailed(scene)).not.toContain('Lezers')
})
