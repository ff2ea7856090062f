import { asc, eq, inArray } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, dialogues, exchanges, letters, news, writtenLetters } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { confirmSeen } from './exchange/confirm-seen'
import { countExchanged } from './exchange/count-exchanged'
import { findOwnOfExchange } from './exchange/find-own-of-exchange'
import { tellOfExchange } from './exchange/tell-of-exchange'
import { undoConfirmed } from './exchange/undo-confirmed'
import { canTakeBack, listConfirmedByLink, takeBackConfirmed } from './notices/take-back-confirmed'

withNeighbours()

type Dialogue = Awaited<ReturnType<typeof aDialogue>>
type Mail = Partial<typeof arrivals.$inferInsert>

/** Of the same two; what is done is done here, to one mail, and beside it are mails that differ from it in one thing. */
let here: Dialogue
let there: Dialogue
let upload: string
let another: string

afterAll(closeQueue)
beforeEach(async () => {
  here = await aDialogue()
  there = await aDialogue({ by: here.writers })
  upload = await anUpload(here, 7)
  another = await anUpload(here, 9)
})

async function anUpload({ id: dialogueId, second }: Dialogue, total: number): Promise<string> {
  const [row] = await db()
    .insert(exchanges)
    .values({ dialogueId, uploadedBy: second.id, fileName: 'post.mbox', total, done: total })
    .returning({ id: exchanges.id })
  return row?.id ?? ''
}

async function aMail(change: Mail): Promise<string> {
  const sentAt = new Date('2014-05-01T10:00:00Z')
  const mail = {
    via: 'upload' as const,
    raw: Buffer.from(''),
    body: 'Dag.',
    sentAt,
    state: 'proposed' as const,
  }
  const ofFirst = { dialogueId: here.id, memberId: here.first.id }
  const [row] = await db()
    .insert(arrivals)
    .values({ ...mail, ...ofFirst, ...change })
    .returning({ id: arrivals.id })
  return row?.id ?? ''
}

/** A mail that became a letter, and that letter. */
async function aLetter(
  change: Mail,
  { id, first }: Dialogue = here,
): Promise<{ id: string; letterId: string }> {
  const letterId = await aSentLetter(id, { from: first, sentAt: new Date('2014-05-01T10:00:00Z') })
  return { id: await aMail({ state: 'confirmed', letterId, dialogueId: id, ...change }), letterId }
}

const mailRows = (ids: string[]) =>
  db().select().from(arrivals).where(inArray(arrivals.id, ids)).orderBy(asc(arrivals.id))
const letterRows = (ids: string[]) =>
  db().select().from(writtenLetters).where(inArray(writtenLetters.id, ids)).orderBy(asc(writtenLetters.id))
const rowOf = async (id: string) => (await db().select().from(dialogues).where(eq(dialogues.id, id)))[0]

/** A letter of the other that answers this one. */
async function anAnswer(letterId: string): Promise<string> {
  const id = await aSentLetter(here.id, { from: here.second, sentAt: new Date('2013-01-01T10:00:00Z') })
  await db().update(writtenLetters).set({ answersLetterId: letterId }).where(eq(writtenLetters.id, id))
  return id
}

const answeredBy = async (id: string) => (await letterRows([id]))[0]?.answersLetterId

test('of an upload those are confirmed that were seen, wait, and are of who confirms', async () => {
  const itself = await aMail({ exchangeId: upload })
  const beside = [
    await aMail({ exchangeId: another }),
    await aMail({ exchangeId: upload, memberId: here.second.id }),
    await aMail({ exchangeId: upload, state: 'discarded' }),
  ]
  const unseen = await aMail({ exchangeId: upload })
  const before = await mailRows([...beside, unseen])
  expect(await confirmSeen(here.first.id, upload, [itself, ...beside])).toEqual({ count: 1, left: 0 })
  expect(await mailRows([...beside, unseen])).toEqual(before)
  expect(await mailRows([itself])).toMatchObject([{ state: 'confirmed' }])
})

test('what another confirmed for somebody is told and undone, and no other letter', async () => {
  const forThem = { exchangeId: upload, decidedBy: here.second.id }
  const itself = await aLetter(forThem)
  const beside = [
    await aLetter({ ...forThem, exchangeId: another }),
    await aLetter({ ...forThem, memberId: here.second.id }),
    await aLetter({ ...forThem, state: 'discarded' }),
    await aLetter({ ...forThem, decidedBy: here.first.id }),
    await aLetter({ ...forThem, decidedBy: null }),
  ]
  const [answer, otherAnswer] = [await anAnswer(itself.letterId), await anAnswer(beside[0]?.letterId ?? '')]
  const found = await findOwnOfExchange(here.first.id, upload)
  expect(found?.confirmed.map(({ letterId }) => letterId)).toEqual([itself.letterId])
  const [mails, texts] = [beside.map(({ id }) => id), beside.map(({ letterId }) => letterId)]
  const before = [await mailRows(mails), await letterRows(texts), await rowOf(there.id)]
  const count = (await rowOf(here.id))?.letterCount ?? 0
  expect(await undoConfirmed(here.first.id, upload)).toEqual({ status: 'undone', count: 1, kept: 0 })
  expect([await mailRows(mails), await letterRows(texts), await rowOf(there.id)]).toEqual(before)
  expect(await mailRows([itself.id])).toMatchObject([{ state: 'proposed', letterId: null }])
  expect(await letterRows([itself.letterId])).toEqual([])
  expect([await answeredBy(answer), await answeredBy(otherAnswer)]).toEqual([null, beside[0]?.letterId])
  expect(await rowOf(here.id)).toMatchObject({ letterCount: count - 1 })
})

test('what somebody confirmed by its link is taken back, and no other letter', async () => {
  const byLink = { via: 'smtp' as const, confirmedByLink: true, decidedAt: new Date() }
  const itself = await aLetter(byLink)
  const beside = [
    await aLetter({ ...byLink, memberId: here.second.id }),
    await aLetter({ ...byLink, state: 'discarded' }),
    await aLetter({ ...byLink, confirmedByLink: false }),
    await aLetter(byLink),
    await aLetter(byLink),
    await aLetter(byLink),
    await aLetter(byLink, there),
  ]
  const [, , , revised, numbered, inPiece] = beside.map(({ letterId }) => letterId)
  const set = (id = '') => ({
    to: (row: object) => db().update(writtenLetters).set(row).where(eq(writtenLetters.id, id)),
  })
  await set(revised).to({ revision: 2 })
  await set(numbered).to({ publicNumber: 3 })
  const fromAuthorId = await anAuthor('eerste')
  const { id: pieceId } = await aPiece('brieven', { letters: [{ fromAuthorId }] })
  await db().update(letters).set({ writtenLetterId: inPiece }).where(eq(letters.pieceId, pieceId))
  // Somebody wrote since, and elsewhere.
  await aSentLetter(there.id, { from: there.first, to: there.second })
  const [answer, otherAnswer] = [await anAnswer(itself.letterId), await anAnswer(beside[0]?.letterId ?? '')]
  const listed = await listConfirmedByLink(here.first.id, here.id)
  expect(listed.map(({ arrivalId }) => arrivalId)).toEqual([itself.id])
  const may = await Promise.all(beside.map(({ id }) => canTakeBack(here.first.id, id)))
  expect(may).toEqual([false, false, false, false, false, false, true])
  const [mails, texts] = [beside.map(({ id }) => id), beside.map(({ letterId }) => letterId)]
  const before = [await mailRows(mails), await letterRows(texts), await rowOf(there.id)]
  const count = (await rowOf(here.id))?.letterCount ?? 0
  expect(await takeBackConfirmed(here.first.id, itself.id)).toEqual({ status: 'taken-back' })
  expect([await mailRows(mails), await letterRows(texts), await rowOf(there.id)]).toEqual(before)
  expect([await answeredBy(answer), await answeredBy(otherAnswer)]).toEqual([null, beside[0]?.letterId])
  expect(await rowOf(here.id)).toMatchObject({ letterCount: count - 1, turnMemberId: here.first.id })
})

test('a mail about an upload counts what is in it of whom it is to', async () => {
  const [own, by] = [here.first.id, here.second.id]
  await aMail({ exchangeId: upload })
  await aMail({ exchangeId: another })
  await aMail({ exchangeId: upload, memberId: by })
  await aMail({ exchangeId: upload, state: 'discarded' })
  const about = { memberId: own, byId: by, detailId: upload, dialogueId: here.id }
  const read = await countExchanged(db(), { ...about, kind: 'exchange-read' })
  expect(read).toMatchObject({ total: 7, own: 1, uploader: { id: by } })
  const forThem = { state: 'confirmed' as const, decidedBy: by }
  await aMail({ ...forThem, exchangeId: another })
  await aMail({ ...forThem, memberId: by })
  await aMail({ ...forThem, dialogueId: there.id })
  await aMail({ ...forThem, state: 'discarded' })
  await aMail({ ...forThem, decidedBy: own })
  expect(await countExchanged(db(), { ...about, kind: 'exchange-confirmed' })).toMatchObject({ own: 1 })
})

test('another upload is told anew to whom it is told, whatever else they were told', async () => {
  const told = { kind: 'exchange-read' as const, thingId: here.id, byId: here.second.id, detailId: another }
  const ofOne = { ...told, memberId: here.first.id, toldAt: new Date('2020-01-01T00:00:00Z') }
  const beside = [
    { ...ofOne, memberId: here.second.id },
    { ...ofOne, thingId: there.id },
    { ...ofOne, kind: 'exchange-undone' as const },
  ]
  await db()
    .insert(news)
    .values([ofOne, ...beside])
  const tell = (now: Date) =>
    db().transaction((transaction) =>
      tellOfExchange(transaction, { id: upload, dialogueId: here.id }, told, [here.first.id], now),
    )
  const now = new Date('2020-02-01T00:00:00Z')
  await tell(now)
  const rows = await db().select().from(news)
  for (const row of beside) expect(rows).toContainEqual(row)
  expect(rows).toContainEqual({ ...ofOne, detailId: upload, toldAt: now })
  // Of the same upload they are not told again.
  await tell(new Date('2020-03-01T00:00:00Z'))
  expect(await db().select().from(news)).toEqual(expect.arrayContaining(rows))
})
