import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { confirmArrival } from '@/publication/correspondence/arrivals/confirm-arrival'
import { addCorrespondent } from '@/publication/correspondence/dialogues/add-correspondent'
import { closeQueue } from '@/queue/sender'
import { acceptChange } from '../letters/decide-change'
import { proposeChange } from '../letters/propose-change'
import { reviseLetter } from '../letters/revise-letter'
import { saveLetter } from '../letters/save-letter'
import { sendLetter } from '../letters/send-letter'

afterAll(closeQueue)

const PRIVATE = 'Volgende week word ik aan mijn knie geopereerd.'
const QUOTING = `Beste Carola,\n\n:::onder-ons\n> ${PRIVATE}\n> [brief 1](#brief-1)\n:::\n\nSterkte.`

/** Carola told something between the two, and Denise wrote an answer that she did not send yet. */
async function anAnswer(body: string) {
  const members = [
    await aMember('contributor', { name: 'Carola Rood' }),
    await aMember('contributor', { name: 'Denise Blauw' }),
  ] as const
  const [carola, denise] = members
  const letters = [{ from: carola, body: `Beste Denise,\n\n:::onder-ons\n${PRIVATE}\n:::\n\nTot zo.` }]
  const { id } = await aDialogue({ by: [...members], letters })
  const letterId = randomUUID()
  const text = { subject: '', toMemberId: null, body }
  await saveLetter(denise.id, { dialogueId: id, letterId, basedOn: 0 }, text)
  return { id, carola, denise, letterId }
}

test('who came after words were quoted does not get what stayed between the others before', async () => {
  const { id, carola, denise, letterId } = await anAnswer(QUOTING)
  await addCorrespondent(carola.id, id, { memberId: (await aMember('contributor')).id })
  expect(await sendLetter(denise.id, letterId, 1)).toEqual({ status: 'not-for-all' })
})

test('among those who wrote then it is said again, and other words go to everybody', async () => {
  const among = await anAnswer(QUOTING)
  expect(await sendLetter(among.denise.id, among.letterId, 1)).toEqual({ status: 'sent' })
  const other = await anAnswer('Beste Carola,\n\nSterkte met je knie.')
  await addCorrespondent(other.carola.id, other.id, { memberId: (await aMember('contributor')).id })
  expect(await sendLetter(other.denise.id, other.letterId, 1)).toEqual({ status: 'sent' })
})

/** Carola told something between the two, Denise answered, and then a third came. */
async function aThird(answer: string) {
  const carola = await aMember('contributor')
  const denise = await aMember('contributor')
  const letters = [
    { from: carola, body: `Beste Denise,\n\n:::onder-ons\n${PRIVATE}\n:::\n\nTot zo.` },
    { from: denise, body: answer },
  ]
  const { id, letterIds } = await aDialogue({ by: [carola, denise], letters })
  await addCorrespondent(carola.id, id, { memberId: (await aMember('contributor')).id })
  return { id, carola, denise, letterId: letterIds[1] ?? '' }
}

test('a revision does not tell them either; what they do not see of it, it may still say', async () => {
  const { denise, letterId } = await aThird('Sterkte.')
  const open = { subject: '', body: `Sterkte.\n\n> ${PRIVATE}` }
  expect(await reviseLetter(denise.id, letterId, 1, open)).toEqual({ status: 'not-for-all' })
  // They do not see private passages of a letter from before they came.
  expect(await reviseLetter(denise.id, letterId, 1, { subject: '', body: QUOTING })).toMatchObject({
    status: 'saved',
  })
})

test('nor does a change that is accepted', async () => {
  const { carola, denise, letterId } = await aThird('Sterkte.')
  const changeId = randomUUID()
  const proposal = { basedOn: 1, subject: '', note: '', body: `Sterkte. ${PRIVATE}` }
  await proposeChange(carola.id, letterId, changeId, proposal)
  expect(await acceptChange(denise.id, changeId)).toEqual({ status: 'not-for-all' })
})

test('nor a mail that is confirmed, also in a private passage, which they would see', async () => {
  const { id, denise } = await aThird('Sterkte.')
  const [arrival] = await db()
    .insert(arrivals)
    .values({ via: 'smtp', raw: Buffer.from(''), dialogueId: id, memberId: denise.id, state: 'proposed' })
    .returning()
  const confirm = (body: string) => confirmArrival(denise.id, arrival?.id ?? '', { subject: '', body })
  expect(await confirm(QUOTING)).toEqual({ status: 'not-for-all' })
  expect(await confirm('Sterkte met je knie.')).toMatchObject({ status: 'confirmed' })
})

test('who did not see that somebody writes along is told so before what is private is sent', async () => {
  const { id, carola, denise, letterId } = await anAnswer('Dag.\n\n:::onder-ons\nIk vertrouw hem niet.\n:::')
  const third = await aMember('contributor', { name: 'Derde Man' })
  await addCorrespondent(carola.id, id, { memberId: third.id })
  const seen = [carola.id, denise.id]
  expect(await sendLetter(denise.id, letterId, 1, new Date(), seen)).toMatchObject({
    status: 'newcomers',
    newcomers: [{ id: third.id, name: 'Derde Man' }],
  })
  expect(await sendLetter(denise.id, letterId, 1, new Date(), [...seen, third.id])).toEqual({
    status: 'sent',
  })
})

test('what is for everybody is sent at once', async () => {
  const { id, carola, denise, letterId } = await anAnswer('Dag allemaal.')
  await addCorrespondent(carola.id, id, { memberId: (await aMember('contributor')).id })
  expect(await sendLetter(denise.id, letterId, 1, new Date(), [])).toEqual({ status: 'sent' })
})
