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
