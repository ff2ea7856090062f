import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type Member, members } from '@/db/schema'
import { aCorrespondent } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { type ConfirmedText, confirmArrival } from './confirm-arrival'
import { findArrival } from './find-arrival'
import { aMail, signed } from './testing/a-mail'
import { dialogue, judge, letters, receiveMails, take } from './testing/arrivals-under-test'
import { own } from './testing/mail-case'

receiveMails()
let carola: Member
let dirk: Member

beforeEach(async () => {
  carola = await aMember('contributor')
  dirk = await aMember('contributor')
  await call(carola, 'carola@elders.example')
  await call(dialogue.ben, 'ben@elders.example')
  for (const member of [carola, dirk]) await aCorrespondent(dialogue.dialogueId, member)
})

const call = ({ id }: Pick<Member, 'id'>, email: string) =>
  db().update(members).set({ email }).where(eq(members.id, id))

const PRIVATE = 'Dag.\n\n:::onder-ons\nMijn knie doet zeer.\n:::\n'

async function fromAnna(headers: Record<string, string>): Promise<string> {
  const mail = aMail({ To: dialogue.addressOf(dialogue.anna), ...headers })
  return (await judge(await take(await signed(mail, own))))?.id ?? ''
}

async function confirm(id: string, text: Partial<ConfirmedText> = {}) {
  return confirmArrival(dialogue.anna.id, id, { subject: '', body: PRIVATE, ...text })
}
const audience = async () => (await letters()).at(-1)?.audience

const TO_TWO = { Cc: 'Carola <Carola@elders.example>, Ben <ben@elders.example>' }

test('what is private in a mail is for the correspondents it was mailed to', async () => {
  const id = await fromAnna(TO_TWO)
  const named = (await findArrival(dialogue.anna.id, id))?.readers.map((reader) => reader.id)
  expect(named).toEqual([dialogue.anna.id, dialogue.ben.id, carola.id])
  expect(await confirm(id)).toMatchObject({ status: 'confirmed' })
  expect(await audience()).toEqual([dialogue.ben.id, carola.id])
})

test('another addressee at the desk adds nobody, and choosing does', async () => {
  const id = await fromAnna({ Cc: 'carola@elders.example' })
  expect(await confirm(id, { toMemberId: dirk.id })).toEqual({ status: 'read-by-nobody' })
  const drawn = { drawn: [carola.id], drawnTo: carola.id }
  const readers = { chosen: [carola.id, dirk.id], ...drawn }
  expect(await confirm(id, { toMemberId: dirk.id, readers })).toMatchObject({ status: 'confirmed' })
  expect(await audience()).toEqual([dirk.id])
})

test('to all at the desk is still for whom it was mailed to', async () => {
  const id = await fromAnna({ Cc: 'carola@elders.example' })
  expect(await confirm(id, { toMemberId: null })).toMatchObject({ status: 'confirmed' })
  expect(await audience()).toEqual([carola.id])
})

test('mailed to nobody by name it is for all, and with one addressee for that one', async () => {
  expect(await confirm(await fromAnna({}))).toMatchObject({ status: 'confirmed' })
  expect(await audience()).toEqual([dialogue.ben.id, carola.id, dirk.id])
  const next = await fromAnna({ 'Message-ID': '<volgende@voorbeeld.example>' })
  expect(await confirm(next, { toMemberId: dirk.id })).toMatchObject({ status: 'confirmed' })
  expect(await audience()).toEqual([dirk.id])
})
