import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { correspondents, dialogues, letters, type Member, news, pieceAuthors } from '@/db/schema'
import { aDialogue, aSentLetter, type GivenLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import { closeQueue } from '@/queue/sender'
import { approveDialogue } from '../compositions/approve-dialogue'
import { emptyContent } from '../compositions/composition-content'
import { listAwaited } from '../compositions/list-awaited'
import { objectToProof } from '../compositions/object-to-proof'
import { publishDialogue } from '../compositions/publish-dialogue'
import { saveComposition } from '../compositions/save-composition'
import { dialogueOf, proofOf } from '../compositions/testing/a-composed-dialogue'
import { withdrawDialogue } from '../compositions/withdraw-dialogue'
import { findDialogue } from '../dialogues/find-dialogue'
import { findLeftLetter, findUnsentLetter } from '../letters/find-written-letter'
import { saveLetter } from '../letters/save-letter'
import { sendLetter } from '../letters/send-letter'
import { listWaiting } from '../waiting/list-waiting'
import { leavePublication } from './leave-publication'
import { stopWriting } from './stop-writing'

const UNDER_NAME = { texts: 'under-name', successorId: null } as const

afterAll(closeQueue)

let anna: Member
let bram: Member
let cato: Member
let editor: Member
let owner: Member
let id: string
let letterIds: string[]

async function aDialogueOfThree(given: (who: { anna: Member; bram: Member; cato: Member }) => GivenLetter[]) {
  const dialogue = await aDialogue({
    theme: 'Over wachten',
    by: [anna, bram, cato],
    letters: given({ anna, bram, cato }),
  })
  id = dialogue.id
  letterIds = dialogue.letterIds
}

beforeEach(async () => {
  anna = await aMember('contributor', { name: 'Anna Bos' })
  bram = await aMember('contributor', { name: 'Bram Cools' })
  cato = await aMember('contributor', { name: 'Cato Deen' })
  editor = await aMember('editor', { name: 'Ella Eik' })
  owner = await aMember('owner')
  await aDialogueOfThree(({ anna, bram, cato }) => [
    { from: anna, body: 'Beste allebei,\n\nWat is wachten?\n' },
    { from: bram, body: 'Beste allebei,\n\nWachten is lang.\n' },
    { from: cato, body: 'Beste allebei,\n\nWachten is kort.\n' },
  ])
})

const ways = [
  ['stopped', () => stopWriting(cato.id, id)],
  ['was removed', () => leavePublication(owner.id, cato.id, UNDER_NAME)],
] as const

async function compose(chosen: string[], change = {}): Promise<string> {
  const { composition } = await dialogueOf({ id })
  const content = { ...emptyContent(chosen), title: 'Over wachten', ...change }
  expect(await saveComposition(anna.id, id, composition, content)).toMatchObject({ status: 'saved' })
  return (await proofOf({ id })).fingerprint
}

const agree = (fingerprint: string, ...who: Member[]) =>
  Promise.all(who.map(async (it) => (await approveDialogue(it.id, id, fingerprint)).status))
const publish = async (fingerprint: string) => (await publishDialogue(editor.id, id, fingerprint)).status
const withoutCato = () => letterIds.filter((it) => it !== letterIds[2])

describe.each(ways)('when somebody %s', (_, leave) => {
  test('nobody waits for their yes while no letter of theirs is chosen', async () => {
    await leave()
    const fingerprint = await compose(withoutCato())
    expect([...(await listAwaited(db(), id)).keys()].sort()).toEqual([anna.id, bram.id].sort())
    expect(await agree(fingerprint, anna, bram)).toEqual(['approved', 'approved'])
    expect((await listWaiting(editor.id)).map(({ kind }) => kind)).toEqual(['publication'])
    expect(await publish(fingerprint)).toBe('published')
    const { pieceId } = await dialogueOf({ id })
    expect(await db().$count(pieceAuthors, eq(pieceAuthors.pieceId, pieceId ?? ''))).toBe(2)
  })

  test('their yes stays needed while a letter of theirs is', async () => {
    await leave()
    const fingerprint = await compose(letterIds)
    await agree(fingerprint, anna, bram)
    expect((await listWaiting(editor.id)).map(({ kind }) => kind)).toEqual([])
    expect(await publishDialogue(editor.id, id, fingerprint)).toMatchObject({
      status: 'not-approved',
      waitingFor: [{ memberId: cato.id, writesNow: false }],
    })
  })

  test('a yes that all gave before does not count for the text without them', async () => {
    const before = await compose(withoutCato())
    await agree(before, anna, bram, cato)
    await leave()
    const { fingerprint } = await proofOf({ id })
    expect(fingerprint).not.toBe(before)
    expect(await publish(before)).toBe('changed')
    expect(await publish(fingerprint)).toBe('not-approved')
  })

  test('what was published stays as it is, and nobody is asked anything about it', async () => {
    const fingerprint = await compose(letterIds)
    await agree(fingerprint, anna, bram, cato)
    expect(await publish(fingerprint)).toBe('published')
    const before = await db().select().from(letters)
    await leave()
    expect(await db().select().from(letters)).toEqual(before)
    expect((await dialogueOf({ id })).publishedFingerprint).toBe(fingerprint)
    expect((await listAwaited(db(), id)).size).toBe(0)
  })

  test('the turn passes to whoever comes after them, and never to them', async () => {
    await db().update(dialogues).set({ turnMemberId: cato.id, alsoAwaited: [] }).where(eq(dialogues.id, id))
    await leave()
    expect((await dialogueOf({ id })).turnMemberId).toBe(anna.id)
    await aSentLetter(id, { from: bram })
    expect((await dialogueOf({ id })).turnMemberId).toBe(anna.id)
  })

  test('the others are told once, and in one mail', async () => {
    await leave()
    await leave()
    const told = await db()
      .select()
      .from(news)
      .where(and(eq(news.thingId, id), eq(news.kind, 'stopped')))
    expect(told.map(({ memberId }) => memberId).sort()).toEqual([anna.id, bram.id].sort())
    expect(told.every(({ byId }) => byId === cato.id)).toBe(true)
    expect(await listJobs('tell-of-dialogue-news', { dialogueId: id, kind: 'stopped' })).toHaveLength(2)
  })

  test('a letter to them is not sent, to nobody else either, until its writer chooses', async () => {
    const letterId = randomUUID()
    const save = (basedOn: number, toMemberId: string | null) =>
      saveLetter(anna.id, { dialogueId: id, letterId, basedOn }, { subject: '', toMemberId, body: 'Dag.' })
    await save(0, cato.id)
    await leave()
    expect(await sendLetter(anna.id, letterId, 1)).toMatchObject({
      status: 'reaches-nobody',
      to: { name: 'Cato Deen' },
    })
    expect(await save(1, cato.id)).toEqual({ status: 'saved', revision: 1 })
    expect(await listJobs('mail-letter', { letterId })).toEqual([])
    await save(1, null)
    expect(await sendLetter(anna.id, letterId, 2)).toEqual({ status: 'sent' })
    expect(await listJobs('mail-letter', { letterId })).toMatchObject([{ memberId: bram.id }])
  })
})

test('who stopped says yes or no to what has letters of theirs, and to nothing else', async () => {
  await stopWriting(cato.id, id)
  const whole = await compose(letterIds)
  expect(await agree(whole, cato)).toEqual(['approved'])
  expect(await objectToProof(cato.id, id, { fingerprint: whole, reason: '' })).toEqual({ status: 'objected' })
  const without = await compose(withoutCato())
  expect(await agree(without, cato)).toEqual(['not-found'])
  expect(await objectToProof(cato.id, id, { fingerprint: without, reason: '' })).toEqual({
    status: 'not-found',
  })
})

test('who stopped can take away what readers have of theirs, and nothing else', async () => {
  const whole = await compose(letterIds)
  await agree(whole, anna, bram, cato)
  await publish(whole)
  await stopWriting(cato.id, id)
  expect(await withdrawDialogue(cato.id, id)).toEqual({ status: 'withdrawn' })
  const without = await compose(withoutCato())
  await agree(without, anna, bram)
  expect(await publish(without)).toBe('published')
  expect(await withdrawDialogue(cato.id, id)).toEqual({ status: 'not-found' })
})

test('a letter to who stopped names them to readers, without putting them above the piece', async () => {
  letterIds.push(await aSentLetter(id, { from: anna, to: cato, body: 'Beste jij,\n\nWaar ben je?\n' }))
  await stopWriting(cato.id, id)
  const fingerprint = await compose(withoutCato())
  const { proof } = await proofOf({ id })
  expect(proof.correspondents.map(({ memberId }) => memberId)).toEqual([anna.id, bram.id])
  expect(proof.addressees).toMatchObject([{ memberId: cato.id }])
  await agree(fingerprint, anna, bram)
  expect(await publish(fingerprint)).toBe('published')
})

test('an unfinished piece waits for nobody who stopped', async () => {
  await db().update(dialogues).set({ turnMemberId: cato.id, alsoAwaited: [] }).where(eq(dialogues.id, id))
  await compose(letterIds, { isUnfinished: true })
  expect((await proofOf({ id })).proof.waitingForMemberId).toBe(cato.id)
  await stopWriting(cato.id, id)
  expect((await proofOf({ id })).proof.waitingForMemberId).toBe(anna.id)
  for (const { id: memberId } of [anna, bram]) await stopWriting(memberId, id)
  expect((await proofOf({ id })).proof.waitingForMemberId).toBe(null)
})

test('a letter to nobody who still writes is kept, and not sent', async () => {
  for (const { id: memberId } of [bram, cato]) await stopWriting(memberId, id)
  const letterId = randomUUID()
  await saveLetter(
    anna.id,
    { dialogueId: id, letterId, basedOn: 0 },
    { subject: '', toMemberId: null, body: 'Dag.' },
  )
  expect(await sendLetter(anna.id, letterId, 1)).toEqual({ status: 'reaches-nobody', to: null })
})

test('stopping twice is stopping once, and nobody else can stop somebody', async () => {
  expect(await stopWriting(editor.id, id)).toEqual({ status: 'not-found' })
  expect(await stopWriting(owner.id, id)).toEqual({ status: 'not-found' })
  await Promise.all([stopWriting(cato.id, id), stopWriting(cato.id, id)])
  const [seat] = await seatOfCato()
  expect(await stopWriting(cato.id, id)).toEqual({ status: 'stopped' })
  expect(await seatOfCato()).toEqual([seat])
  const writers = (await findDialogue(anna.id, id))?.correspondents
  expect(writers?.map(({ name }) => name)).toEqual(['Anna Bos', 'Bram Cools'])
})

test('who stopped writes, asks and joins nothing; who is asked again does', async () => {
  await stopWriting(cato.id, id)
  const draft = { dialogueId: id, letterId: randomUUID(), basedOn: 0 }
  const text = { subject: '', toMemberId: null, body: 'Dag.' }
  expect(await saveLetter(cato.id, draft, text)).toEqual({ status: 'not-found' })
  expect(await joinWithYes(cato.id, id, { memberId: cato.id })).toEqual({ status: 'not-found' })
  expect(await joinWithYes(cato.id, id, { memberId: editor.id })).toEqual({ status: 'not-found' })
  expect(await joinWithYes(anna.id, id, { memberId: cato.id })).toEqual({ status: 'joined' })
  expect(await joinWithYes(anna.id, id, { memberId: cato.id })).toEqual({ status: 'already' })
  expect(await saveLetter(cato.id, draft, text)).toEqual({ status: 'saved', revision: 1 })
})

const seatOfCato = () =>
  db()
    .select()
    .from(correspondents)
    .where(and(eq(correspondents.dialogueId, id), eq(correspondents.memberId, cato.id)))

test('a letter that was not sent stays readable for whoever stops, alone, and is theirs to go on with when they come back', async () => {
  const begun = { dialogueId: id, letterId: randomUUID(), basedOn: 0 }
  const text = { subject: 'Nog even', body: 'Wat ik nog wilde zeggen.', toMemberId: null }
  expect(await saveLetter(cato.id, begun, text)).toMatchObject({ status: 'saved' })
  await stopWriting(cato.id, id)
  expect(await findUnsentLetter(cato.id, id)).toBeNull()
  expect(await findLeftLetter(cato.id, id)).toMatchObject({ subject: text.subject, body: text.body })
  for (const other of [anna, bram, editor, owner]) expect(await findLeftLetter(other.id, id)).toBeNull()
  await joinWithYes(anna.id, id, { memberId: cato.id })
  expect(await findUnsentLetter(cato.id, id)).toMatchObject({ body: text.body })
})
