import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aCorrespondent, aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { discardLetter } from '../discarded/discard-letter'
import { fetchBackLetterRevision } from './fetch-back-letter-revision'
import { findUnsentRevision, listUnsentRevisions } from './find-unsent-revision'
import { findUnsentLetter, findWrittenLetter } from './find-written-letter'
import { saveLetter } from './save-letter'
import { sendLetter } from './send-letter'

withNeighbours()

const FIVE_PAST = new Date('2026-05-12T10:05:00Z')
const LATER = new Date('2026-05-12T10:11:00Z')

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: FIVE_PAST }))
afterEach(() => void vi.useRealTimers())
afterAll(closeQueue)

async function aLetter(body = 'Een') {
  const { id: dialogueId, first: writer, second: other } = await aDialogue()
  const letterId = randomUUID()
  const save = (basedOn: number, body: string, isByItself = false) =>
    saveLetter(
      writer.id,
      { dialogueId, letterId, basedOn, isByItself },
      { subject: '', toMemberId: null, body },
    )
  await save(0, body, true)
  const numbers = async () => {
    const { revisions } = await listUnsentRevisions(writer.id, letterId, 1)
    return revisions.map(({ number }) => number)
  }
  return { dialogueId, writer, other, letterId, save, numbers }
}

test('of what saves itself one revision is kept in ten minutes, and all that a button was pressed on', async () => {
  const { save, numbers } = await aLetter()
  await save(1, 'Een twee', true)
  expect(await numbers()).toEqual([2])
  expect(await save(2, 'Een twee')).toEqual({ status: 'saved', revision: 2 })
  await save(2, 'Een twee drie', true)
  expect(await numbers()).toEqual([3, 2])
  vi.setSystemTime(LATER)
  await save(3, 'Een twee drie vier', true)
  expect(await numbers()).toEqual([4, 3, 2])
})

test('a letter that was wiped is still there, however soon', async () => {
  const { writer, letterId, save, numbers } = await aLetter('Dit schreef ik een uur lang. '.repeat(5))
  await save(1, '', true)
  await save(2, 'Dag', true)
  expect(await numbers()).toEqual([3, 1])
  expect(await fetchBackLetterRevision(writer.id, letterId, 3, 1)).toEqual({ status: 'saved', revision: 4 })
  expect((await findWrittenLetter(writer.id, letterId))?.body).toContain('een uur lang')
  const [newest] = (await listUnsentRevisions(writer.id, letterId, 1)).revisions
  expect(newest).toMatchObject({ number: 4, savedByItself: false, fetchedBackFrom: 1 })
})

test('one is fetched back as every save: not over what is newer, not of what was sent, thrown away or is not there', async () => {
  const { writer, letterId, save } = await aLetter()
  await save(1, 'Twee')
  const fetchBack = (basedOn: number, number: number) =>
    fetchBackLetterRevision(writer.id, letterId, basedOn, number)
  expect(await fetchBack(1, 1)).toMatchObject({ status: 'stale' })
  expect(await fetchBack(2, 7)).toEqual({ status: 'not-found' })
  await discardLetter(writer.id, letterId)
  expect(await fetchBack(2, 1)).toMatchObject({ status: 'discarded' })
  const sent = await aLetter()
  await sent.save(1, 'Twee')
  await sendLetter(sent.writer.id, sent.letterId, 2)
  expect(await fetchBackLetterRevision(sent.writer.id, sent.letterId, 2, 1)).toMatchObject({ status: 'sent' })
})

test('only its writer has them, and nobody once it was sent', async () => {
  const { writer, other, letterId, save } = await aLetter()
  await save(1, 'Twee')
  for (const member of [other, await aMember('editor'), await aMember('owner')]) {
    expect(await listUnsentRevisions(member.id, letterId, 1)).toEqual({ revisions: [], count: 0 })
    expect(await findUnsentRevision(member.id, letterId, { number: 1 })).toBeNull()
    expect(await fetchBackLetterRevision(member.id, letterId, 2, 1)).toEqual({ status: 'not-found' })
  }
  expect(await findUnsentRevision(writer.id, letterId, { before: 2 })).toMatchObject({ body: 'Een' })
  await sendLetter(writer.id, letterId, 2)
  expect((await listUnsentRevisions(writer.id, letterId, 1)).count).toBe(0)
})

test('where more than one could read it, what was private in an older text is for nobody until that is chosen', async () => {
  const { dialogueId, writer, letterId, save } = await aLetter(':::onder-ons\nGeheim.\n:::')
  await aCorrespondent(dialogueId, await aMember('contributor'))
  await save(1, 'Niets geheims.')
  expect((await findUnsentLetter(writer.id, dialogueId))?.audience).toBeNull()
  expect(await fetchBackLetterRevision(writer.id, letterId, 2, 1)).toMatchObject({ status: 'saved' })
  expect((await findUnsentLetter(writer.id, dialogueId))?.audience).toEqual([])
  expect(await sendLetter(writer.id, letterId, 3)).toMatchObject({ status: 'read-by-nobody' })
})

test('who was chosen for what is private now reads nothing of what was private before, and goes on reading the same', async () => {
  const { dialogueId, writer, other, letterId } = await aLetter()
  const third = await aMember('contributor')
  await aCorrespondent(dialogueId, third)
  const saveFor = (basedOn: number, reader: string, body: string) =>
    saveLetter(
      writer.id,
      { dialogueId, letterId, basedOn, readers: { chosen: [reader], drawn: [], drawnTo: null } },
      { subject: '', toMemberId: null, body },
    )
  const audience = async () => (await findUnsentLetter(writer.id, dialogueId))?.audience
  await saveFor(1, other.id, ':::onder-ons\nVoor de een.\n:::')
  await saveFor(2, third.id, ':::onder-ons\nVoor de ander.\n:::')
  await saveFor(3, third.id, 'Dag.\n\n:::onder-ons\nVoor de ander.\n:::')
  expect(await fetchBackLetterRevision(writer.id, letterId, 4, 3)).toMatchObject({ status: 'saved' })
  expect(await audience()).toEqual([third.id])
  expect(await fetchBackLetterRevision(writer.id, letterId, 5, 2)).toMatchObject({ status: 'saved' })
  expect(await audience()).toEqual([])
  expect(await sendLetter(writer.id, letterId, 6)).toMatchObject({ status: 'read-by-nobody' })
})
