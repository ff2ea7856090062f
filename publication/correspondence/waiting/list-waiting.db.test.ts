import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, dialogues, drafts, type Member, members, privacyAnswers } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { approveDialogue } from '@/publication/correspondence/compositions/approve-dialogue'
import { listFindings } from '@/publication/correspondence/compositions/list-findings'
import { publishDialogue } from '@/publication/correspondence/compositions/publish-dialogue'
import {
  aComposedDialogue,
  bothApprove,
  compose,
  proofOf,
  type Scene,
} from '@/publication/correspondence/compositions/testing/a-composed-dialogue'
import { withdrawDialogue } from '@/publication/correspondence/compositions/withdraw-dialogue'
import { findDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { listOwnDialogues } from '@/publication/correspondence/dialogues/list-dialogues'
import { declineChange } from '@/publication/correspondence/letters/decide-change'
import { proposeChange } from '@/publication/correspondence/letters/propose-change'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { submitDraft } from '@/publication/essays/drafts/submit-draft'
import { closeQueue } from '@/queue/sender'
import { listWaiting } from './list-waiting'

afterAll(closeQueue)

/** The kinds of what waits for a member in this dialogue. */
async function waitingIn(dialogueId: string, { id }: Member): Promise<string[]> {
  const all = await listWaiting(id)
  return all.filter((it) => 'dialogueId' in it && it.dialogueId === dialogueId).map(({ kind }) => kind)
}

const publishNow = async (scene: Scene) =>
  publishDialogue(scene.editor.id, scene.id, (await proofOf(scene)).fingerprint)

describe('a letter', () => {
  test('waits for whose turn it is, and for nobody else', async () => {
    const { id, first, second } = await aDialogue()
    expect(await waitingIn(id, first)).toEqual(['letter'])
    expect(await waitingIn(id, second)).toEqual([])
    expect(await listWaiting(first.id)).toMatchObject([{ isFirst: true, others: [{ name: 'Carola Rood' }] }])
    await aSentLetter(id, { from: first })
    expect(await waitingIn(id, first)).toEqual([])
    expect(await waitingIn(id, second)).toEqual(['letter'])
  })

  test('waits for nobody once readers have all of it, until another comes', async () => {
    const scene = await aComposedDialogue()
    await bothApprove(scene)
    await publishNow(scene)
    expect(await waitingIn(scene.id, scene.ada)).toEqual([])
    expect(await findDialogue(scene.ada.id, scene.id)).toMatchObject({
      isFinished: true,
      published: { title: 'Over wachten', path: expect.stringMatching(/\/over-wachten$/) },
    })
    expect((await listOwnDialogues(scene.ada.id, 1)).dialogues).toMatchObject([
      { isFinished: true, path: expect.stringMatching(/\/over-wachten$/) },
    ])
    await aSentLetter(scene.id, { from: scene.ada })
    expect(await waitingIn(scene.id, scene.ben)).toContain('letter')
    expect((await findDialogue(scene.ben.id, scene.id))?.isFinished).toBe(false)
  })

  test('is waited for as before in what was published unfinished, and in what was withdrawn', async () => {
    const scene = await aComposedDialogue({ isUnfinished: true })
    await bothApprove(scene)
    await publishNow(scene)
    expect(await waitingIn(scene.id, scene.ada)).toEqual(['letter'])
    expect((await findDialogue(scene.ada.id, scene.id))?.published).not.toBeNull()
    await withdrawDialogue(scene.ada.id, scene.id)
    expect(await findDialogue(scene.ada.id, scene.id)).toMatchObject({ isFinished: false, published: null })
    expect((await listOwnDialogues(scene.ada.id, 1)).dialogues).toMatchObject([{ path: null }])
  })
})

describe('a proof', () => {
  test('asks each for a yes, and then the editors to publish it', async () => {
    const scene = await aComposedDialogue()
    const asked = async () => [
      await waitingIn(scene.id, scene.ada),
      await waitingIn(scene.id, scene.ben),
      await waitingIn(scene.id, scene.editor),
    ]
    expect(await asked()).toEqual([['letter', 'approval'], ['approval'], []])
    const { fingerprint } = await proofOf(scene)
    await approveDialogue(scene.ada.id, scene.id, fingerprint)
    expect(await asked()).toEqual([['letter'], ['approval'], []])
    await approveDialogue(scene.ben.id, scene.id, fingerprint)
    expect(await asked()).toEqual([['letter'], [], ['publication']])
    const another = await aMember('contributor')
    expect(await waitingIn(scene.id, another)).toEqual([])
    await compose(scene, { title: 'Anders' })
    expect(await asked()).toEqual([['letter', 'approval'], ['approval'], []])
    await bothApprove(scene)
    await publishNow(scene)
    expect(await asked()).toEqual([[], [], []])
  })

  test('asks nobody while it is withdrawn and nothing was done since', async () => {
    const scene = await aComposedDialogue()
    await bothApprove(scene)
    await publishNow(scene)
    await compose(scene, { title: 'Anders' })
    expect(await waitingIn(scene.id, scene.ben)).toEqual(['approval'])
    await withdrawDialogue(scene.ada.id, scene.id)
    expect(await waitingIn(scene.id, scene.ben)).toEqual([])
    await approveDialogue(scene.ada.id, scene.id, (await proofOf(scene)).fingerprint)
    expect(await waitingIn(scene.id, scene.ben)).toEqual(['approval'])
  })

  test('with a question asks whose letter it is in, and is not to be published before its date', async () => {
    const withAddress = await aComposedDialogue({}, (ada, ben) => [
      { from: ada, body: 'Bel me op 020 624 11 11.' },
      { from: ben, body: 'Dat doe ik.' },
    ])
    expect(await waitingIn(withAddress.id, withAddress.ada)).toContain('answer')
    expect(await waitingIn(withAddress.id, withAddress.ben)).toEqual([])
    for (const { letterId, kind, found, writerId } of (await listFindings(db(), await proofOf(withAddress)))
      .ofLetters)
      await db().insert(privacyAnswers).values({ letterId, kind, found, answeredBy: writerId })
    await bothApprove(withAddress)
    expect(await waitingIn(withAddress.id, withAddress.editor)).toEqual(['publication'])
    // As when something is kept private elsewhere after they agreed.
    await db().delete(privacyAnswers)
    expect(await waitingIn(withAddress.id, withAddress.editor)).toEqual([])
    const later = await aComposedDialogue({ date: new Date(Date.now() + 86_400_000) })
    await bothApprove(later)
    expect(await waitingIn(later.id, later.editor)).toEqual([])
  })
})

test('a proposed change waits for whose letter it is, until they answer', async () => {
  const scene = await aComposedDialogue()
  const [letterId = ''] = scene.letterIds
  const [changeId, body] = [crypto.randomUUID(), 'Beste Ben,\n\nWat was een brief?']
  const change = { basedOn: 1, subject: '', body, note: '' }
  const proposed = await proposeChange(scene.ben.id, letterId, changeId, change)
  if (proposed.status !== 'proposed') throw new Error(proposed.status)
  expect(await waitingIn(scene.id, scene.ada)).toContain('change')
  expect(await waitingIn(scene.id, scene.ben)).not.toContain('change')
  await declineChange(scene.ada.id, changeId, '')
  expect(await waitingIn(scene.id, scene.ada)).not.toContain('change')
})

test('submissions wait for editors, what waits longest comes first, and nothing waits for who is gone', async () => {
  await db().update(drafts).set({ submittedAt: null })
  const scene = await aComposedDialogue()
  const draftId = crypto.randomUUID()
  await saveDraft(scene.ada.id, draftId, 0, { ...EMPTY_CONTENT, title: 'Wachten' })
  const then = new Date('2016-05-20T09:00:00Z')
  expect(await submitDraft(scene.ada.id, draftId, 1, then)).toEqual({ status: 'submitted' })
  await bothApprove(scene)
  await db().update(dialogues).set({ turnMemberId: scene.editor.id }).where(eq(dialogues.id, scene.id))
  expect(await listWaiting(scene.editor.id)).toEqual(
    expect.arrayContaining([{ kind: 'submissions', count: 1, since: then }]),
  )
  const waiting = await listWaiting(scene.editor.id)
  expect(waiting[0]).toMatchObject({ kind: 'submissions' })
  expect(await listWaiting(scene.ada.id)).toEqual([])
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, scene.editor.id))
  expect(await listWaiting(scene.editor.id)).toEqual([])
})

test('mails wait for whose they are, not for an owner who may look at what is held', async () => {
  const { id, first } = await aDialogue()
  const owner = await aMember('owner')
  const mail = { via: 'file' as const, raw: Buffer.from(''), dialogueId: id, memberId: first.id }
  await db()
    .insert(arrivals)
    .values([
      { ...mail, state: 'held' },
      { ...mail, state: 'proposed' },
      { ...mail, state: 'proposed' },
      { ...mail, state: 'discarded' },
    ])
  const mails = async ({ id: memberId }: Member) =>
    (await listWaiting(memberId)).filter(({ kind }) => kind === 'mail' || kind === 'held-mail')
  expect((await mails(first)).sort((one, other) => one.kind.localeCompare(other.kind))).toMatchObject([
    { kind: 'held-mail', count: 1, arrivalId: expect.any(String) },
    { kind: 'mail', count: 2, arrivalId: null },
  ])
  expect(await mails(owner)).toEqual([])
})
