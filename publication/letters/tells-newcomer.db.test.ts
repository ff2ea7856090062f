import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { addCorrespondent } from '@/publication/dialogues/add-correspondent'
import { closeQueue } from '@/queue/sender'
import { saveLetter } from './save-letter'
import { sendLetter } from './send-letter'

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
