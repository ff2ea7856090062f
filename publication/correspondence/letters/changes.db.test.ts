import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { letterChanges } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { closeQueue } from '@/queue/sender'
import { withoutPrivatePassages } from '../private-passages/private-passages'
import { acceptChange, declineChange } from './decide-change'
import { findChange } from './find-change'
import { findWrittenLetter } from './find-written-letter'
import { listLetterRevisions } from './list-letter-revisions'
import { listWrittenLetters } from './list-written-letters'
import { proposeChange } from './propose-change'
import { reviseLetter } from './revise-letter'

withNeighbours()

afterAll(closeQueue)

const SECRET = 'Mijn nummer is 06.'
const BODY = `Beste Carola,\n\nEerst.\n\n:::onder-ons\n${SECRET}\n:::\n\nDaarna.\n`
const PUBLIC = withoutPrivatePassages(BODY)

async function aLetter(body = BODY) {
  const dialogue = await aDialogue()
  const letterId = await aSentLetter(dialogue.id, { from: dialogue.first, body })
  return { ...dialogue, letterId, editor: await aMember('editor') }
}

const change = (body: string, basedOn = 1) => ({ basedOn, subject: '', body, note: 'Mooier zo.' })

async function bodyOf(memberId: string, letterId: string) {
  return (await findWrittenLetter(memberId, letterId))?.body
}

test('only its writer revises a sent letter, and every revision is kept for the others to compare', async () => {
  const { first, second, editor, letterId } = await aLetter()
  const owner = await aMember('owner')
  for (const other of [second, editor, owner])
    expect(await reviseLetter(other.id, letterId, 1, { subject: '', body: 'Van mij.' })).toEqual({
      status: 'not-found',
    })
  const revised = BODY.replace('Eerst.', 'Om te beginnen.')
  expect(await reviseLetter(first.id, letterId, 1, { subject: '', body: revised })).toEqual({
    status: 'saved',
    revision: 2,
  })
  expect(await reviseLetter(first.id, letterId, 1, { subject: '', body: 'Ouder.' })).toMatchObject({
    status: 'stale',
    newest: { revision: 2, body: revised },
  })
  const read = await listLetterRevisions(second.id, letterId)
  expect(read?.revisions.map(({ number, body }) => [number, body])).toEqual([
    [1, BODY],
    [2, revised],
  ])
})

test('what was saved before it was sent stays its writer’s', async () => {
  const { id, first, second } = await aDialogue()
  const letterId = randomUUID()
  const { saveLetter } = await import('./save-letter')
  const { sendLetter } = await import('./send-letter')
  const draft = { dialogueId: id, letterId }
  const text = (body: string) => ({ subject: '', toMemberId: null, body })
  await saveLetter(first.id, { ...draft, basedOn: 0 }, text('Woede.'))
  await saveLetter(first.id, { ...draft, basedOn: 1 }, text('Kalmte.'))
  await sendLetter(first.id, letterId, 2)
  const read = await listLetterRevisions(second.id, letterId)
  expect(read?.revisions.map(({ body }) => body)).toEqual(['Kalmte.'])
})

test('a change that is proposed twice is one, and changes nothing until its writer accepts it, once', async () => {
  const { first, second, letterId } = await aLetter()
  const changeId = randomUUID()
  const wanted = change(BODY.replace('Daarna.', 'Vervolgens.'))
  for (const _ of [1, 2])
    expect(await proposeChange(second.id, letterId, changeId, wanted)).toEqual({ status: 'proposed' })
  expect(await bodyOf(first.id, letterId)).toBe(BODY)
  expect(await acceptChange(second.id, changeId)).toEqual({ status: 'not-found' })
  const accepted = await Promise.all([1, 2, 3].map(() => acceptChange(first.id, changeId)))
  expect(accepted).toEqual(Array(3).fill({ status: 'accepted', revision: 2 }))
  expect(await bodyOf(second.id, letterId)).toBe(wanted.body)
  expect(await declineChange(first.id, changeId, '')).toEqual({ status: 'accepted', revision: 2 })
})

test('a change can be of the subject, alone or with the text, and each revision keeps its own', async () => {
  const { first, second, letterId } = await aLetter()
  const [alone, both] = [randomUUID(), randomUUID()]
  const renamed = { ...change(BODY), subject: 'Over rust' }
  expect(await proposeChange(second.id, letterId, alone, renamed)).toEqual({ status: 'proposed' })
  expect(await findWrittenLetter(first.id, letterId)).toMatchObject({ subject: '' })
  expect(await acceptChange(first.id, alone)).toEqual({ status: 'accepted', revision: 2 })
  expect(await findWrittenLetter(second.id, letterId)).toMatchObject({ subject: 'Over rust', body: BODY })
  const calmer = { ...change(BODY.replace('Eerst.', 'Kalm.'), 2), subject: 'Over kalmte' }
  await proposeChange(second.id, letterId, both, calmer)
  expect(await findChange(first.id, both)).toMatchObject({
    before: { subject: 'Over rust', body: BODY },
    subject: 'Over kalmte',
    body: calmer.body,
  })
  await acceptChange(first.id, both)
  const read = await listLetterRevisions(second.id, letterId)
  expect(read?.revisions.map(({ subject }) => subject)).toEqual(['', 'Over rust', 'Over kalmte'])
})

test('an editor proposes another subject without touching what they do not see', async () => {
  const { first, editor, letterId } = await aLetter()
  const changeId = randomUUID()
  const renamed = { ...change(PUBLIC), subject: 'Over rust' }
  expect(await proposeChange(editor.id, letterId, changeId, renamed)).toEqual({ status: 'proposed' })
  await acceptChange(first.id, changeId)
  expect(await findWrittenLetter(first.id, letterId)).toMatchObject({ subject: 'Over rust', body: BODY })
})

test('a change that is declined changes nothing and is kept', async () => {
  const { first, second, letterId } = await aLetter()
  const changeId = randomUUID()
  await proposeChange(second.id, letterId, changeId, change('Heel anders.'))
  const reason = 'Dit is mijn stem niet.'
  expect(await declineChange(first.id, changeId, reason)).toEqual({ status: 'declined' })
  for (const same of [reason, ''])
    expect(await declineChange(first.id, changeId, same)).toEqual({ status: 'declined' })
  expect(await declineChange(first.id, changeId, 'Iets anders.')).toEqual({ status: 'declined-before' })
  expect(await acceptChange(first.id, changeId)).toEqual({ status: 'declined' })
  expect(await bodyOf(first.id, letterId)).toBe(BODY)
  expect(await findChange(second.id, changeId)).toMatchObject({
    decision: 'declined',
    body: 'Heel anders.',
    reason,
  })
})

test('a change of an older revision is refused, at proposing and at accepting', async () => {
  const { first, second, letterId } = await aLetter()
  const changeId = randomUUID()
  await proposeChange(second.id, letterId, changeId, change(BODY.replace('Daarna.', 'Later.')))
  await reviseLetter(first.id, letterId, 1, { subject: '', body: `${BODY}\nNog iets.` })
  expect(await acceptChange(first.id, changeId)).toMatchObject({ status: 'stale', newest: { revision: 2 } })
  expect(await findChange(first.id, changeId)).toMatchObject({
    isStale: true,
    decision: null,
    before: { body: BODY },
  })
  expect(await proposeChange(second.id, letterId, randomUUID(), change('Anders.'))).toMatchObject({
    status: 'stale',
  })
})

test('nothing to change, nothing at all, one’s own letter and a draft are not proposed on', async () => {
  const { id, first, second, letterId } = await aLetter()
  const propose = (memberId: string, letter: string, body: string) =>
    proposeChange(memberId, letter, randomUUID(), change(body))
  expect(await propose(second.id, letterId, BODY)).toEqual({ status: 'unchanged' })
  expect(await propose(second.id, letterId, ' ')).toEqual({ status: 'empty' })
  expect(await propose(first.id, letterId, 'Anders.')).toEqual({ status: 'not-found' })
  const draftId = randomUUID()
  const { saveLetter } = await import('./save-letter')
  const draft = { dialogueId: id, letterId: draftId, basedOn: 0 }
  await saveLetter(second.id, draft, { subject: '', toMemberId: null, body: 'Nog niet.' })
  expect(await propose(first.id, draftId, 'Anders.')).toEqual({ status: 'not-found' })
  expect(await db().select().from(letterChanges).where(eq(letterChanges.letterId, letterId))).toEqual([])
})

test('an editor sees no private passage, in a letter, its revisions or a change', async () => {
  const { id, first, second, editor, letterId } = await aLetter()
  const changeId = randomUUID()
  await proposeChange(second.id, letterId, changeId, change(BODY.replace('Eerst.', `${SECRET} Eerst.`)))
  const unmarked = BODY.replace('Daarna.', 'Daarna. Straks geheim.')
  await reviseLetter(first.id, letterId, 1, { subject: '', body: unmarked })
  const marked = BODY.replace('Daarna.', 'Daarna.\n\n:::onder-ons\nStraks geheim.\n:::')
  await reviseLetter(first.id, letterId, 2, { subject: '', body: marked })
  const seen = JSON.stringify([
    await listWrittenLetters(editor.id, id, 'last'),
    await findWrittenLetter(editor.id, letterId),
    await listLetterRevisions(editor.id, letterId),
    await findChange(editor.id, changeId),
  ])
  expect(seen).toContain('Daarna.')
  expect(seen).not.toMatch(/Mijn nummer|Straks geheim|onder-ons/)
  expect(seen).not.toContain(changeId)
  expect(JSON.stringify(await listWrittenLetters(second.id, id, 'last'))).toContain(SECRET)
})

test('what an editor proposes on the public text keeps the private passages where they were', async () => {
  const { first, editor, letterId } = await aLetter()
  const changeId = randomUUID()
  const proposed = PUBLIC.replace('Daarna.', 'Vervolgens.')
  expect(await proposeChange(editor.id, letterId, changeId, change(proposed))).toEqual({
    status: 'proposed',
  })
  expect(JSON.stringify(await findChange(editor.id, changeId))).not.toContain(SECRET)
  expect(await findChange(editor.id, changeId)).toMatchObject({ before: { body: PUBLIC }, body: proposed })
  await acceptChange(first.id, changeId)
  expect(await bodyOf(first.id, letterId)).toBe(BODY.replace('Daarna.', 'Vervolgens.'))
})

test('an editor cannot change everything around a private passage, nor make one', async () => {
  const { editor, letterId } = await aLetter()
  const propose = (body: string) => proposeChange(editor.id, letterId, randomUUID(), change(body))
  expect(await propose('Heel\n\nanders.')).toEqual({ status: 'no-place' })
  expect(await propose(`${PUBLIC}\n\n:::onder-ons\nVan mij.\n:::\n`)).toEqual({ status: 'has-marks' })
})

test('who is added later does not see what stayed between the others before, and sees what comes after', async () => {
  const { id, first, second, letterId } = await aLetter()
  const anna = await aMember('contributor')
  await joinWithYes(first.id, id, { memberId: anna.id })
  expect(await bodyOf(anna.id, letterId)).toBe(PUBLIC)
  // In words of their own: those of another stay between whom they were told.
  const body = BODY.replace(SECRET, 'Welkom, Anna.')
  const later = await aSentLetter(id, { from: second, body })
  expect(await bodyOf(anna.id, later)).toBe(body)
  const again = await aSentLetter(id, { from: second, body: BODY })
  expect(await bodyOf(anna.id, again)).toBe(PUBLIC)
  // Brought in later, from an exchange of years ago.
  const old = await aSentLetter(id, { from: second, body, sentAt: new Date('2012-10-31T21:05:00Z') })
  expect(await bodyOf(anna.id, old)).toBe(body)
})

test('of all that is proposed and revised one notice is mailed, until they looked', async () => {
  const { id, first, second, editor, letterId } = await aLetter()
  const told = (memberId: string) => listJobs('tell-of-dialogue-news', { dialogueId: id, memberId })
  const propose = (memberId: string, body: string) =>
    proposeChange(memberId, letterId, randomUUID(), change(body))
  await propose(second.id, BODY.replace('Eerst', 'Een'))
  await propose(second.id, BODY.replace('Eerst', 'Twee'))
  await propose(editor.id, PUBLIC.replace('Eerst', 'Drie'))
  expect(await told(first.id)).toHaveLength(1)
  await markLookedAt(first.id, { thingIds: [id] })
  await propose(second.id, BODY.replace('Eerst', 'Vier'))
  expect(await told(first.id)).toHaveLength(2)
  await reviseLetter(first.id, letterId, 1, { subject: '', body: `${BODY}\nMeer.` })
  await reviseLetter(first.id, letterId, 2, { subject: '', body: `${BODY}\nNog meer.` })
  expect(await told(second.id)).toHaveLength(1)
})
