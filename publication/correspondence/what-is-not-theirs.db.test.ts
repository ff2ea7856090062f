import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { approvals, arrivalPictures, arrivals, dialogues, type News, writtenLetters } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { closeQueue } from '@/queue/sender'
import { makeLetter } from './arrivals/confirm-arrival'
import { confirmSeen } from './arrivals/exchange/confirm-seen'
import { findOwnOfExchange } from './arrivals/exchange/find-own-of-exchange'
import { takeInExchange } from './arrivals/exchange/take-in-exchange'
import { listTakenPictures } from './arrivals/list-taken-pictures'
import { takeBackApproval } from './compositions/take-back-approval'
import { isStillNews } from './dialogues/is-still-news'
import { saveLetter } from './letters/save-letter'

afterAll(closeQueue)

type Given = Partial<typeof arrivals.$inferInsert>

async function aMail(change: Given) {
  const mail = { via: 'smtp' as const, raw: Buffer.from('x'), state: 'held' as const, heldFor: 'no-proof' }
  const [row] = await db()
    .insert(arrivals)
    .values({ ...mail, ...change })
    .returning()
  if (!row) throw new Error('The mail was not made')
  return row
}

test('whoever names the letter of another changes nothing of it', async () => {
  const { id, first, second, letterIds } = await aDialogue()
  const letterId = await aSentLetter(id, { from: first })
  expect(letterIds).toEqual([])
  const before = await db().select().from(writtenLetters)
  const text = { subject: 'Van mij', toMemberId: null, body: 'Van mij.' }
  expect(await saveLetter(second.id, { dialogueId: id, letterId, basedOn: 0 }, text)).toEqual({
    status: 'not-found',
  })
  expect(await db().select().from(writtenLetters)).toEqual(before)
})

test('the pictures of a mail are known to whom it is of, and are of no other mail', async () => {
  const { id: dialogueId, first, second } = await aDialogue()
  const [mail, other] = [
    await aMail({ dialogueId, memberId: first.id }),
    await aMail({ dialogueId, memberId: first.id }),
  ]
  const names = [`een-${randomUUID()}.png`, `ander-${randomUUID()}.png`]
  for (const [place, name] of names.entries()) {
    const { id: mediaId } = await aPicture(first.id, name)
    const arrivalId = [mail, other][place]?.id ?? ''
    await db().insert(arrivalPictures).values({ arrivalId, place, mediaId })
  }
  expect(await listTakenPictures(first.id, mail.id)).toEqual([{ place: 0, src: `/media/${names[0]}` }])
  expect(await listTakenPictures(second.id, mail.id)).toEqual([])
})

test('a mail that is held is still news to whom it is of, as long as it is held', async () => {
  const { id: dialogueId, first, second } = await aDialogue()
  const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, dialogueId))
  if (!dialogue) throw new Error('There is no dialogue')
  const held = await aMail({ dialogueId, memberId: first.id })
  const isNews = (detailId: string | null, memberId = first.id) =>
    isStillNews(
      { kind: 'mail-held', memberId, detailId, byId: null, thingId: dialogueId, toldAt: new Date() } as News,
      dialogue,
      null,
    )
  expect(await isNews(held.id)).toBe(true)
  expect(await isNews(held.id, second.id)).toBe(false)
  expect(await isNews(null)).toBe(false)
  expect(await isNews(randomUUID())).toBe(false)
  await db().update(arrivals).set({ state: 'discarded' }).where(eq(arrivals.id, held.id))
  expect(await isNews(held.id)).toBe(false)
})

test('a yes to what readers have is not taken back with a yes to what would follow it', async () => {
  const { id: dialogueId, first } = await aDialogue()
  const [published, next] = ['a'.repeat(64), 'b'.repeat(64)]
  await db().update(dialogues).set({ publishedFingerprint: published }).where(eq(dialogues.id, dialogueId))
  const yes = { dialogueId, memberId: first.id, composition: 1, letterRevisions: {} }
  await db()
    .insert(approvals)
    .values([published, next].map((fingerprint) => ({ ...yes, fingerprint })))
  expect(await takeBackApproval(first.id, dialogueId)).toEqual({ status: 'taken-back' })
  const rows = await db().select().from(approvals).where(eq(approvals.dialogueId, dialogueId))
  expect(
    rows.filter(({ takenBackAt }) => takenBackAt === null).map(({ fingerprint }) => fingerprint),
  ).toEqual([published])
})

test('who has no mail in an upload has no page of it, and nothing seen is nothing confirmed', async () => {
  const { id, first, second } = await aDialogue()
  const taken = await takeInExchange(first.id, id, [
    { name: 'x.eml', bytes: Buffer.from('From: x@oud.example\n\nDag.') },
  ])
  if (taken.status !== 'taken') throw new Error(taken.status)
  for (const memberId of [first.id, second.id])
    expect(await findOwnOfExchange(memberId, taken.exchangeId)).toBeNull()
  expect(await confirmSeen(first.id, taken.exchangeId, [])).toEqual({ count: 0, left: 0 })
  expect(await takeInExchange(first.id, id, [])).toEqual({ status: 'no-mails' })
})

test('of who never wrote in a dialogue no mail becomes a letter in it', async () => {
  const { id: dialogueId } = await aDialogue()
  const stranger = await aMember('contributor')
  const mail = await aMail({ dialogueId, memberId: stranger.id, state: 'proposed', heldFor: null })
  const text = { subject: '', body: 'Van een ander.' }
  const made = await db().transaction((transaction) =>
    makeLetter(transaction, { ...mail, dialogueId, memberId: stranger.id }, stranger.id, text, new Date()),
  )
  expect(made).toEqual({ status: 'not-found' })
})
