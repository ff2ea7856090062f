import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { addressChanges, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { confirmArrival } from './confirm-arrival'
import { findArrival } from './find-arrival'
import { takeInMail } from './take-in-mail'
import { aDialogueByMail } from './testing/a-dialogue-by-mail'
import { aMail, signed } from './testing/a-mail'
import {
  dialogue,
  findRow,
  jobs,
  judge,
  letters,
  receiveMails,
  take,
  text,
} from './testing/arrivals-under-test'
import { own } from './testing/mail-case'

receiveMails()

const annas = () => dialogue.addressOf(dialogue.anna)
const bens = () => dialogue.addressOf(dialogue.ben)
/** Anna answers to all what Ben wrote her with his secret address in copy. */
const toAll = (headers = {}) =>
  aMail({ To: 'Ben <ben@voorbeeld.example>', Cc: `Dialoog <${bens()}>`, ...headers })

describe('a mail to the secret address of the other correspondent', () => {
  test('is a proposal of who wrote it, when the address stands in it', async () => {
    const arrival = await judge(await take(await signed(toAll(), own), [bens()]))
    expect(arrival).toMatchObject({
      state: 'proposed',
      memberId: dialogue.anna.id,
      dialogueId: dialogue.dialogueId,
    })
    expect(await findArrival(dialogue.ben.id, arrival?.id ?? '')).toBe(null)
    expect(await jobs('send-letter-notice')).toContainEqual({
      arrivalId: arrival?.id,
      dialogueId: dialogue.dialogueId,
      memberId: dialogue.anna.id,
      reminder: 0,
    })
    await confirmArrival(dialogue.anna.id, arrival?.id ?? '', text)
    expect((await letters()).map(({ writerId }) => writerId)).toEqual([dialogue.anna.id])
  })

  test('is a proposal of who wrote it when it came to their own as well, whatever the mail says', async () => {
    const arrival = await judge(await take(await signed(aMail({}), own), [bens(), annas()]))
    expect(arrival).toMatchObject({ state: 'proposed', memberId: dialogue.anna.id })
    expect((await judge(await take(aMail({}), [bens(), annas()])))?.state).toBe('held')
  })

  test('without proof is held where it came: an address must not reach the desk of another', async () => {
    const arrival = await judge(await take(toAll(), [bens()]))
    expect(arrival).toMatchObject({ state: 'held', heldFor: 'other-from', memberId: dialogue.ben.id })
  })

  test('that is not in it was handed over by somebody else, and is held', async () => {
    const elsewhere = await aDialogueByMail({ anna: dialogue.anna })
    const mails = [
      aMail({}),
      aMail({ 'Delivered-To': bens() }),
      aMail({ Cc: elsewhere.addressOf(elsewhere.ben) }),
    ]
    for (const mail of mails)
      expect(await judge(await take(await signed(mail, own), [bens()]))).toMatchObject({
        state: 'held',
        heldFor: 'other-from',
        memberId: dialogue.ben.id,
      })
  })

  test('that was put in afterwards was put in by somebody else, and is held', async () => {
    const withHeader = (header: string, mail: Buffer) => Buffer.concat([Buffer.from(`${header}\r\n`), mail])
    const cc = `Cc: Dialoog <${bens()}>`
    const mails = [
      withHeader(cc, await signed(aMail({}), own)),
      withHeader(cc, await signed(toAll({ Cc: 'Vriend <vriend@voorbeeld.example>' }), own)),
      await signed(toAll(), own, { skip: 'cc' }),
    ]
    for (const mail of mails)
      expect(await judge(await take(mail, [bens()]))).toMatchObject({
        state: 'held',
        heldFor: 'other-from',
        memberId: dialogue.ben.id,
      })
  })

  test('from somebody who does not write in this dialogue, or no longer may, is held', async () => {
    await aMember('contributor', { email: 'carola@voorbeeld.example' })
    const stranger = await signed(toAll({ From: 'carola@voorbeeld.example' }), own)
    expect(await judge(await take(stranger, [bens()]))).toMatchObject({ heldFor: 'other-from' })
    await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, dialogue.anna.id))
    const removed = await judge(await take(await signed(toAll(), own), [bens()]))
    expect(removed).toMatchObject({ heldFor: 'other-from', memberId: dialogue.ben.id })
  })

  test('and to her own is kept once, and is no replay of itself', async () => {
    const taken = await takeInMail({
      raw: await signed(toAll(), own),
      via: 'smtp',
      envelopeFrom: 'anna@voorbeeld.example',
      recipients: [bens(), dialogue.addressOf(dialogue.anna)],
      remoteAddress: '',
      helo: '',
    })
    const ids = taken.status === 'kept' ? taken.arrivalIds : []
    expect(ids).toHaveLength(1)
    expect(await judge(ids[0] ?? '')).toMatchObject({ state: 'proposed', memberId: dialogue.anna.id })
  })

  test('counts for who wrote it, and again is held where it came', async () => {
    const mail = await signed(toAll(), own)
    const ids = [await take(mail, [bens()]), await take(mail, [bens()]), await take(mail, [bens()])]
    await Promise.all(ids.map((id) => judge(id)))
    const rows = await Promise.all(ids.map(findRow))
    expect(rows.filter((row) => row?.state === 'proposed')).toHaveLength(1)
    expect(
      rows.filter((row) => row?.heldFor === 'other-from' && row.memberId === dialogue.ben.id),
    ).toHaveLength(2)
    expect(await judge(await take(mail))).toMatchObject({ heldFor: 'replay', memberId: dialogue.anna.id })
  })
})

describe('a member who asked for another address', () => {
  const newEmail = 'anders@voorbeeld.example'
  const from = async (email: string) =>
    judge(await take(await signed(aMail({ From: email }), own), [annas()]))

  test('writes from the one that counts, until the new one confirmed', async () => {
    await db()
      .insert(addressChanges)
      .values({ memberId: dialogue.anna.id, oldEmail: dialogue.anna.email, newEmail })
    expect(await from(newEmail)).toMatchObject({ state: 'held', heldFor: 'other-from' })
    expect(await from(dialogue.anna.email ?? '')).toMatchObject({ state: 'proposed' })
  })

  test('writes from the new one once it did, and not from the old', async () => {
    await db().update(members).set({ email: newEmail }).where(eq(members.id, dialogue.anna.id))
    expect(await from(newEmail)).toMatchObject({ state: 'proposed' })
    expect(await from(dialogue.anna.email ?? '')).toMatchObject({ state: 'held', heldFor: 'other-from' })
  })
})
