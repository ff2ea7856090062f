import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { letters, type Member, pieces } from '@/db/schema'
import { aRevision, aSentLetter } from '@/db/testing/a-dialogue'
import { traceQuotations } from '@/publication/public/letters/trace-quotations'
import { findPiece } from '@/publication/public/pieces/find-piece'
import { findComposition } from './find-composition'
import { publishDialogue } from './publish-dialogue'
import {
  aComposedDialogue,
  bothApprove,
  compose,
  dialogueOf,
  proofOf,
  type Scene,
} from './testing/a-composed-dialogue'

const QUOTING =
  'Beste Ada,\n\n> Een brief wacht.\n> [brief 2](#brief-2)\n\nZie [brief 3](#brief-3) en [brief 1](#brief-1).'
const four = (ada: Member, ben: Member) => [
  { from: ada, body: 'Beste Ben,\n\nWat is een brief?' },
  { from: ben, body: 'Beste Ada,\n\nEen brief wacht.' },
  { from: ada, body: 'Beste Ben,\n\nWaarop?' },
  { from: ben, body: QUOTING },
]
const chosen = (scene: Scene, ...numbers: number[]) => ({
  letters: numbers.map((number) => ({ letterId: scene.letterIds[number - 1] ?? '', interlude: '' })),
})
const bodies = async (scene: Scene) => (await proofOf(scene)).proof.letters.map(({ body }) => body)

/** What readers have of it. */
async function published(scene: Scene) {
  const outcome = await publishDialogue(scene.editor.id, scene.id, await bothApprove(scene))
  if (outcome.status !== 'published') throw new Error(outcome.status)
  const piece = await findPiece(outcome.path)
  if (!piece) throw new Error('It is not there')
  return piece
}

test('readers get a quotation under the number that the letter has for them, and that is what was agreed to', async () => {
  const scene = await aComposedDialogue({}, four)
  expect((await bodies(scene))[3]).toBe(QUOTING)
  await compose(scene, chosen(scene, 2, 3, 4))
  const moved =
    'Beste Ada,\n\n> Een brief wacht.\n> [brief 1](#brief-1)\n\nZie [brief 2](#brief-2) en brief 1.'
  expect((await bodies(scene))[2]).toBe(moved)
  const piece = await published(scene)
  expect(piece.letters.map(({ number, body }) => [number, body])).toEqual([
    [1, 'Beste Ada,\n\nEen brief wacht.'],
    [2, 'Beste Ben,\n\nWaarop?'],
    [3, moved],
  ])
  expect(traceQuotations(piece.letters).get(1)?.quotedIn).toEqual([{ letter: 3, block: 1 }])

  // The first one comes in later: it has the last number and is read first, and is quoted as what it is.
  await compose(scene, chosen(scene, 1, 2, 3, 4))
  const whole = await published(scene)
  expect(whole.letters.map(({ number }) => number)).toEqual([4, 1, 2, 3])
  expect(whole.letters[3]?.body).toBe(
    QUOTING.replace('[brief 2](#brief-2)', '[brief 1](#brief-1)').replace(
      '[brief 3](#brief-3) en [brief 1](#brief-1)',
      '[brief 2](#brief-2) en [brief 4](#brief-4)',
    ),
  )
})

test('a letter that is read earlier can be quoted also where its number is higher', async () => {
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: 'De oude brug.' },
    { from: ben, body: 'De nieuwe brug.' },
    { from: ada, body: '> oude\n> [brief 1](#brief-1)\n\nJa.' },
  ])
  await compose(scene, chosen(scene, 2, 3))
  expect((await published(scene)).letters[1]?.body).toBe('> oude\n\nJa.')
  await compose(scene, chosen(scene, 1, 2, 3))
  const piece = await published(scene)
  expect(piece.letters.map(({ number }) => number)).toEqual([3, 1, 2])
  expect(piece.letters[2]?.body).toBe('> oude\n> [brief 3](#brief-3)\n\nJa.')
  expect(traceQuotations(piece.letters).get(3)?.quotedIn).toEqual([{ letter: 2, block: 0 }])
})

test('who composes and who agrees hear that a letter speaks of one that is left out', async () => {
  const scene = await aComposedDialogue({}, four)
  await compose(scene, chosen(scene, 1, 3, 4))
  expect((await bodies(scene))[2]).toBe(
    'Beste Ada,\n\n> Een brief wacht.\n\nZie [brief 2](#brief-2) en [brief 1](#brief-1).',
  )
  for (const { id } of [scene.editor, scene.ada, scene.ben])
    expect((await findComposition(id, scene.id))?.current?.leftOut).toEqual([
      { letterId: scene.letterIds[3], speaksOf: scene.letterIds[1] },
    ])
})

test('an older letter that comes in later moves the numbers of the desk, and not what is quoted', async () => {
  const scene = await aComposedDialogue({}, (ada, ben) =>
    four(ada, ben).map((letter, index) =>
      index === 3 ? { ...letter, body: '> Een brief wacht.\n> [brief 2](#brief-2)' } : letter,
    ),
  )
  const before = await bothApprove(scene)
  await aSentLetter(scene.id, { from: scene.ada, body: 'Vooraf.', sentAt: new Date('2001-01-01') })
  expect((await proofOf(scene)).fingerprint).toBe(before)
})

test('an approval falls when a reference leads to another letter, and stands when only what is private changed', async () => {
  const scene = await aComposedDialogue({}, four)
  await compose(scene, chosen(scene, 2, 3, 4))
  const before = await bothApprove(scene)
  const [, , , fourth = ''] = scene.letterIds
  await aRevision(fourth, `${QUOTING}\n\n:::onder-ons\nTot straks.\n:::`)
  expect((await proofOf(scene)).fingerprint).toBe(before)
  await aRevision(fourth, QUOTING.replace('(#brief-3)', '(#brief-2)'))
  const open = await findComposition(scene.ada.id, scene.id)
  expect(open?.current?.approvals.map(({ approval }) => approval)).toMatchObject([
    {
      status: 'fallen',
      since: {
        reason: 'other-letter',
        letters: [{ before: expect.stringContaining('[brief 2](#brief-2)') }],
      },
    },
    { status: 'fallen', since: { reason: 'own-letter' } },
  ])
})

test('a revision that changes only what is private is no change of a letter that quotes', async () => {
  const scene = await aComposedDialogue({}, four)
  await compose(scene, chosen(scene, 2, 3, 4))
  await bothApprove(scene)
  await aRevision(scene.letterIds[3] ?? '', `${QUOTING}\n\n:::onder-ons\nTot straks.\n:::`)
  await compose(scene, { ...chosen(scene, 2, 3, 4), title: 'Over water' })
  const open = await findComposition(scene.ada.id, scene.id)
  expect(open?.current?.approvals[1]?.approval).toMatchObject({
    status: 'fallen',
    since: { reason: 'shared', letters: [], fields: ['title'] },
  })
})

test('words that stand only in what is private tell nobody which letter that is', async () => {
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: 'Dag.\n\n:::onder-ons\nHet blijft geheim.\n:::' },
    { from: ben, body: 'Ook dag.' },
    { from: ada, body: '> blijft geheim\n> [brief 2](#brief-2)' },
  ])
  expect((await bodies(scene))[2]).toBe('> blijft geheim\n> [brief 2](#brief-2)')
})

test('what was published keeps its rows', async () => {
  const scene = await aComposedDialogue({}, four)
  await published(scene)
  const { pieceId } = await dialogueOf(scene)
  const [piece] = await db()
    .select()
    .from(pieces)
    .where(eq(pieces.id, pieceId ?? ''))
  const rows = await db()
    .select()
    .from(letters)
    .where(eq(letters.pieceId, piece?.id ?? ''))
    .orderBy(asc(letters.number))
  expect(rows.map(({ body }) => body)).toEqual(await bodies(scene))
})
