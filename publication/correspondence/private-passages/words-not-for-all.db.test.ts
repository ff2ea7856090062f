import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, writtenLetters } from '@/db/schema'
import { aCorrespondent, aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { confirmArrival } from '@/publication/correspondence/arrivals/confirm-arrival'
import { closeQueue } from '@/queue/sender'
import { stopWriting } from '../leaving/stop-writing'
import { acceptChange } from '../letters/decide-change'
import { findUnsentLetter, findWrittenLetter } from '../letters/find-written-letter'
import { proposeChange } from '../letters/propose-change'
import { reviseLetter } from '../letters/revise-letter'
import { saveLetter } from '../letters/save-letter'
import { sendLetter } from '../letters/send-letter'
import type { AskedReaders } from './audience/decide-audience'

withNeighbours()

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

const HEARD = { status: 'not-for-all', words: ['Volgende week word ik aan mijn knie geopereerd'] }

test('who came after words were quoted does not get what stayed between the others before', async () => {
  const { id, carola, denise, letterId } = await anAnswer(QUOTING)
  const third = await aMember('contributor')
  await aCorrespondent(id, third)
  expect(await sendLetter(denise.id, letterId, 1)).toEqual({ status: 'sent' })
  const read = async (memberId: string) => (await findWrittenLetter(memberId, letterId))?.body
  expect(await read(carola.id)).toContain('knie')
  expect(await read(third.id)).toBe('Beste Carola,\n\nSterkte.')
})

test('to whoever came after, words of before are not told by choosing them as a reader of a quotation', async () => {
  const { id, carola, denise } = await anAnswer('Dag.')
  const third = await aMember('contributor')
  await aCorrespondent(id, third)
  const letterId = await writes(denise.id, id, QUOTING, {
    chosen: [carola.id, third.id],
    drawn: [carola.id],
    drawnTo: null,
  })
  expect(await sendLetter(denise.id, letterId, 2)).toEqual(HEARD)
})

/** The next revision of the letter that they did not send yet. */
async function writes(memberId: string, dialogueId: string, body: string, readers: AskedReaders) {
  const letterId = (await findUnsentLetter(memberId, dialogueId))?.id ?? ''
  const draft = { dialogueId, letterId, basedOn: 1, readers }
  expect((await saveLetter(memberId, draft, { subject: '', toMemberId: null, body })).status).toBe('saved')
  return letterId
}

test('among those who wrote then it is said again, and other words go to everybody', async () => {
  const among = await anAnswer(QUOTING)
  expect(await sendLetter(among.denise.id, among.letterId, 1)).toEqual({ status: 'sent' })
  const other = await anAnswer('Beste Carola,\n\nSterkte met je knie.')
  await aCorrespondent(other.id, await aMember('contributor'))
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
  await aCorrespondent(id, await aMember('contributor'))
  return { id, carola, denise, letterId: letterIds[1] ?? '' }
}

test('a revision does not tell them either; what they do not see of it, it may still say', async () => {
  const { denise, letterId } = await aThird('Sterkte.')
  const open = { subject: '', body: `Sterkte.\n\n> ${PRIVATE}` }
  expect(await reviseLetter(denise.id, letterId, 1, open)).toEqual(HEARD)
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
  expect(await acceptChange(denise.id, changeId)).toEqual(HEARD)
})

test('nor a change that somebody proposes in a letter of whose words they are, in its text or its note', async () => {
  const { carola, denise, id } = await aThird('Sterkte.')
  const letterId = await aSentLetter(id, { from: carola, body: 'Het gaat beter.' })
  const propose = (change: { body?: string; note?: string; subject?: string }) =>
    proposeChange(denise.id, letterId, randomUUID(), {
      basedOn: 1,
      subject: '',
      note: '',
      body: 'Het gaat veel beter.',
      ...change,
    })
  expect(await propose({ body: `Het gaat beter. ${PRIVATE}` })).toEqual(HEARD)
  expect(await propose({ note: PRIVATE })).toEqual(HEARD)
  expect(await propose({ subject: PRIVATE })).toEqual(HEARD)
  expect(await propose({})).toEqual({ status: 'proposed' })
})

test('what the letter says already may stay in a change of it', async () => {
  const { carola, denise, id } = await aThird('Sterkte.')
  const letterId = await aSentLetter(id, { from: carola, body: `Dag.\n\n${PRIVATE}` })
  const change = { basedOn: 1, subject: '', note: '', body: `Dag allebei.\n\n${PRIVATE}` }
  expect(await proposeChange(denise.id, letterId, randomUUID(), change)).toEqual({ status: 'proposed' })
})

test('an editor is not told by a refusal what is private', async () => {
  const { carola, id } = await aThird('Sterkte.')
  const letterId = await aSentLetter(id, { from: carola, body: 'Het gaat beter.' })
  const editor = await aMember('editor')
  const change = { basedOn: 1, subject: '', note: '', body: `Het gaat beter. ${PRIVATE}` }
  expect(await proposeChange(editor.id, letterId, randomUUID(), change)).toEqual({ status: 'proposed' })
})

test('nor a mail that is confirmed, also in a private passage, which they would see', async () => {
  const { id, denise } = await aThird('Sterkte.')
  const [arrival] = await db()
    .insert(arrivals)
    .values({ via: 'smtp', raw: Buffer.from(''), dialogueId: id, memberId: denise.id, state: 'proposed' })
    .returning()
  const confirm = (body: string) => confirmArrival(denise.id, arrival?.id ?? '', { subject: '', body })
  expect(await confirm(QUOTING)).toEqual(HEARD)
  expect(await confirm('Sterkte met je knie.')).toMatchObject({ status: 'confirmed' })
})

test('nor the subject of a letter: of one that is sent, revised, changed or mailed', async () => {
  const subject = `Re: ${PRIVATE}`
  const { id, denise, carola, letterId } = await aThird('Sterkte.')
  expect(await reviseLetter(denise.id, letterId, 1, { subject, body: 'Sterkte.' })).toEqual(HEARD)
  const changeId = randomUUID()
  const proposal = { basedOn: 1, subject, note: '', body: 'Veel sterkte.' }
  await proposeChange(carola.id, letterId, changeId, proposal)
  expect(await acceptChange(denise.id, changeId)).toEqual(HEARD)
  const draft = { dialogueId: id, letterId: randomUUID(), basedOn: 0 }
  await saveLetter(denise.id, draft, { subject, toMemberId: null, body: 'Dag.' })
  expect(await sendLetter(denise.id, draft.letterId, 1)).toEqual(HEARD)
  const [arrival] = await db()
    .insert(arrivals)
    .values({ via: 'smtp', raw: Buffer.from(''), dialogueId: id, memberId: denise.id, state: 'proposed' })
    .returning()
  const confirm = (title: string) =>
    confirmArrival(denise.id, arrival?.id ?? '', { subject: title, body: 'Sterkte.' })
  expect(await confirm(subject)).toEqual(HEARD)
  // A colon at the beginning of a line is no mark in a subject.
  expect(await confirm(':::onder-ons')).toMatchObject({ status: 'confirmed' })
})

test('what is private goes to nobody of whom its writer did not see that they write along', async () => {
  const { id, carola, denise, letterId } = await anAnswer('Dag.\n\n:::onder-ons\nIk vertrouw hem niet.\n:::')
  const third = await aMember('contributor', { name: 'Derde Man' })
  await aCorrespondent(id, third)
  await db().update(writtenLetters).set({ audience: null }).where(eq(writtenLetters.id, letterId))
  const seen = [carola.id, denise.id]
  const came = await sendLetter(denise.id, letterId, 1, new Date(), seen)
  expect(came).toMatchObject({ status: 'somebody-came', who: [{ name: 'Derde Man' }] })
  // What was private for those on screen is so for them alone, also once it is known who else gets the letter.
  const { body } = (await findWrittenLetter(denise.id, letterId)) ?? { body: '' }
  const again = { dialogueId: id, letterId, basedOn: 1, seen }
  await saveLetter(denise.id, again, { subject: '', body, toMemberId: null })
  expect(await sendLetter(denise.id, letterId, 1, new Date(), [...seen, third.id])).toEqual({
    status: 'sent',
  })
  expect((await findWrittenLetter(carola.id, letterId))?.body).toContain('vertrouw')
  expect((await findWrittenLetter(third.id, letterId))?.body).toBe('Dag.')
})

test('what is private and for nobody is not sent until somebody is chosen', async () => {
  const { id, denise } = await anAnswer('Dag.')
  await aCorrespondent(id, await aMember('contributor'))
  const letterId = await writes(denise.id, id, QUOTING, { chosen: [], drawn: [], drawnTo: null })
  expect(await sendLetter(denise.id, letterId, 2)).toEqual({ status: 'read-by-nobody' })
})

test('what is for everybody is sent at once', async () => {
  const { id, carola, denise, letterId } = await anAnswer('Dag allemaal.')
  const third = await aMember('contributor')
  await aCorrespondent(id, third)
  const seen = [carola.id, third.id]
  expect(await sendLetter(denise.id, letterId, 1, new Date(), seen)).toEqual({ status: 'sent' })
})

test('choosing another reader is kept without another word in the letter', async () => {
  const { id, carola, denise } = await anAnswer('Dag.')
  const third = await aMember('contributor')
  await aCorrespondent(id, third)
  const body = 'Dag.\n\n:::onder-ons\nIk vertrouw hem niet.\n:::'
  const drawn = { drawn: [carola.id], drawnTo: null }
  const letterId = await writes(denise.id, id, body, { chosen: [carola.id], ...drawn })
  const both = { chosen: [carola.id, third.id], ...drawn }
  const draft = { dialogueId: id, letterId, basedOn: 2, readers: both }
  const text = { subject: '', toMemberId: null, body }
  expect(await saveLetter(denise.id, draft, text)).toEqual({ status: 'saved', revision: 2 })
  expect(await sendLetter(denise.id, letterId, 2)).toEqual({ status: 'sent' })
  expect((await findWrittenLetter(third.id, letterId))?.body).toContain('vertrouw')
})

test('who stopped since is no reader: chosen alone, nobody is left', async () => {
  const { id, carola, denise } = await anAnswer('Dag.')
  const third = await aMember('contributor')
  await aCorrespondent(id, third)
  const body = 'Dag.\n\n:::onder-ons\nIk vertrouw hem niet.\n:::'
  const drawn = { drawn: [carola.id], drawnTo: null }
  const letterId = await writes(denise.id, id, body, { chosen: [third.id], ...drawn })
  await stopWriting(third.id, id)
  expect(await sendLetter(denise.id, letterId, 2)).toEqual({ status: 'read-by-nobody' })
})

test('what others say in private by the same words hides nothing of what one wrote, or wrote to somebody', async () => {
  const [anna, bram, cato] = [
    await aMember('contributor'),
    await aMember('contributor'),
    await aMember('contributor'),
  ]
  const said = 'Dat blijft zo tot we elkaar zien.'
  const hidden = `Dag.\n\n:::onder-ons\n${said}\n:::`
  const { letterIds } = await aDialogue({
    by: [anna, bram, cato],
    letters: [
      { from: anna, to: bram, body: hidden },
      { from: cato, to: bram, body: hidden },
      { from: cato, body: `Dag.\n\n${said}` },
    ],
  })
  const read = async (member: { id: string }) =>
    Promise.all(letterIds.map(async (it) => (await findWrittenLetter(member.id, it))?.body.includes(said)))
  expect(await read(anna)).toEqual([true, false, true])
  expect(await read(bram)).toEqual([true, true, true])
  expect(await read(cato)).toEqual([false, true, true])
  expect(await read(await aMember('editor'))).toEqual([false, false, false])
})
