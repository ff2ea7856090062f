import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { letterRevisions, writtenLetters } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { findDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import { closeQueue } from '@/queue/sender'
import { findUnsentLetter, findWrittenLetter } from './find-written-letter'
import { listLetterNumbers } from './list-letter-numbers'
import { listLetterProblems } from './list-letter-problems'
import { listWrittenLetters } from './list-written-letters'
import { letterMessageId } from './mail-letter-later'
import { saveLetter } from './save-letter'
import { sendLetter } from './send-letter'

withNeighbours()

afterAll(closeQueue)

const text = (body = 'Beste Carola,\n\nDag.\n', toMemberId: string | null = null) => ({
  subject: 'Een begin',
  toMemberId,
  body,
})

async function aDraft(body?: string) {
  const dialogue = await aDialogue()
  const letterId = randomUUID()
  const draft = { dialogueId: dialogue.id, letterId, basedOn: 0 }
  await saveLetter(dialogue.first.id, draft, text(body))
  return { ...dialogue, letterId, draft }
}

test('a draft is a revision only when something changed, and nobody else sees it', async () => {
  const { first, second, draft, letterId, id } = await aDraft()
  const again = await Promise.all([1, 2, 3].map(() => saveLetter(first.id, draft, text())))
  expect(again).toEqual(Array(3).fill({ status: 'saved', revision: 1 }))
  const next = { ...draft, basedOn: 1 }
  expect(await saveLetter(first.id, next, text('Beste Carola,\n\nMeer.'))).toEqual({
    status: 'saved',
    revision: 2,
  })
  const kept = await db().select().from(letterRevisions).where(eq(letterRevisions.letterId, letterId))
  expect(kept).toHaveLength(2)
  const editor = await aMember('editor')
  for (const other of [second, editor]) {
    expect(await findWrittenLetter(other.id, letterId)).toBeNull()
    expect(await findUnsentLetter(other.id, id)).toBeNull()
    expect((await listWrittenLetters(other.id, id, 'last')).letters).toEqual([])
    expect(await saveLetter(other.id, next, text('Van mij.'))).toEqual({ status: 'not-found' })
  }
  expect(await findUnsentLetter(first.id, id)).toMatchObject({ body: 'Beste Carola,\n\nMeer.', revision: 2 })
})

test('a save over a newer one is refused, and so is a second letter beside the first', async () => {
  const { first, draft, letterId } = await aDraft()
  await saveLetter(first.id, { ...draft, basedOn: 1 }, text('Nieuwer.'))
  const stale = { status: 'stale', letterId, newest: { revision: 2, body: 'Nieuwer.' } }
  expect(await saveLetter(first.id, { ...draft, basedOn: 1 }, text('Ouder.'))).toMatchObject(stale)
  const beside = { ...draft, letterId: randomUUID() }
  expect(await saveLetter(first.id, beside, text('Ernaast.'))).toMatchObject(stale)
  expect((await findWrittenLetter(first.id, letterId))?.body).toBe('Nieuwer.')
})

test.each([
  ['a mark that is not ended', 'Dag\n\n:::onder-ons\nGeheim', 3],
  ['what no letter may hold', 'Dag\n\n[x](javascript:alert(1))', 3],
  ['the same in a private passage', 'Dag\n\n:::onder-ons\n\n[x](javascript:alert(1))\n:::\n', 5],
  [
    'a picture from elsewhere, made of two passages',
    '![a][b]\n\n:::onder-ons\nx\n:::\n\n[b]: https://x.nl/a.png',
    1,
  ],
  ['a beginning of a passage in another', ':::onder-ons\n:::onder-ons\nGeheim\n:::', 2],
])('kept as it is typed, and not sent: %s', async (_, body, line) => {
  const { first, draft, letterId } = await aDraft()
  expect(await saveLetter(first.id, { ...draft, basedOn: 1 }, text(body))).toEqual({
    status: 'saved',
    revision: 2,
  })
  expect((await findWrittenLetter(first.id, letterId))?.body).toBe(body)
  expect(await listLetterProblems(first.id, letterId, 2)).toMatchObject([{ line }])
  const outcome = await sendLetter(first.id, letterId, 2)
  expect(outcome).toMatchObject({ status: 'refused', problems: [{ line }] })
  expect((await findWrittenLetter(first.id, letterId))?.sentAt).toBeNull()
})

test('a lone ::: is told and not sent: somebody meant to keep what stands above it between two', async () => {
  const { first, draft, letterId } = await aDraft()
  await saveLetter(first.id, { ...draft, basedOn: 1 }, text('Dag\n\n:::\n\nEinde.'))
  expect(await listLetterProblems(first.id, letterId, 2)).toMatchObject([{ line: 3 }])
  expect(await sendLetter(first.id, letterId, 2)).toMatchObject({
    status: 'refused',
    problems: [{ line: 3 }],
  })
})

test('exactly the revision on screen is sent, once however often it is pressed', async () => {
  const { first, second, letterId, draft, id } = await aDraft()
  await saveLetter(first.id, { ...draft, basedOn: 1 }, text('Nieuwer.'))
  expect(await sendLetter(first.id, letterId, 1)).toMatchObject({
    status: 'stale',
    newest: { body: 'Nieuwer.' },
  })
  expect(await sendLetter(second.id, letterId, 2)).toEqual({ status: 'not-found' })
  const moment = new Date('2026-05-01T09:00:00Z')
  const pressed = await Promise.all([1, 2, 3].map(() => sendLetter(first.id, letterId, 2, moment)))
  expect(pressed).toEqual(Array(3).fill({ status: 'sent' }))
  expect(await listJobs('mail-letter', { letterId })).toEqual([{ letterId, memberId: second.id }])
  expect(await findDialogue(second.id, id)).toMatchObject({
    letterCount: 1,
    awaited: [{ id: second.id }],
    turnSince: moment,
  })
  const { letters } = await listWrittenLetters(second.id, id, 'last')
  expect(letters).toMatchObject([
    { number: 1, body: 'Nieuwer.', sentAt: moment, isOwn: false, to: { id: second.id } },
  ])
  const [row] = await db().select().from(writtenLetters).where(eq(writtenLetters.id, letterId))
  expect(row).toMatchObject({ sentRevision: 2, messageId: letterMessageId(letterId), answersLetterId: null })
  expect(await saveLetter(first.id, { ...draft, basedOn: 2 }, text('Na het versturen.'))).toEqual({
    status: 'sent',
    isSame: false,
  })
  expect(await saveLetter(first.id, { ...draft, basedOn: 2 }, text('Nieuwer.'))).toEqual({
    status: 'sent',
    isSame: true,
  })
})

test('an empty letter is not sent', async () => {
  const { first, letterId } = await aDraft(' \n')
  expect(await sendLetter(first.id, letterId, 1)).toEqual({ status: 'empty' })
})

test('an answer says what it answers', async () => {
  const { first, second, letterId, id } = await aDraft()
  await sendLetter(first.id, letterId, 1)
  const answer = randomUUID()
  await saveLetter(second.id, { dialogueId: id, letterId: answer, basedOn: 0 }, text('Dag terug.'))
  await sendLetter(second.id, answer, 1)
  const [row] = await db().select().from(writtenLetters).where(eq(writtenLetters.id, answer))
  expect(row?.answersLetterId).toBe(letterId)
})

test('among three a letter names to whom it is, and that is whose turn it becomes', async () => {
  const { id, first, second } = await aDialogue()
  const anna = await aMember('contributor', { name: 'Anna' })
  const stranger = await aMember('contributor')
  await joinWithYes(first.id, id, { memberId: anna.id })
  const letterId = randomUUID()
  const draft = { dialogueId: id, letterId, basedOn: 0 }
  await saveLetter(first.id, draft, text('Dag.', stranger.id))
  expect((await findWrittenLetter(first.id, letterId))?.toMemberId).toBeNull()
  await saveLetter(first.id, { ...draft, basedOn: 1 }, text('Dag.', anna.id))
  await sendLetter(first.id, letterId, 2)
  expect((await findDialogue(first.id, id))?.awaited[0]?.id).toBe(anna.id)
  const { letters } = await listWrittenLetters(second.id, id, 'last')
  expect(letters).toMatchObject([{ to: { givenName: 'Anna' } }])
  expect(await listJobs('mail-letter', { letterId })).toHaveLength(2)
})

test('a letter from before the third came stays to the other one; from then on one that names nobody is to all', async () => {
  const { id, first, second, letterId } = await aDraft()
  await sendLetter(first.id, letterId, 1)
  await joinWithYes(first.id, id, { memberId: (await aMember('contributor')).id })
  const later = randomUUID()
  await saveLetter(second.id, { dialogueId: id, letterId: later, basedOn: 0 }, text('Dag allemaal.'))
  await sendLetter(second.id, later, 1)
  const { letters } = await listWrittenLetters(first.id, id, 'last')
  expect(letters.map(({ to }) => to?.id ?? null)).toEqual([second.id, null])
})

test('at the desk a letter links to those that were sent and to itself, by number', async () => {
  const { first, id } = await aDialogue()
  await aSentLetter(id, { from: first })
  const draft = { dialogueId: id, letterId: randomUUID(), basedOn: 0 }
  await saveLetter(first.id, draft, text())
  expect(await listLetterNumbers(id, draft.letterId)).toEqual([1, 2])
  expect(await listLetterNumbers(id, randomUUID())).toEqual([1])
})
