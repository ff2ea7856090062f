import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { correspondents, type Member } from '@/db/schema'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import { closeQueue } from '@/queue/sender'
import { objectToProof } from '../compositions/object-to-proof'
import { withdrawDialogue } from '../compositions/withdraw-dialogue'
import { findDialogue } from '../dialogues/find-dialogue'
import { findLeftLetter, findUnsentLetter } from '../letters/find-written-letter'
import { saveLetter } from '../letters/save-letter'
import { stopWriting } from './stop-writing'
import { type ThreeWhoWrite, threeWhoWrite } from './testing/three-who-write'

withNeighbours()

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
