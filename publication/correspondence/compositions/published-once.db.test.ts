import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { drafts, letterRevisions, letters, pieces, revisions, writtenLetters } from '@/db/schema'
import { aRevision, aSentLetter } from '@/db/testing/a-dialogue'
import { aPublication } from '@/db/testing/publish'
import { withdrawPiece } from '@/publication/correspondence/compositions/withdraw-piece'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { publishDraft } from '@/publication/essays/drafts/publish-draft'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { editPiece } from '@/publication/essays/pieces-at-desk/edit-piece'
import { exportContents } from '@/publication/files/contents/export-contents'
import { importContents } from '@/publication/files/contents/import-contents'
import { approveDialogue } from './approve-dialogue'
import { takeBackApproval } from './take-back-approval'
import {
  aComposedDialogue,
  bothApprove,
  compose,
  dialogueOf,
  NOW,
  proofOf,
  publish,
  type Scene,
} from './testing/a-composed-dialogue'
import { untilWaiting } from './testing/until-waiting'
import { withdrawDialogue } from './withdraw-dialogue'

vi.mock('@/publication/text/prose/trial-render', () => ({
  trialRender: vi.fn().mockResolvedValue({ status: 'renders' }),
}))

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-dialogue-'))
process.env.DATA_DIR = path.join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('at the same moment', () => {
  test('a revision and publishing: either it waits, or what was agreed to is no longer there', async () => {
    for (let round = 0; round < 8; round += 1) {
      const scene = await aComposedDialogue()
      const approved = await bothApprove(scene)
      const [outcome] = await Promise.all([
        publish(scene, approved),
        aRevision(scene.letterIds[0] ?? '', 'Stiekem anders.'),
      ])
      const written = await db()
        .select()
        .from(letters)
        .where(eq(letters.writtenLetterId, scene.letterIds[0] ?? ''))
      if (outcome.status === 'published')
        expect(written).toMatchObject([{ body: 'Beste Ben,\n\nWat is een brief?' }])
      else expect([outcome.status, written]).toEqual(['changed', []])
    }
  })

  test('a letter that is being revised is waited for, whoever holds it', async () => {
    const scene = await aComposedDialogue()
    const approved = await bothApprove(scene)
    const [letterId = ''] = scene.letterIds
    const publishing = await db().transaction(async (transaction) => {
      await transaction.insert(letterRevisions).values({ letterId, number: 2, body: 'Anders.' })
      await transaction.update(writtenLetters).set({ revision: 2 }).where(eq(writtenLetters.id, letterId))
      const begun = { outcome: publish(scene, approved) }
      await untilWaiting(1)
      return begun
    })
    expect(await publishing.outcome).toEqual({ status: 'changed' })
  })

  test('an approval and a save: a yes is only ever to what stood there', async () => {
    for (let round = 0; round < 8; round += 1) {
      const scene = await aComposedDialogue()
      const { fingerprint } = await proofOf(scene)
      await approveDialogue(scene.ada.id, scene.id, fingerprint)
      await Promise.all([
        approveDialogue(scene.ben.id, scene.id, fingerprint),
        compose(scene, { title: 'Een andere titel' }),
      ])
      expect(await publish(scene, fingerprint)).toEqual({ status: 'changed' })
      expect(await publish(scene, (await proofOf(scene)).fingerprint)).toMatchObject({
        status: 'not-approved',
      })
    }
  })

  test('publishing three times is publishing once', async () => {
    const scene = await aComposedDialogue({ title: 'Driemaal' })
    const approved = await bothApprove(scene)
    const outcomes = await Promise.all([1, 2, 3].map(() => publish(scene, approved)))
    expect(outcomes).toEqual(Array(3).fill({ status: 'published', path: '/2026/05/driemaal' }))
    expect(await db().select().from(pieces).where(eq(pieces.title, 'Driemaal'))).toHaveLength(1)
  })
})

describe('after it was published', () => {
  async function aPublicDialogue(title: string) {
    const scene = await aComposedDialogue({ title })
    const approved = await bothApprove(scene)
    await publish(scene, approved)
    const { pieceId } = await dialogueOf(scene)
    if (!pieceId) throw new Error('It was not published')
    return { scene, approved, pieceId }
  }
  const bodies = async (pieceId: string) =>
    (await db().select().from(letters).where(eq(letters.pieceId, pieceId))).map(({ body }) => body)

  test('a later letter waits until both agree again', async () => {
    const { scene, pieceId } = await aPublicDialogue('Een later bericht')
    const sentAt = new Date('2016-06-01T09:00:00Z')
    const third = await aSentLetter(scene.id, { from: scene.ada, body: 'Nog iets.', sentAt })
    await compose({ ...scene, letterIds: [...scene.letterIds, third] }, { title: 'Een later bericht' })
    const { fingerprint } = await proofOf(scene)
    expect(await publish(scene, fingerprint)).toMatchObject({ status: 'not-approved' })
    expect(await bodies(pieceId)).toHaveLength(2)
  })

  test('what was withdrawn does not come back by the approvals of before', async () => {
    for (const withdraw of [
      ({ scene }: { scene: Scene }) => withdrawDialogue(scene.ben.id, scene.id, NOW),
      ({ scene, pieceId }: { scene: Scene; pieceId: string }) => withdrawPiece(scene.editor.id, pieceId, NOW),
    ]) {
      const shown = await aPublicDialogue(`Ingetrokken ${randomUUID()}`)
      expect(await withdraw(shown)).toEqual({ status: 'withdrawn' })
      expect(await publish(shown.scene, shown.approved)).toMatchObject({ status: 'not-approved' })
      const again = await bothApprove(shown.scene)
      expect(await publish(shown.scene, again)).toMatchObject({ status: 'published' })
    }
  })

  test('what readers have cannot be taken back, only withdrawn', async () => {
    const { scene } = await aPublicDialogue('Teruggenomen')
    expect(await takeBackApproval(scene.ada.id, scene.id)).toEqual({ status: 'published' })
  })

  test('the way of an essay does not reach it', async () => {
    const { scene, pieceId } = await aPublicDialogue('Geen essay')
    expect(await editPiece(scene.editor.id, pieceId)).toEqual({ status: 'dialogue' })
    const before = await bodies(pieceId)
    // A draft that points at it all the same.
    const draftId = randomUUID()
    await db()
      .insert(drafts)
      .values({ id: draftId, kind: 'essay', ownerId: scene.editor.id, pieceId, revision: 1 })
    await db()
      .insert(revisions)
      .values({
        draftId,
        number: 1,
        savedBy: scene.editor.id,
        ...EMPTY_CONTENT,
        title: 'Gekaapt',
        body: 'Anders.',
      })
    await saveDraft(scene.editor.id, draftId, 1, { ...EMPTY_CONTENT, title: 'Gekaapt', body: 'Nog anders.' })
    for (const revision of [1, 2])
      expect((await publishDraft(scene.editor.id, draftId, revision, NOW)).status).not.toBe('published')
    expect((await publishDraft(scene.editor.id, draftId, 2, NOW)).status).toBe('not-found')
    const [piece] = await db().select().from(pieces).where(eq(pieces.id, pieceId))
    expect(piece).toMatchObject({ title: 'Geen essay', kind: 'dialogue', body: '' })
    expect(await bodies(pieceId)).toEqual(before)
  })

  test('nor does a file of the same address', async () => {
    await aPublication()
    const { pieceId } = await aPublicDialogue('Uit een bestand')
    const out = path.join(folder, 'uit')
    await exportContents(out)
    const file = 'dialogues/2026-05-uit-een-bestand.mdx'
    const exported = readFileSync(path.join(out, file), 'utf8')
    expect(exported).toContain('approved: ')
    writeFileSync(path.join(out, file), exported.replace('Een brief wacht.', 'Een brief liegt.'))
    const report = await importContents(out)
    expect(report.leftAlone).toEqual([{ file, reason: 'made-on-desk' }])
    expect(await bodies(pieceId)).toContain('Beste Ada,\n\nEen brief wacht.')
  })
})
