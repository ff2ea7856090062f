import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import {
  approvals,
  correspondents,
  members,
  objections,
  privacyAnswers,
  proofLinks,
  sessions,
} from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { approveDialogue } from '../approve-dialogue'
import type { AskedFinding } from '../find-asked-findings'
import { objectToProof } from '../object-to-proof'
import { takeBackApproval } from '../take-back-approval'
import {
  aComposedDialogue,
  bothApprove,
  compose,
  proofOf,
  publish,
  type Scene,
} from '../testing/a-composed-dialogue'
import { withdrawDialogue } from '../withdraw-dialogue'
import { answerAndApproveByLink, answerByLink, approveByLink, objectByLink } from './answer-by-link'
import { openProofLink } from './open-proof-link'
import { makeProofLink } from './proof-link'

afterAll(closeQueue)

const DAY_MS = 86_400_000
const daysFrom = (days: number) => new Date(Date.now() + days * DAY_MS)

/** The token of a link to what would be published now, mailed to Ben. */
async function aLink(scene: Scene): Promise<string> {
  const { fingerprint } = await proofOf(scene)
  const asked = { dialogueId: scene.id, memberId: scene.ben.id, fingerprint, deed: 'approval' } as const
  return (await makeProofLink(db(), asked, new Date())).link.split('/').at(-1) ?? ''
}

const statusOf = async (token: string, now?: Date) => (await openProofLink(token, now)).status
/** What the page behind the link shows. */
async function shownBy(token: string): Promise<string> {
  const opened = await openProofLink(token)
  return opened.status === 'open' ? opened.open.current.shown : ''
}
const yes = async (token: string, viewerId: string | null, now?: Date) =>
  approveByLink(token, viewerId, await shownBy(token), now)
const answerAndYes = async (token: string, viewerId: string | null, ...answers: AskedFinding[]) =>
  answerAndApproveByLink(token, viewerId, { answers, shown: await shownBy(token) })
const given = (scene: Scene) => db().select().from(approvals).where(eq(approvals.dialogueId, scene.id))

describe('the link in the mail of a proof', () => {
  test('opens that text as often as anybody looks, and looking changes nothing', async () => {
    const scene = await aComposedDialogue()
    const token = await aLink(scene)
    for (let at = 0; at < 3; at++) {
      const opened = await openProofLink(token)
      expect(opened).toMatchObject({ status: 'open', memberId: scene.ben.id })
    }
    expect(await given(scene)).toEqual([])
    expect(await db().$count(sessions)).toBe(0)
  })

  test('is kept as a hash alone, and a near miss opens nothing', async () => {
    const token = await aLink(await aComposedDialogue())
    const rows = await db().select().from(proofLinks)
    expect(JSON.stringify(rows)).not.toContain(token)
    for (const wrong of [rows[0]?.tokenHash ?? '', `${token.slice(0, -1)}!`, '', token.toLowerCase()])
      expect(await openProofLink(wrong)).toEqual({ status: 'unknown' })
  })

  test('gives the yes of whom it was mailed to, once, to exactly that text', async () => {
    const scene = await aComposedDialogue()
    const token = await aLink(scene)
    const outcomes = await Promise.all([1, 2, 3].map(() => yes(token, null)))
    expect(outcomes).toContainEqual({ status: 'approved' })
    expect(await given(scene)).toMatchObject([
      { memberId: scene.ben.id, fingerprint: (await proofOf(scene)).fingerprint },
    ])
    expect(await yes(token, null)).toEqual({ status: 'closed', why: 'agreed' })
    // Taken back at the desk, it gives it no second time.
    await takeBackApproval(scene.ben.id, scene.id)
    expect(await yes(token, null)).toEqual({ status: 'closed', why: 'used' })
    expect((await given(scene))[0]?.takenBackAt).not.toBeNull()
  })

  test('gives no yes that its member took back at the desk, nor did any other that was mailed them', async () => {
    const scene = await aComposedDialogue()
    const { fingerprint } = await proofOf(scene)
    const [open, other] = [await aLink(scene), await aLink(scene)]
    const shown = await shownBy(open)
    await approveDialogue(scene.ben.id, scene.id, fingerprint)
    await takeBackApproval(scene.ben.id, scene.id)
    for (const token of [open, other])
      expect(await approveByLink(token, null, shown)).toEqual({ status: 'closed', why: 'used' })
    expect((await given(scene))[0]?.takenBackAt).not.toBeNull()
    // What is asked by another mail can be answered.
    expect(await yes(await aLink(scene), null)).toEqual({ status: 'approved' })
  })

  test('leaves the links of who else is asked as they are when one takes their yes back', async () => {
    const scene = await aComposedDialogue()
    const token = await aLink(scene)
    await approveDialogue(scene.ada.id, scene.id, (await proofOf(scene)).fingerprint)
    await takeBackApproval(scene.ada.id, scene.id)
    expect(await statusOf(token)).toBe('open')
  })

  test('makes no yes of a no that was said at the desk, when the text is that text again', async () => {
    const scene = await aComposedDialogue()
    const token = await aLink(scene)
    const refuse = async () =>
      objectToProof(scene.ben.id, scene.id, {
        fingerprint: (await proofOf(scene)).fingerprint,
        reason: 'Nee.',
      })
    await refuse()
    await compose(scene, { lead: 'Nog een regel.' })
    await refuse()
    await compose(scene, {})
    expect(await yes(token, null)).toEqual({ status: 'closed', why: 'used' })
    expect(await given(scene)).toEqual([])
  })

  test('does nothing once the text is another, and says so', async () => {
    const scene = await aComposedDialogue()
    const token = await aLink(scene)
    await compose(scene, { lead: 'Nog een regel.' })
    expect(await openProofLink(token)).toMatchObject({ status: 'changed', title: 'Over wachten' })
    expect(await yes(token, null)).toEqual({ status: 'closed', why: 'changed' })
    expect(await objectByLink(token, null, 'Nee.')).toEqual({ status: 'closed', why: 'changed' })
    expect(await given(scene)).toEqual([])
    // When it becomes that text again it is for it again.
    await compose(scene, {})
    expect(await statusOf(token)).toBe('open')
  })

  test('works for fourteen days', async () => {
    const token = await aLink(await aComposedDialogue())
    expect(await statusOf(token, daysFrom(13.9))).toBe('open')
    expect(await statusOf(token, daysFrom(14))).toBe('late')
    expect(await yes(token, null, daysFrom(14))).toEqual({ status: 'closed', why: 'late' })
  })

  test('is of nobody but whom it was mailed to: signed in as another it does nothing', async () => {
    const scene = await aComposedDialogue()
    const token = await aLink(scene)
    for (const { id } of [scene.ada, scene.editor, await aMember('owner')]) {
      const notYours = { status: 'closed', why: 'not-yours' }
      expect(await yes(token, id)).toEqual(notYours)
      expect(await objectByLink(token, id, 'Nee.')).toEqual(notYours)
    }
    expect(await given(scene)).toEqual([])
    expect(await yes(token, scene.ben.id)).toEqual({ status: 'approved' })
  })

  test('ends with the address it went to, and for who was removed', async () => {
    const scene = await aComposedDialogue()
    const token = await aLink(scene)
    const ben = eq(members.id, scene.ben.id)
    await db()
      .update(members)
      .set({ addressSince: daysFrom(1) })
      .where(ben)
    expect(await statusOf(token)).toBe('unknown')
    await db()
      .update(members)
      .set({ addressSince: daysFrom(-1), removedAt: new Date() })
      .where(ben)
    expect(await statusOf(token)).toBe('not-asked')
    expect(await yes(token, null)).toEqual({ status: 'closed', why: 'not-asked' })
  })

  test('is for who stopped while a letter of theirs is in it, and for nobody who has none', async () => {
    const scene = await aComposedDialogue()
    const token = await aLink(scene)
    await db()
      .update(correspondents)
      .set({ leftAt: new Date() })
      .where(eq(correspondents.memberId, scene.ben.id))
    expect(await statusOf(token)).toBe('open')
    const [first = ''] = scene.letterIds
    await compose(scene, { letters: [{ letterId: first, interlude: '' }] })
    expect(await statusOf(await aLink(scene))).toBe('not-asked')
  })

  test('is of no use to who may read the proof and is not asked for a yes', async () => {
    const scene = await aComposedDialogue()
    const { fingerprint } = await proofOf(scene)
    const asked = { dialogueId: scene.id, memberId: scene.editor.id, fingerprint, deed: 'approval' } as const
    const { link } = await makeProofLink(db(), asked, new Date())
    expect(await statusOf(link.split('/').at(-1) ?? '')).toBe('not-asked')
  })

  test('says no with a reason, and with that it is used', async () => {
    const scene = await aComposedDialogue()
    const token = await aLink(scene)
    expect(await objectByLink(token, null, 'Mijn tante leest mee.')).toEqual({ status: 'objected' })
    expect(await db().select().from(objections).where(eq(objections.dialogueId, scene.id))).toMatchObject([
      { memberId: scene.ben.id, reason: 'Mijn tante leest mee.' },
    ])
    expect(await yes(token, null)).toEqual({ status: 'closed', why: 'refused' })
    // Also when what they said falls away.
    await db().delete(objections)
    expect(await statusOf(token)).toBe('used')
  })

  test('says that it is published, and after a withdrawal it gives no new yes', async () => {
    const scene = await aComposedDialogue()
    const [used, unused] = [await aLink(scene), await aLink(scene)]
    await yes(used, null)
    await publish(scene, await bothApprove(scene))
    for (const token of [used, unused]) expect(await statusOf(token)).toBe('published')
    await withdrawDialogue(scene.ada.id, scene.id)
    for (const token of [used, unused])
      expect(await yes(token, null)).toEqual({ status: 'closed', why: 'used' })
  })
})

describe('what looks private', () => {
  const TELEPHONE = '06 12345678'
  const withTelephone = () =>
    aComposedDialogue({}, (ada, ben) => [
      { from: ada, body: 'Beste Ben,\n\nWat is een brief?' },
      { from: ben, body: `Beste Ada,\n\nBel me op ${TELEPHONE}.` },
    ])

  test('is answered by its writer with the link, which then says yes', async () => {
    const scene = await withTelephone()
    const token = await aLink(scene)
    expect(await yes(token, null)).toEqual({ status: 'unanswered' })
    const opened = await openProofLink(token)
    if (opened.status !== 'open') throw new Error(`It is ${opened.status}`)
    const [question] = opened.open.current.findings.mine
    if (!question) throw new Error('Nothing was asked')
    expect(question.found).toBe(TELEPHONE)
    expect(await answerByLink(token, scene.ada.id, question)).toEqual({ status: 'closed', why: 'not-yours' })
    expect(await db().$count(privacyAnswers)).toBe(0)
    expect(await answerByLink(token, null, question)).toMatchObject({ status: 'answered', left: 0 })
    expect(await yes(token, null)).toEqual({ status: 'approved' })
    expect(await answerByLink(token, null, question)).toEqual({ status: 'closed', why: 'agreed' })
  })

  test('of another is not answered with it', async () => {
    const scene = await withTelephone()
    const { fingerprint } = await proofOf(scene)
    const asked = { dialogueId: scene.id, memberId: scene.ada.id, fingerprint, deed: 'approval' } as const
    const { link } = await makeProofLink(db(), asked, new Date())
    const token = link.split('/').at(-1) ?? ''
    const question = { kind: 'telephone', found: TELEPHONE, letterIds: scene.letterIds } as const
    expect(await answerByLink(token, null, question)).toEqual({ status: 'not-found' })
    expect(await answerAndYes(token, null, question)).toEqual({ status: 'not-found' })
    // Ada has nothing to answer: her yes is to this text, and to no other that his answer makes of it.
    expect(await yes(token, null)).toEqual({ status: 'approved' })
    expect(await given(scene)).toMatchObject([{ memberId: scene.ada.id, fingerprint }])
  })

  test('is answered with all else by one press, and with the yes when nothing is asked besides', async () => {
    const scene = await aComposedDialogue({}, (ada, ben) => [
      { from: ada, body: 'Beste Ben,\n\nWat is een brief?' },
      {
        from: ben,
        body: `Beste Ada,\n\nBel me op ${TELEPHONE}, of mail ben@zuid.example. Ik woon op Kerkstraat 12.`,
      },
    ])
    const token = await aLink(scene)
    const { letterIds } = scene
    const [telephone, mail, house] = [
      { kind: 'telephone', found: TELEPHONE, letterIds },
      { kind: 'address', found: 'ben@zuid.example', letterIds },
      { kind: 'address', found: 'Kerkstraat 12', letterIds },
    ] as const
    // Nothing is ticked: nothing is noted, and there is no yes.
    expect(await answerAndYes(token, null)).toEqual({ status: 'unanswered' })
    expect(await answerAndYes(token, null, telephone, mail)).toEqual({
      status: 'answered',
      letters: 1,
      left: 1,
    })
    expect(await given(scene)).toEqual([])
    // What is answered already is no hindrance; the yes is to what the page showed, and to nothing else.
    const shown = await shownBy(token)
    const all = [telephone, mail, house]
    const other = `${'b'.repeat(64)}`
    expect(await answerAndApproveByLink(token, null, { answers: all, shown: other })).toEqual({
      status: 'changed',
    })
    expect(await given(scene)).toEqual([])
    expect(await answerAndApproveByLink(token, null, { answers: all, shown })).toEqual({ status: 'approved' })
    expect(await given(scene)).toMatchObject([{ memberId: scene.ben.id }])
  })

  test('is answered with the yes by one press when it is the last, and alone when it is not', async () => {
    const scene = await aComposedDialogue({}, (ada, ben) => [
      { from: ada, body: 'Beste Ben,\n\nWat is een brief?' },
      { from: ben, body: `Beste Ada,\n\nBel me op ${TELEPHONE}, of mail ben@zuid.example.` },
    ])
    const token = await aLink(scene)
    const { letterIds } = scene
    const telephone = { kind: 'telephone', found: TELEPHONE, letterIds } as const
    const address = { kind: 'address', found: 'ben@zuid.example', letterIds } as const
    expect(await answerAndYes(token, scene.ada.id, telephone)).toEqual({
      status: 'closed',
      why: 'not-yours',
    })
    expect(await answerAndYes(token, null, telephone)).toMatchObject({
      status: 'answered',
      left: 1,
    })
    expect(await given(scene)).toEqual([])
    expect(await answerAndYes(token, null, address)).toEqual({ status: 'approved' })
    expect(await given(scene)).toMatchObject([{ memberId: scene.ben.id }])
    expect(await answerAndYes(token, null, address)).toEqual({ status: 'closed', why: 'agreed' })
  })
})

test('a yes at the desk is a yes for the link too', async () => {
  const scene = await aComposedDialogue()
  const token = await aLink(scene)
  await approveDialogue(scene.ben.id, scene.id, (await proofOf(scene)).fingerprint)
  expect(await statusOf(token)).toBe('agreed')
})
