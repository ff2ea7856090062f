import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { dialogues, letters, type Member, news, pieceAuthors } from '@/db/schema'
import { aSentLetter } from '@/db/testing/a-dialogue'
import { listJobs } from '@/db/testing/list-jobs'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { listAwaited } from '../compositions/list-awaited'
import { publishDialogue } from '../compositions/publish-dialogue'
import { dialogueOf, proofOf } from '../compositions/testing/a-composed-dialogue'
import { saveLetter } from '../letters/save-letter'
import { sendLetter } from '../letters/send-letter'
import { listWaiting } from '../waiting/list-waiting'
import { leavePublication } from './leave-publication'
import { stopWriting } from './stop-writing'
import { type ThreeWhoWrite, threeWhoWrite } from './testing/three-who-write'

withNeighbours()

const UNDER_NAME = { texts: 'under-name', successorId: null } as const

afterAll(closeQueue)

let anna: Member
let bram: Member
let cato: Member
let editor: Member
let owner: Member
let id: string
let letterIds: string[]
let compose: ThreeWhoWrite['compose']
let agree: ThreeWhoWrite['agree']
let publish: ThreeWhoWrite['publish']
let withoutCato: ThreeWhoWrite['withoutCato']

beforeEach(async () => {
  ;({ anna, bram, cato, editor, owner, id, letterIds, compose, agree, publish, withoutCato } =
    await threeWhoWrite())
})

const ways = [
  ['stopped', () => stopWriting(cato.id, id)],
  ['was removed', () => leavePublication(owner.id, cato.id, UNDER_NAME)],
] as const

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
