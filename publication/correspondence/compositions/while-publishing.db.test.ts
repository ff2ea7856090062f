import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { letterChanges, letters, pieceAuthors, pieces } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { withdrawPiece } from '@/publication/correspondence/compositions/withdraw-piece'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import { acceptChange } from '@/publication/correspondence/letters/decide-change'
import { reviseLetter } from '@/publication/correspondence/letters/revise-letter'
import { putBetweenUs } from '../private-passages/put-between-us'
import { answerFinding } from './answer-finding'
import { contentOf } from './composition-content'
import { saveComposition } from './save-composition'
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

const ROUNDS = 3
const TELEPHONE = '06-12345678'
const AGREED = [
  `Beste Ben,\n\nWat is een brief? Bel ${TELEPHONE}.`,
  'Beste Ada,\n\nEen brief wacht.',
] as const

/** Ada wrote a telephone number, and said that it may be read. */
async function aDialogueWithNumber(): Promise<Scene> {
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: AGREED[0] },
    { from: ben, body: AGREED[1] },
  ])
  await answerFinding(scene.ada.id, scene.id, itsNumber(scene))
  return scene
}

const itsNumber = ({ letterIds: [letterId = ''] }: Scene) =>
  ({ letterIds: [letterId], kind: 'telephone', found: TELEPHONE }) as const

/** What readers have: the texts of letters, how many wrote them, and what it is called. */
async function publicOf(scene: Scene) {
  const { pieceId } = await dialogueOf(scene)
  if (!pieceId) return null
  const rows = await db().select().from(letters).where(eq(letters.pieceId, pieceId)).orderBy(letters.number)
  const authorCount = await db().$count(pieceAuthors, eq(pieceAuthors.pieceId, pieceId))
  return { bodies: rows.map(({ body }) => body), authorCount }
}

/** Ben's proposal to change Ada's first letter. */
async function aProposal({ ben, letterIds: [letterId = ''] }: Scene): Promise<string> {
  const id = randomUUID()
  await db()
    .insert(letterChanges)
    .values({ id, letterId, proposedBy: ben.id, basedOn: 1, body: 'Stiekem anders.' })
  return id
}

describe('at the very moment of publishing, by the function that does it', () => {
  test.each<[string, (scene: Scene) => Promise<(scene: Scene) => Promise<unknown>>]>([
    [
      'a letter is revised',
      async ({ ada, letterIds: [letterId = ''] }) =>
        () =>
          reviseLetter(ada.id, letterId, 1, { subject: '', body: 'Stiekem anders.' }),
    ],
    [
      'only its subject is revised',
      async ({ ada, letterIds: [letterId = ''] }) =>
        () =>
          reviseLetter(ada.id, letterId, 1, { subject: 'Stiekem', body: AGREED[0] }),
    ],
    [
      'a proposed change is accepted',
      async (scene) => {
        const changeId = await aProposal(scene)
        return () => acceptChange(scene.ada.id, changeId)
      },
    ],
    [
      'a paragraph is put between them',
      async (scene) => () => putBetweenUs(scene.ada.id, scene.id, itsNumber(scene)),
    ],
    [
      'another title is saved',
      async (scene) => {
        const { composition } = await proofOf(scene)
        const content = { ...contentOf(composition), title: 'Stiekem' }
        return () => saveComposition(scene.editor.id, scene.id, composition.number, content)
      },
    ],
    [
      'a third one is asked to write along',
      async ({ ada, id }) => {
        const third = await aMember('contributor')
        return () => joinWithYes(ada.id, id, { memberId: third.id })
      },
    ],
  ])('%s: it is published as it was agreed to, or not at all', async (_, prepare) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const scene = await aDialogueWithNumber()
      const approved = await bothApprove(scene)
      const change = await prepare(scene)
      const [outcome] = await Promise.all([publish(scene, approved), change(scene)])
      if (outcome.status === 'published')
        expect(await publicOf(scene)).toEqual({ bodies: AGREED, authorCount: 2 })
      else expect([outcome, await publicOf(scene)]).toEqual([{ status: 'changed' }, null])
      // What was done comes after it: readers get that only when all agree again.
      expect(await publish(scene, (await proofOf(scene)).fingerprint)).toMatchObject({
        status: 'not-approved',
      })
    }
  })
})

describe('between looking who agreed and copying', () => {
  /** Publishes up to there, does something else, and lets both end. */
  async function inBetween<Done>(scene: Scene, approved: string, act: () => Promise<Done>) {
    const both = await db().transaction(async (transaction) => {
      // Whoever gives an address in this month waits.
      await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended('addresses of 2026/5', 0))`)
      const publishing = publish(scene, approved)
      await untilWaiting(1)
      const acting = act()
      await Promise.race([acting, untilWaiting(2)])
      return { publishing, acting }
    })
    return [await both.publishing, await both.acting] as const
  }

  test('a yes is taken back: it is too late, and it is said so', async () => {
    const scene = await aComposedDialogue({ title: 'Te laat' })
    const approved = await bothApprove(scene)
    const outcomes = await inBetween(scene, approved, () => takeBackApproval(scene.ben.id, scene.id))
    expect(outcomes).toEqual([{ status: 'published', path: '/2026/05/te-laat' }, { status: 'published' }])
  })

  test.each([
    ['the way of the dialogue', ({ ben, id }: Scene) => withdrawDialogue(ben.id, id, NOW)],
    [
      'the way of any piece',
      async (scene: Scene) => withdrawPiece(scene.editor.id, (await dialogueOf(scene)).pieceId ?? '', NOW),
    ],
  ])('it is withdrawn, by %s: it stays withdrawn', async (_, withdraw) => {
    const scene = await aComposedDialogue()
    await publish(scene, await bothApprove(scene))
    await compose(scene, { lead: 'Een inleiding.' })
    await inBetween(scene, await bothApprove(scene), () => withdraw(scene))
    const { pieceId } = await dialogueOf(scene)
    const [piece] = await db()
      .select()
      .from(pieces)
      .where(eq(pieces.id, pieceId ?? ''))
    expect(piece?.withdrawnAt).toEqual(NOW)
    expect(await publish(scene, (await proofOf(scene)).fingerprint)).toMatchObject({ status: 'not-approved' })
  })

  test('a letter is revised: that comes after what both agreed to', async () => {
    const scene = await aDialogueWithNumber()
    const [letterId = ''] = scene.letterIds
    const [published] = await inBetween(scene, await bothApprove(scene), () =>
      reviseLetter(scene.ada.id, letterId, 1, { subject: '', body: 'Stiekem anders.' }),
    )
    expect(published).toMatchObject({ status: 'published' })
    expect(await publicOf(scene)).toEqual({ bodies: AGREED, authorCount: 2 })
  })
})
