import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { sendDialogueNews } from '@/publication/correspondence/dialogues/send-dialogue-news'
import { listWaiting } from '@/publication/correspondence/waiting/list-waiting'
import { closeQueue } from '@/queue/sender'
import { approveDialogue } from './approve-dialogue'
import { findComposition } from './find-composition'
import { listAwaited } from './list-awaited'
import { objectToProof } from './object-to-proof'
import {
  aComposedDialogue,
  bothApprove,
  compose,
  proofOf,
  publish,
  type Scene,
} from './testing/a-composed-dialogue'

withNeighbours()

withEmptyOutbox('refused')
afterAll(closeQueue)

const REASON = 'De tweede brief hoort er niet bij.\n\nLaten we erover schrijven.'

async function refuse(scene: Scene, reason = REASON) {
  const { fingerprint } = await proofOf(scene)
  return objectToProof(scene.ben.id, scene.id, { fingerprint, reason })
}

async function stateOfBen(scene: Scene, memberId: string) {
  const open = await findComposition(memberId, scene.id)
  return open?.current?.approvals.find(({ correspondent }) => correspondent.memberId === scene.ben.id)
    ?.approval
}

const waitsFor = async (memberId: string) => (await listWaiting(memberId)).map(({ kind }) => kind)

test('a no and its reason are read by who writes along and who composes, and nobody asks them for a yes', async () => {
  const scene = await aComposedDialogue()
  expect(await refuse(scene)).toEqual({ status: 'objected' })
  for (const { id } of [scene.ada, scene.ben, scene.editor])
    expect(await stateOfBen(scene, id)).toMatchObject({ status: 'refused', reason: REASON })
  expect(await listAwaited(db(), scene.id)).toEqual(new Map([[scene.ada.id, 'approval']]))
  expect(await waitsFor(scene.ada.id)).toContain('objection')
  expect(await waitsFor(scene.ben.id)).not.toContain('objection')
  expect(await waitsFor(scene.ben.id)).not.toContain('approval')
  for (const { id: memberId } of [scene.ada, scene.editor])
    expect(await listJobs('tell-of-dialogue-news', { dialogueId: scene.id, memberId })).toContainEqual({
      dialogueId: scene.id,
      memberId,
      kind: 'proof-refused',
    })
})

test('it takes a yes back, the last one said counts, and a yes ends it', async () => {
  const scene = await aComposedDialogue()
  const fingerprint = await bothApprove(scene)
  await refuse(scene, 'Toch niet.')
  expect(await publish(scene, fingerprint)).toMatchObject({ status: 'not-approved' })
  await refuse(scene)
  expect(await stateOfBen(scene, scene.ada.id)).toMatchObject({ reason: REASON })
  await approveDialogue(scene.ben.id, scene.id, fingerprint)
  expect(await stateOfBen(scene, scene.ada.id)).toMatchObject({ status: 'given' })
  expect(await waitsFor(scene.ada.id)).not.toContain('objection')
})

test('it is of what was on screen: another text has nothing against it, and is asked about anew', async () => {
  const scene = await aComposedDialogue()
  const before = await proofOf(scene)
  await refuse(scene)
  await compose(scene, { title: 'Anders gezegd' })
  expect(await stateOfBen(scene, scene.ada.id)).toMatchObject({ status: 'asked' })
  expect((await listAwaited(db(), scene.id)).has(scene.ben.id)).toBe(true)
  expect(await waitsFor(scene.ada.id)).not.toContain('objection')
  const { fingerprint } = before
  expect(await objectToProof(scene.ben.id, scene.id, { fingerprint, reason: 'Nee' })).toEqual({
    status: 'changed',
  })
  await sendDialogueNews({ dialogueId: scene.id, memberId: scene.ada.id, kind: 'proof-refused' })
  expect(outboxMails()).toEqual([])
})

test('the mail says who does not agree to what, and why', async () => {
  const scene = await aComposedDialogue()
  await refuse(scene)
  await sendDialogueNews({ dialogueId: scene.id, memberId: scene.ada.id, kind: 'proof-refused' })
  const [mail] = outboxMails()
  expect(mail?.subject).toBe('Ben Zuid gaat niet akkoord: ‘Over wachten’')
  expect(mail?.text).toContain('/samenstelling/drukproef')
  expect(mail?.text).toMatch(/‘De tweede brief hoort er niet bij\.\s+Laten we erover schrijven\.’/)
  expect(mail?.html).toContain('Laten we erover schrijven.’')
})

test('nobody but who writes along can, and what readers have is withdrawn instead', async () => {
  const scene = await aComposedDialogue()
  const { fingerprint } = await proofOf(scene)
  for (const { id } of [scene.editor, await aMember('owner')])
    expect(await objectToProof(id, scene.id, { fingerprint, reason: 'Nee' })).toEqual({ status: 'not-found' })
  await bothApprove(scene)
  await publish(scene, fingerprint)
  expect(await refuse(scene)).toEqual({ status: 'published' })
})

test('its reason is kept from who may not read the private words in it', async () => {
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: 'Dag.\n\n:::onder-ons\nDe oude molenaar zwijgt nog altijd.\n:::' },
    { from: ben, body: 'Dag terug.' },
  ])
  await refuse(scene, 'Omdat de oude molenaar zwijgt, en dat weten wij alleen.')
  expect(await stateOfBen(scene, scene.editor.id)).toMatchObject({ status: 'refused', reason: '' })
  expect(await stateOfBen(scene, scene.ada.id)).toMatchObject({ reason: expect.stringContaining('molenaar') })
  for (const { id: memberId } of [scene.editor, scene.ada])
    await sendDialogueNews({ dialogueId: scene.id, memberId, kind: 'proof-refused' })
  const mailTo = (one: { email: string | null }) => outboxMails().find(({ to }) => to === one.email)
  expect(mailTo(scene.editor)?.text).toMatch(/en\s+schreef erbij waarom\./)
  expect(`${mailTo(scene.editor)?.text}${mailTo(scene.editor)?.html}`).not.toContain('molenaar')
  expect(mailTo(scene.ada)?.text).toContain('molenaar')
})
