import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type Member, privacyAnswers } from '@/db/schema'
import { closeQueue } from '@/queue/sender'
import { putBetweenUs } from '../private-passages/put-between-us'
import { answerFinding } from './answer-finding'
import { findComposition } from './find-composition'
import { aComposedDialogue, bothApprove, compose, proofOf, type Scene } from './testing/a-composed-dialogue'

afterAll(closeQueue)

const ADDRESS = 'jan.derde@voorbeeld.example'
const asked = (letterIds: string[]) => ({ letterIds, kind: 'address' as const, found: ADDRESS })
const letter = (from: Member, part: number) => ({
  from,
  body: `Schrijf gerust aan ${ADDRESS}, deel ${part}.`,
})

/** Ada says it in ten letters, Ben in two. */
const inTwelveLetters = () =>
  aComposedDialogue({}, (ada, ben) => [
    ...Array.from({ length: 10 }, (_, part) => letter(ada, part)),
    ...[letter(ben, 10), letter(ben, 11)],
  ])
const findingsOf = async ({ id }: Scene, { id: memberId }: Member) =>
  (await findComposition(memberId, id))?.current?.findings

test('one address in ten letters is one question with one answer, and of another’s letters their own', async () => {
  const scene = await inTwelveLetters()
  const { ada, ben, id, letterIds } = scene
  const [ofAda, ofBen] = [letterIds.slice(0, 10), letterIds.slice(10)]
  expect(await findingsOf(scene, ada)).toMatchObject({
    mine: [{ found: ADDRESS, letterIds: ofAda }],
    others: [{ name: 'Ben Zuid', count: 1 }],
  })
  expect(await answerFinding(ada.id, id, asked(letterIds))).toEqual({
    status: 'answered',
    letters: 10,
    left: 0,
  })
  expect((await findingsOf(scene, ada))?.mine).toEqual([])
  expect(await findingsOf(scene, ben)).toMatchObject({ areAllAnswered: false, mine: [{ letterIds: ofBen }] })
  expect(await answerFinding(ben.id, id, asked(ofBen))).toMatchObject({ letters: 2, left: 0 })
  expect(await db().select().from(privacyAnswers)).toHaveLength(12)
  await bothApprove(scene)
})

test('a letter is answered apart, and the rest is one question still', async () => {
  const scene = await inTwelveLetters()
  const { ada, id, letterIds } = scene
  const [, second = '', ...others] = letterIds.slice(0, 10)
  expect(await answerFinding(ada.id, id, asked([second]))).toEqual({
    status: 'answered',
    letters: 1,
    left: 1,
  })
  expect((await findingsOf(scene, ada))?.mine).toMatchObject([{ letterIds: [letterIds[0], ...others] }])
})

test('a letter that comes later with the same thing is asked about again', async () => {
  const scene = await inTwelveLetters()
  const { ada, id, letterIds } = scene
  const chosen = letterIds.map((letterId) => ({ letterId, interlude: '' }))
  await compose(scene, { letters: chosen.filter(({ letterId }) => letterId !== letterIds[9]) })
  const onScreen = (await findingsOf(scene, ada))?.mine[0]?.letterIds ?? []
  expect(onScreen).toHaveLength(9)
  await compose(scene, { letters: chosen })
  expect(await answerFinding(ada.id, id, asked(onScreen))).toMatchObject({ letters: 9, left: 1 })
  expect((await findingsOf(scene, ada))?.mine).toMatchObject([{ letterIds: [letterIds[9]] }])
})

test('put between them, it is so in every letter; where it has to be done by hand is said', async () => {
  const scene = await aComposedDialogue({}, (ada) => [
    ...[letter(ada, 1), letter(ada, 2)],
    { from: ada, subject: ADDRESS, body: 'Dag.' },
  ])
  const { ada, id, letterIds } = scene
  expect(await putBetweenUs(ada.id, id, asked(letterIds))).toMatchObject({
    status: 'put',
    letterIds: letterIds.slice(0, 2),
    byHand: letterIds.slice(2),
    left: 1,
  })
  expect((await proofOf(scene)).letters.map(({ revision }) => revision)).toEqual([2, 2, 1])
})

/** As a mail program sent it, as it was typed, and with a sign that nobody sees. */
const SPELLED = ['06\\-12345704', '06-12345704', '06-123\u200b45704']
const number = (letterIds: string[]) => ({ letterIds, kind: 'telephone' as const, found: '06-12345704' })
const inThreeSpellings = () =>
  aComposedDialogue({}, (ada) => [
    { from: ada, body: `Bel ${SPELLED[0]} of ${SPELLED[1]}.\n\nTot zo.` },
    { from: ada, body: `Bel ${SPELLED[2]}.` },
  ])

test('what readers see as one thing is one question, however it stands there, and one answer', async () => {
  const scene = await inThreeSpellings()
  const { ada, id, letterIds } = scene
  expect((await findingsOf(scene, ada))?.mine).toMatchObject([
    { found: '06-12345704', spelled: [SPELLED[1], SPELLED[0], SPELLED[2]], letterIds },
  ])
  expect(await answerFinding(ada.id, id, number(letterIds))).toEqual({
    status: 'answered',
    letters: 2,
    left: 0,
  })
  await bothApprove(scene)
})

test('put between them, every paragraph goes along in which it stands in any spelling', async () => {
  const scene = await inThreeSpellings()
  const { ada, id, letterIds } = scene
  expect(await putBetweenUs(ada.id, id, number(letterIds))).toMatchObject({
    status: 'put',
    letterIds,
    left: 0,
  })
  const { proof } = await proofOf(scene)
  expect(proof.letters.map(({ body }) => body)).toEqual(['Tot zo.', ''])
})

test('an answer that was given to the words with their marks is one still, and so is a page that has them', async () => {
  const found = 'Op 12 mei 2016 om 09:30 schreef **P. de Bruin** <p@bruin.example>:'
  const scene = await aComposedDialogue({}, (ada) => [{ from: ada, body: `${found}\n\n> Dag` }])
  const { ada, id, letterIds } = scene
  const [letterId = ''] = letterIds
  const shown = 'Op 12 mei 2016 om 09:30 schreef P. de Bruin <p@bruin.example>:'
  const ofKind = async () => (await findingsOf(scene, ada))?.mine.filter(({ kind }) => kind === 'third-party')
  expect(await ofKind()).toMatchObject([{ found: shown, spelled: [found] }])
  expect(await answerFinding(ada.id, id, { letterIds, kind: 'third-party', found })).toMatchObject({
    letters: 1,
  })
  expect(await ofKind()).toEqual([])
  expect(await db().select().from(privacyAnswers)).toContainEqual(
    expect.objectContaining({ letterId, kind: 'third-party', found }),
  )
})
