import { describe, expect, test } from 'vitest'
import type { Member } from '@/db/schema'
import { aCorrespondent } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import { findDialogue } from '../dialogues/find-dialogue'
import { leavePublication } from '../leaving/leave-publication'
import { stopWriting } from '../leaving/stop-writing'
import { takeBackDeparture } from '../leaving/take-back-departure'
import { listWaiting } from '../waiting/list-waiting'
import { confirmArrival } from './confirm-arrival'
import { discardArrival } from './discard-arrival'
import { findArrival } from './find-arrival'
import { isLiveAddress } from './is-live-address'
import { aMail, signed } from './testing/a-mail'
import {
  anArrival,
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

const annaStops = () => stopWriting(dialogue.anna.id, dialogue.dialogueId)
const annas = () => dialogue.addressOf(dialogue.anna)
const bens = () => dialogue.addressOf(dialogue.ben)

describe('a mail of somebody who stopped', () => {
  test('is kept for them alone, and they are told so in words', async () => {
    await annaStops()
    const arrival = await judge(await take(await signed(aMail({}), own)))
    expect(arrival).toMatchObject({ state: 'held', heldFor: 'stopped', memberId: dialogue.anna.id })
    expect(await jobs('tell-of-dialogue-news')).toContainEqual({
      dialogueId: dialogue.dialogueId,
      memberId: dialogue.anna.id,
      kind: 'mail-after-stop',
    })
    expect((await findArrival(dialogue.anna.id, arrival?.id ?? ''))?.body).toContain('brief')
    expect(await findArrival(dialogue.ben.id, arrival?.id ?? '')).toBe(null)
    expect(await confirmArrival(dialogue.anna.id, arrival?.id ?? '', text)).toEqual({ status: 'stopped' })
    expect(await letters()).toEqual([])
  })

  test('to the address of another is kept for them too, and not for that other', async () => {
    await annaStops()
    const mail = await signed(aMail({ Cc: `Dialoog <${bens()}>` }), own)
    expect(await judge(await take(mail, [bens()]))).toMatchObject({
      heldFor: 'stopped',
      memberId: dialogue.anna.id,
    })
  })

  test('that nobody proved is held for that, and can be no letter either', async () => {
    await annaStops()
    const arrival = await judge(await take(aMail({})))
    expect(arrival).toMatchObject({ state: 'held', heldFor: 'no-proof' })
    expect(await confirmArrival(dialogue.anna.id, arrival?.id ?? '', text)).toEqual({ status: 'stopped' })
  })

  test('that waited to be confirmed waits no more, and becomes a letter when they come back', async () => {
    const { id } = await anArrival()
    await annaStops()
    expect(await findRow(id)).toMatchObject({ state: 'held', heldFor: 'stopped' })
    expect((await listWaiting(dialogue.anna.id)).map(({ kind }) => kind)).not.toContain('mail')
    await joinWithYes(dialogue.ben.id, dialogue.dialogueId, { memberId: dialogue.anna.id })
    expect(await confirmArrival(dialogue.anna.id, id, text)).toMatchObject({ status: 'confirmed' })
  })
})

describe('mails of somebody who leaves the publication', () => {
  const annaLeaves = (by: Member) =>
    leavePublication(by.id, dialogue.anna.id, { texts: 'under-name', successorId: null })

  test.each(['removed', 'by herself'])('that waited wait again when it is taken back: %s', async (how) => {
    const owner = await aMember('owner')
    const { id } = await anArrival()
    await annaLeaves(how === 'removed' ? owner : dialogue.anna)
    expect(await findRow(id)).toMatchObject({ state: 'held', heldFor: 'stopped' })
    expect(await takeBackDeparture(owner.id, dialogue.anna.id)).toEqual({ status: 'taken-back' })
    expect(await findRow(id)).toMatchObject({ state: 'proposed', heldFor: null })
    expect((await listWaiting(dialogue.anna.id)).map(({ kind }) => kind)).toContain('mail')
    const seenByBen = await findDialogue(dialogue.ben.id, dialogue.dialogueId)
    expect(seenByBen?.unconfirmed.map((it) => it.id)).toEqual([dialogue.anna.id])
    expect(await confirmArrival(dialogue.anna.id, id, text)).toMatchObject({ status: 'confirmed' })
  })

  test('that were held before, or were decided on meanwhile, stay what they are', async () => {
    const owner = await aMember('owner')
    const [before, unproven] = [await anArrival(), await anArrival({ state: 'held', heldFor: 'no-proof' })]
    await annaStops()
    await joinWithYes(dialogue.ben.id, dialogue.dialogueId, { memberId: dialogue.anna.id })
    const thrownAway = await anArrival()
    await annaLeaves(owner)
    expect(await discardArrival(owner.id, thrownAway.id)).toMatchObject({ status: 'discarded' })
    await takeBackDeparture(owner.id, dialogue.anna.id)
    expect(await findRow(before.id)).toMatchObject({ state: 'held', heldFor: 'stopped' })
    expect(await findRow(unproven.id)).toMatchObject({ state: 'held', heldFor: 'no-proof' })
    expect(await findRow(thrownAway.id)).toMatchObject({ state: 'discarded' })
  })
})

test('the address of who stopped answers, that of who was removed is nobody’s', async () => {
  const owner = await aMember('owner')
  await annaStops()
  expect(await isLiveAddress(annas())).toBe(true)
  await leavePublication(owner.id, dialogue.anna.id, { texts: 'under-name', successorId: null })
  expect(await isLiveAddress(annas())).toBe(false)
})

test('a mail to who stopped goes to others only when its writer sees and says so', async () => {
  const cato = await aMember('contributor', { name: 'Cato Deen', email: 'cato@voorbeeld.example' })
  await aCorrespondent(dialogue.dialogueId, cato)
  const { id } = await anArrival({ toAddresses: ['cato@voorbeeld.example'] })
  await stopWriting(cato.id, dialogue.dialogueId)
  expect(await findArrival(dialogue.anna.id, id)).toMatchObject({
    addressees: null,
    stoppedAddressee: { name: 'Cato Deen', others: [{ id: dialogue.ben.id }] },
  })
  expect(await confirmArrival(dialogue.anna.id, id, text)).toMatchObject({
    status: 'reaches-nobody',
    to: { name: 'Cato Deen' },
  })
  expect(await letters()).toEqual([])
  expect(await confirmArrival(dialogue.anna.id, id, { ...text, toMemberId: null })).toMatchObject({
    status: 'confirmed',
  })
  expect((await jobs('mail-letter')).map(({ memberId }) => memberId)).not.toContain(cato.id)
})
