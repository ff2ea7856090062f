import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import type { Member } from '@/db/schema'
import { aCorrespondent, aRevision } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { acceptChange, declineChange } from '../letters/decide-change'
import { findChange } from '../letters/find-change'
import { findWrittenLetter } from '../letters/find-written-letter'
import { listOwnChanges } from '../letters/list-own-changes'
import { proposeChange } from '../letters/propose-change'
import { putBetweenUs } from '../private-passages/put-between-us'
import { answerFinding } from './answer-finding'
import { approveDialogue } from './approve-dialogue'
import { findComposition } from './find-composition'
import { listAwaited } from './list-awaited'
import { aComposedDialogue, proofOf, type Scene } from './testing/a-composed-dialogue'
import { allThatReads, asked, quoted, REST, WORDS } from './testing/words-of-another'

afterAll(closeQueue)

describe('private words that another says again', () => {
  let scene: Scene
  let letterId: string
  beforeEach(async () => {
    scene = await quoted()
    letterId = scene.letterIds[1] ?? ''
  })

  test('whoever’s words they are is asked too, told whose and where; nobody agrees before they said yes to what is asked of them', async () => {
    const { ada, ben, id } = scene
    const { fingerprint } = await proofOf(scene)
    const mineOf = async ({ id: memberId }: Member) =>
      (await findComposition(memberId, id))?.current?.findings.mine
    expect(await mineOf(ada)).toMatchObject([
      { letterIds: [letterId], found: WORDS, writerName: 'Ben Zuid', isOfMe: true, wordsOfNames: [] },
    ])
    expect(await mineOf(ben)).toMatchObject([
      {
        letterIds: [letterId],
        found: WORDS,
        writerName: null,
        isOfMe: false,
        wordsOfNames: ['Ada van Iersel'],
      },
    ])
    for (const member of [ben, ada]) {
      expect((await listAwaited(db(), id)).get(member.id)).toBe('answer')
      expect(await approveDialogue(member.id, id, fingerprint)).toEqual({ status: 'unanswered' })
      expect(await answerFinding(member.id, id, asked(letterId))).toEqual({
        status: 'answered',
        letters: 1,
        left: 0,
      })
      expect(await mineOf(member)).toEqual([])
    }
    expect(await approveDialogue(ada.id, id, fingerprint)).toEqual({ status: 'approved' })
  })

  test('a yes of the one is not the yes of the other, however often it is said, nor that of somebody who writes along', async () => {
    const { ada, ben, editor, id } = scene
    const third = await aMember('contributor')
    await aCorrespondent(id, third)
    expect(await answerFinding(third.id, id, asked(letterId))).toEqual({ status: 'not-found' })
    for (const { id: memberId } of [ben, ben, editor]) await answerFinding(memberId, id, asked(letterId))
    expect((await findComposition(editor.id, id))?.current?.findings).toMatchObject({
      areAllAnswered: false,
      others: [{ name: 'Ada van Iersel', count: 1 }],
    })
    expect(await answerFinding(editor.id, id, asked(letterId))).toEqual({ status: 'not-found' })
    // It is another's letter: its writer alone changes it.
    expect(await putBetweenUs(ada.id, id, asked(letterId))).toEqual({ status: 'not-found' })
    expect(await putBetweenUs(ben.id, id, asked(letterId))).toMatchObject({ status: 'put' })
  })

  test('until whose they are said yes, nobody but the correspondents reads them, wherever they look', async () => {
    const { ada, ben, editor, id } = scene
    const owner = await aMember('owner')
    for (const member of [editor, owner]) {
      const read = await allThatReads(scene, member)
      expect(read).not.toContain('knie')
      expect(read).toContain(REST)
    }
    for (const member of [ada, ben]) expect(await allThatReads(scene, member)).toContain('knie')
    await answerFinding(ben.id, id, asked(letterId))
    expect(await allThatReads(scene, editor)).not.toContain('knie')
    await answerFinding(ada.id, id, asked(letterId))
    expect(await allThatReads(scene, editor)).toContain('knie')
  })

  test('what was marked since is kept from them too, and so is what was private and was taken away', async () => {
    await aRevision(scene.letterIds[0] ?? '', 'Beste Ben,\n\nTot zo.')
    expect(await allThatReads(scene, scene.editor)).not.toContain('knie')
    await aRevision(scene.letterIds[0] ?? '', `Beste Ben,\n\n${WORDS}.`)
    expect(await allThatReads(scene, scene.editor)).toContain('knie')
  })

  test('who came later reads them no more than an editor does', async () => {
    const later = await aMember('contributor')
    await aCorrespondent(scene.id, later)
    expect(await allThatReads(scene, later)).not.toContain('knie')
    expect(await allThatReads(scene, later)).toContain(REST)
  })

  test('who came later and agreed does not read them in what changed since either', async () => {
    const of = await aComposedDialogue({}, (ada, ben) => [
      { from: ada, body: `Beste Ben,\n\n:::onder-ons\n${WORDS}.\n:::\n\nTot zo.` },
      { from: ben, body: `Beste Ada,\n\n${REST}` },
      { from: ada, body: `Beste Ben,\n\n${REST}` },
    ])
    const later = await aMember('contributor')
    await aCorrespondent(of.id, later)
    expect(await approveDialogue(later.id, of.id, (await proofOf(of)).fingerprint)).toEqual({
      status: 'approved',
    })
    await aRevision(of.letterIds[2] ?? '', `Beste Ben,\n\n${WORDS}.\n\n${REST}`)
    const approvals = (await findComposition(later.id, of.id))?.current?.approvals
    expect(
      approvals?.find(({ correspondent }) => correspondent.memberId === later.id)?.approval,
    ).toMatchObject({
      status: 'fallen',
      since: { letters: [{ letter: { letterId: of.letterIds[2] } }] },
    })
    expect(JSON.stringify(approvals)).not.toContain('knie')
  })

  test('a change that an editor proposes leaves them where they stand, unseen', async () => {
    const { ben, editor } = scene
    const shown = await findWrittenLetter(editor.id, letterId)
    const changeId = randomUUID()
    const body = (shown?.body ?? '').replace(REST, 'Sterkte.')
    const proposal = { basedOn: shown?.revision ?? 0, subject: shown?.subject ?? '', body, note: '' }
    expect(await proposeChange(editor.id, letterId, changeId, proposal)).toEqual({ status: 'proposed' })
    const change = await findChange(editor.id, changeId)
    expect(JSON.stringify([change?.before, change?.body])).not.toContain('knie')
    expect(await acceptChange(ben.id, changeId)).toMatchObject({ status: 'accepted' })
    expect((await findWrittenLetter(ben.id, letterId))?.body).toBe(
      `Beste Ada,\n\n> ${WORDS}.\n> [brief 1](#brief-1)\n\nSterkte.\n`,
    )
  })

  test('why a proposal was declined does not tell them either', async () => {
    const { ben, editor } = scene
    const shown = await findWrittenLetter(editor.id, letterId)
    const changeId = randomUUID()
    const body = `${shown?.body}\n\nEn meer.`
    await proposeChange(editor.id, letterId, changeId, { basedOn: 1, subject: '', body, note: '' })
    await declineChange(ben.id, changeId, `Zij schreef: ${WORDS}`)
    expect(await listOwnChanges(editor.id, scene.id)).toMatchObject([{ decision: 'declined', reason: '' }])
    expect((await findChange(editor.id, changeId))?.reason).toBe('')
  })

  test('an older text of a proposal of theirs is shown without what is private now', async () => {
    const { editor, letterIds } = scene
    const [firstId = ''] = letterIds
    const changeId = randomUUID()
    await aRevision(firstId, `Beste Ben,\n\n${WORDS}.\n\nTot zo.`)
    const body = `Beste Ben,\n\n${WORDS}.\n\nTot gauw.`
    await proposeChange(editor.id, firstId, changeId, { basedOn: 2, subject: '', body, note: '' })
    await aRevision(firstId, `Beste Ben,\n\n:::onder-ons\n${WORDS}.\n:::\n\nTot zo.`)
    const change = await findChange(editor.id, changeId)
    expect(JSON.stringify([change?.before, change?.body])).not.toContain('knie')
    expect(change?.body).toContain('Tot gauw.')
  })
})
