import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { letterRevisions, media, members, unusedPictures, writtenLetters } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { daysLeft } from '@/publication/essays/discarded/days-left'
import { longAgo } from '@/publication/essays/discarded/testing/a-draft'
import { closeQueue } from '@/queue/sender'
import { stopWriting } from '../leaving/stop-writing'
import { findLeftLetter, findUnsentLetter, findWrittenLetter } from '../letters/find-written-letter'
import { listUnsentLetters } from '../letters/list-unsent-letters'
import { saveLetter } from '../letters/save-letter'
import { sendLetter } from '../letters/send-letter'
import { countDiscarded } from './count-discarded'
import { deleteDiscardedLetters } from './delete-discarded-letters'
import { discardLetter } from './discard-letter'
import { fetchBackLetter } from './fetch-back-letter'
import { listDiscardedLetters } from './list-discarded-letters'
import { anUnsentLetter } from './testing/an-unsent-letter'

withNeighbours()

const dataDir = makeTemporaryDataDir('discarded-letters')
process.env.DATA_DIR = dataDir
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
afterAll(closeQueue)

const text = (body: string) => ({ subject: '', toMemberId: null, body })

async function aLetter(body = 'Beste Carola,') {
  const { id: dialogueId, first: writer, second: other } = await aDialogue()
  const letterId = await anUnsentLetter({ dialogueId, writerId: writer.id, bodies: [body] })
  const save = (basedOn: number, body: string) =>
    saveLetter(writer.id, { dialogueId, letterId, basedOn }, text(body))
  return { dialogueId, writer, other, letterId, save }
}

const isThere = async (id: string) => (await db().$count(writtenLetters, eq(writtenLetters.id, id))) === 1

test('what is thrown away is on no list of what one writes, and comes back as it was', async () => {
  const { dialogueId, writer, letterId } = await aLetter()
  expect(await discardLetter(writer.id, letterId)).toEqual({ status: 'discarded' })
  expect(await findUnsentLetter(writer.id, dialogueId)).toBeNull()
  expect(await listUnsentLetters(writer.id, 3)).toEqual([])
  expect((await listDiscardedLetters(writer.id, 1)).letters).toMatchObject([
    { id: letterId, dialogueId, theme: 'Over brieven', to: [{ givenName: 'Carola' }], body: 'Beste Carola,' },
  ])
  expect(await countDiscarded(writer.id)).toBe(1)
  expect(await fetchBackLetter(writer.id, letterId)).toEqual({ status: 'fetched-back', dialogueId })
  expect(await fetchBackLetter(writer.id, letterId)).toEqual({ status: 'fetched-back', dialogueId })
  expect(await findUnsentLetter(writer.id, dialogueId)).toMatchObject({ id: letterId, body: 'Beste Carola,' })
  expect(await listDiscardedLetters(writer.id, 1)).toEqual({ letters: [], count: 0 })
})

test('thrown away twice, or twice at once, is once, and the days count from the first', async () => {
  const { writer, letterId } = await aLetter()
  const first = longAgo(3)
  await discardLetter(writer.id, letterId, first)
  const outcomes = await Promise.all([1, 2, 3].map(() => discardLetter(writer.id, letterId)))
  expect(outcomes).toEqual(Array(3).fill({ status: 'discarded' }))
  expect((await findWrittenLetter(writer.id, letterId))?.discardedAt).toEqual(first)
})

test('what was sent is neither thrown away nor fetched back; sent and thrown away at once is one of both', async () => {
  const { writer, letterId } = await aLetter()
  await sendLetter(writer.id, letterId, 1)
  expect(await discardLetter(writer.id, letterId)).toEqual({ status: 'sent' })
  expect(await fetchBackLetter(writer.id, letterId)).toEqual({ status: 'not-found' })
  const race = await aLetter()
  const [sent, thrown] = await Promise.all([
    sendLetter(race.writer.id, race.letterId, 1),
    discardLetter(race.writer.id, race.letterId),
  ])
  expect([`${sent.status}, ${thrown.status}`]).toContainEqual(
    expect.stringMatching(/^(sent, sent|discarded, discarded)$/),
  )
  const both = db()
    .update(writtenLetters)
    .set({ discardedAt: new Date(), sentAt: new Date(), audience: [] })
    .where(eq(writtenLetters.id, letterId))
  await expect(both).rejects.toMatchObject({ cause: { constraint: 'written_letters_discarded_unsent' } })
})

test('what another tab saves meanwhile is kept, stays thrown away, and has thirty days from then', async () => {
  const { writer, letterId, save } = await aLetter()
  await discardLetter(writer.id, letterId, longAgo(29))
  expect(await save(1, 'Nog een zin.')).toEqual({ status: 'discarded', revision: 2 })
  expect(await save(1, 'Anders.')).toMatchObject({ status: 'stale', newest: { body: 'Nog een zin.' } })
  expect(await sendLetter(writer.id, letterId, 2)).toEqual({ status: 'discarded' })
  const letter = await findWrittenLetter(writer.id, letterId)
  expect(letter).toMatchObject({ sentAt: null, body: 'Nog een zin.' })
  expect(letter?.discardedAt && daysLeft(letter.discardedAt)).toBe(30)
})

test('who throws one away can write another, and each comes back when there is no other', async () => {
  const { dialogueId, writer, letterId } = await aLetter()
  await discardLetter(writer.id, letterId)
  const next = randomUUID()
  const draft = { dialogueId, letterId: next, basedOn: 0 }
  expect(await saveLetter(writer.id, draft, text('Opnieuw.'))).toEqual({ status: 'saved', revision: 1 })
  expect(await fetchBackLetter(writer.id, letterId)).toEqual({ status: 'another' })
  expect(await discardLetter(writer.id, next)).toEqual({ status: 'discarded' })
  const outcomes = await Promise.all([letterId, next].map((id) => fetchBackLetter(writer.id, id)))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['another', 'fetched-back'])
})

test('who stopped writing, or was removed, fetches nothing back; who stopped reads it still', async () => {
  const { dialogueId, writer, letterId } = await aLetter()
  await discardLetter(writer.id, letterId)
  await stopWriting(writer.id, dialogueId)
  expect(await fetchBackLetter(writer.id, letterId)).toEqual({ status: 'stopped' })
  expect(await findLeftLetter(writer.id, dialogueId)).toBeNull()
  expect((await listDiscardedLetters(writer.id, 1)).letters).toMatchObject([{ id: letterId }])
  expect((await findWrittenLetter(writer.id, letterId))?.body).toBe('Beste Carola,')
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, writer.id))
  expect(await fetchBackLetter(writer.id, letterId)).toEqual({ status: 'not-found' })
  expect((await listDiscardedLetters(writer.id, 1)).count).toBe(0)
})

test.each(['contributor', 'editor', 'owner'] as const)(
  'of another nobody throws away, fetches back or reads, as %s neither',
  async (role) => {
    const { writer, other, letterId } = await aLetter()
    for (const member of [await aMember(role), other]) {
      expect(await discardLetter(member.id, letterId)).toEqual({ status: 'not-found' })
      await discardLetter(writer.id, letterId)
      expect(await fetchBackLetter(member.id, letterId)).toEqual({ status: 'not-found' })
      expect(await findWrittenLetter(member.id, letterId)).toBeNull()
      expect((await listDiscardedLetters(member.id, 1)).count).toBe(0)
      await fetchBackLetter(writer.id, letterId)
    }
  },
)

test('thirty days later it is gone with its revisions; what was thrown away later, or fetched back, is not', async () => {
  const [old, fresh, backAgain] = [await aLetter(), await aLetter(), await aLetter()]
  await discardLetter(old.writer.id, old.letterId, longAgo(30))
  await discardLetter(fresh.writer.id, fresh.letterId, longAgo(29))
  await discardLetter(backAgain.writer.id, backAgain.letterId, longAgo(40))
  await fetchBackLetter(backAgain.writer.id, backAgain.letterId)
  await Promise.all([deleteDiscardedLetters(), deleteDiscardedLetters()])
  const left = await Promise.all([old, fresh, backAgain].map(({ letterId }) => isThere(letterId)))
  expect(left).toEqual([false, true, true])
  expect(await db().$count(letterRevisions, eq(letterRevisions.letterId, old.letterId))).toBe(0)
  expect(await old.save(1, 'Toch.')).toEqual({ status: 'not-found' })
})

test('the pictures that stood in it alone are gone, and what another letter shows stays', async () => {
  const { dialogueId, writer, letterId, save } = await aLetter()
  const [alone, shared] = [
    await aPicture(writer.id, `brug-${randomUUID()}.png`),
    await aPicture(writer.id, `boom-${randomUUID()}.png`),
  ]
  await save(1, `![Een brug](/media/${alone.name}) ![Een boom](/media/${shared.name})`)
  await discardLetter(writer.id, letterId, longAgo(31))
  const next = { dialogueId, letterId: randomUUID(), basedOn: 0 }
  await saveLetter(writer.id, next, text(`![Een boom](/media/${shared.name})`))
  await deleteDiscardedLetters()
  const isKept = async ({ id }: { id: string }) => (await db().$count(media, eq(media.id, id))) === 1
  expect(await Promise.all([alone, shared].map(isKept))).toEqual([false, true])
  expect(await db().$count(unusedPictures)).toBe(0)
})
