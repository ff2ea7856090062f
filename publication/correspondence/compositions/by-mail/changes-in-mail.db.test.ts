import { afterAll, expect, test, vi } from 'vitest'
import type { Member } from '@/db/schema'
import { aCorrespondent } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { closeQueue } from '@/queue/sender'
import { sendDialogueNews } from '../../dialogues/send-dialogue-news'
import { reviseLetter } from '../../letters/revise-letter'
import { approveDialogue } from '../approve-dialogue'
import { aComposedDialogue, compose, proofOf, type Scene } from '../testing/a-composed-dialogue'

withNeighbours()
withEmptyOutbox('changes')
vi.setConfig({ testTimeout: 60_000 })
afterAll(closeQueue)

/** The mail of the proof comes to its turn, so many minutes from now; all its words in a row, as text and as HTML. */
async function mailed(scene: Scene, { id: memberId, email }: Member, minutes: number) {
  const before = outboxMails().map(({ text }) => text)
  const now = new Date(Date.now() + minutes * 60_000)
  await sendDialogueNews({ dialogueId: scene.id, memberId, kind: 'proof-ready' }, now)
  const mail = outboxMails().find(({ to, text }) => to === email && !before.includes(text))
  if (!mail) throw new Error('Nothing was mailed')
  return { text: mail.text.replace(/\s+/g, ' '), html: mail.html ?? '' }
}

const INTRO = 'Dit veranderde sinds de drukproef die je het laatst had:'
const revise = ({ letterIds, ada }: Scene, basedOn: number, body: string) =>
  reviseLetter(ada.id, letterIds[0] ?? '', basedOn, { subject: '', body })

test('a later mail says where the text changed since the one before, by place and by word, above its one button', async () => {
  const scene = await aComposedDialogue({ lead: 'Twee mensen wachten.' })
  expect((await mailed(scene, scene.ben, 11)).text).not.toContain(INTRO)
  await compose(scene, { lead: 'Twee mensen wachten lang.', title: 'Over lang wachten' })
  await revise(scene, 1, 'Beste Ben,\n\nWat is een ansichtkaart?')
  const { text, html } = await mailed(scene, scene.ben, 90)
  const changes = text.slice(text.indexOf(INTRO), text.indexOf('Lezen en akkoord gaan:'))
  expect(changes).toContain('- De titel: Over [erbij: lang] wachten')
  expect(changes).toContain('- De inleiding: Twee mensen wachten [erbij: lang] .')
  expect(changes).toContain('- Brief 1: Wat is een [weg: brief] [erbij: ansichtkaart] ?')
  expect(changes).not.toContain('Brief 2')
  expect(changes).not.toContain('iets anders')
  expect(html).toContain('Wat is een <del>brief</del> <ins><b>ansichtkaart</b></ins>?')
  expect(html.match(/class="button"/g)).toHaveLength(1)
})

test('letters that came or were left out are said, and something else that readers see', async () => {
  const scene = await aComposedDialogue()
  await mailed(scene, scene.ben, 11)
  const [first = '', second = ''] = scene.letterIds
  await compose(scene, { letters: [{ letterId: second, interlude: '' }] })
  expect((await mailed(scene, scene.ben, 90)).text).toContain(`${INTRO} - Eén brief is weggelaten.`)
  await compose(scene, {
    letters: [first, second].map((letterId) => ({ letterId, interlude: '' })),
    language: 'en',
  })
  const { text } = await mailed(scene, scene.ben, 180)
  expect(text).toContain('Brief 1 is erbij gekomen. - En iets anders:')
})

test('for who agreed at the desk since, it is where it changed since that', async () => {
  const scene = await aComposedDialogue({ lead: 'Een.' })
  await mailed(scene, scene.ben, -1 + 12)
  await compose(scene, { lead: 'Twee.' })
  const later = new Date(Date.now() + 30 * 60_000)
  await approveDialogue(scene.ben.id, scene.id, (await proofOf(scene)).fingerprint, later)
  await compose(scene, { lead: 'Drie.' })
  const { text } = await mailed(scene, scene.ben, 120)
  expect(text).toContain('- De inleiding: [weg: Twee] [erbij: Drie]')
  expect(text).not.toContain('Een.')
})

test('what was put between those who wrote it since is not told again to who does not read that', async () => {
  const scene = await aComposedDialogue({}, (ada, ben) => [
    {
      from: ada,
      body: 'Beste Ben,\n\nMijn zus ligt sinds maandag op zaal vier van het ziekenhuis.\n\nTot zo.',
    },
    { from: ben, body: 'Beste Ada,\n\nEen brief wacht.' },
  ])
  const jet = await aMember('contributor', { name: 'Jet Hoog' })
  await aCorrespondent(scene.id, jet)
  await compose(scene, { lead: 'Over een zus.' })
  expect((await mailed(scene, jet, 11)).text).toContain('zaal vier')
  await revise(
    scene,
    1,
    'Beste Ben,\n\n:::onder-ons\nMijn zus ligt sinds maandag op zaal vier van het ziekenhuis.\n:::\n\nTot gauw.',
  )
  const { text, html } = await mailed(scene, jet, 90)
  expect(text).toContain('[weg: zo] [erbij: gauw]')
  expect(text + html).not.toMatch(/zaal vier|ziekenhuis/)
  // Ben reads it still, and what he had of it.
  expect((await mailed(scene, scene.ben, 91)).text).not.toContain(INTRO)
})
