import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type Member, members } from '@/db/schema'
import { aCorrespondent, aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { letterMessageId } from '@/publication/correspondence/letters/mail-letter-later'
import { confirmArrival } from './confirm-arrival'
import { confirmExchange } from './exchange/confirm-exchange'
import { readExchange } from './exchange/read-exchange'
import { sayWhoIsWho } from './exchange/say-who-is-who'
import { takeInExchange } from './exchange/take-in-exchange'
import { findArrival } from './find-arrival'
import { aMail, signed } from './testing/a-mail'
import { anArrival, dialogue, judge, letters, receiveMails, take, text } from './testing/arrivals-under-test'
import { own } from './testing/mail-case'

receiveMails()
let carola: Member

beforeEach(async () => {
  carola = await aMember('contributor')
  await db().update(members).set({ email: 'Carola@elders.example' }).where(eq(members.id, carola.id))
  await aCorrespondent(dialogue.dialogueId, carola)
})

/** Sent to her own secret address, as a mail program answers; the id of the proposal. */
async function fromAnna(headers: Record<string, string>): Promise<string> {
  const mail = aMail({ To: dialogue.addressOf(dialogue.anna), ...headers })
  const arrival = await judge(await take(await signed(mail, own)))
  expect(arrival?.state).toBe('proposed')
  return arrival?.id ?? ''
}

const likely = async (id: string) => (await findArrival(dialogue.anna.id, id))?.addressees?.likely
const toWhom = async () => (await letters()).at(-1)?.toMemberId

describe('a mail of one of three', () => {
  test('is likely to who wrote the letter it answers, and its writer can say otherwise', async () => {
    const answered = await aSentLetter(dialogue.dialogueId, { from: carola })
    const id = await fromAnna({ 'In-Reply-To': letterMessageId(answered) })
    expect(await likely(id)).toBe(carola.id)
    await confirmArrival(dialogue.anna.id, id, { ...text, toMemberId: dialogue.ben.id })
    expect(await toWhom()).toBe(dialogue.ben.id)
  })

  test('is likely to the one other it was sent to as well', async () => {
    const answered = await aSentLetter(dialogue.dialogueId, { from: dialogue.ben })
    const id = await fromAnna({
      Cc: 'Carola <Carola@elders.example>',
      'In-Reply-To': letterMessageId(answered),
    })
    expect(await likely(id)).toBe(carola.id)
    await confirmArrival(dialogue.anna.id, id, text)
    expect(await toWhom()).toBe(carola.id)
  })

  test('is to all when it answers nothing, and when its writer says so', async () => {
    expect(await likely(await fromAnna({}))).toBe(null)
    const answered = await aSentLetter(dialogue.dialogueId, { from: carola })
    const id = await fromAnna({ 'In-Reply-To': letterMessageId(answered) })
    await confirmArrival(dialogue.anna.id, id, { ...text, toMemberId: null })
    expect(await toWhom()).toBe(null)
  })

  test('is to nobody who does not write here', async () => {
    const id = await fromAnna({})
    await confirmArrival(dialogue.anna.id, id, { ...text, toMemberId: (await aMember('contributor')).id })
    expect(await toWhom()).toBe(null)
  })
})

test('of two there is nothing to choose', async () => {
  const { anna } = dialogue
  const { id: dialogueId } = await aDialogue({ by: [anna, await aMember('contributor')] })
  const arrival = await anArrival({ dialogueId })
  expect((await findArrival(anna.id, arrival.id))?.addressees).toBe(null)
})

test('uploaded mails are to the one other they name, and to all when they name both', async () => {
  const mail = (day: number, To: string) =>
    aMail({ From: 'anna@oud.example', To, Date: `${day} Oct 2012 12:00:00 +0000` })
  const to = [
    'ben@oud.example',
    'Carola@elders.example',
    'lijst@oud.example',
    'ben@oud.example, carola@elders.example',
  ]
  const taken = await takeInExchange(
    dialogue.anna.id,
    dialogue.dialogueId,
    to.map((To, day) => ({ name: `${day}.eml`, bytes: Buffer.from(mail(day + 1, To)) })),
  )
  const id = taken.status === 'taken' ? taken.exchangeId : ''
  await readExchange(id)
  await sayWhoIsWho(dialogue.anna.id, id, {
    'anna@oud.example': dialogue.anna.id,
    'ben@oud.example': dialogue.ben.id,
  })
  const editor = await aMember('editor')
  expect(await confirmExchange(editor.id, id, 'Ja.')).toMatchObject({ count: 4 })
  expect((await letters()).map(({ toMemberId }) => toMemberId)).toEqual([
    dialogue.ben.id,
    carola.id,
    null,
    null,
  ])
})
