import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type Member, members } from '@/db/schema'
import { aDialogue, aRevision, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { findDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { listOwnDialogues } from '@/publication/correspondence/dialogues/list-dialogues'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import { findChange } from '@/publication/correspondence/letters/find-change'
import { findWrittenLetter } from '@/publication/correspondence/letters/find-written-letter'
import { listLetterRevisions } from '@/publication/correspondence/letters/list-letter-revisions'
import { listWrittenLetters, placeOf } from '@/publication/correspondence/letters/list-written-letters'
import { proposeChange } from '@/publication/correspondence/letters/propose-change'
import { closeQueue } from '@/queue/sender'
import { findExchanges } from '../arrivals/exchange/find-exchanges'
import { emptyContent } from '../compositions/composition-content'
import { findComposition } from '../compositions/find-composition'
import { saveComposition } from '../compositions/save-composition'
import { saveLetter } from '../letters/save-letter'
import { sendLetter } from '../letters/send-letter'
import { tieTypedLetter } from '../quotations/tie-typed-letter'
import { stopWriting } from './stop-writing'

afterAll(closeQueue)

let anna: Member
let bram: Member
let cato: Member
let id: string
let letterIds: string[]

/** Anna, Bram and Cato wrote each other one letter each; each has a word of its own, in the open and between them. */
beforeEach(async () => {
  anna = await aMember('contributor', { name: 'Anna Bos' })
  bram = await aMember('contributor', { name: 'Bram Cools' })
  cato = await aMember('contributor', { name: 'Cato Deen' })
  const dialogue = await aDialogue({
    by: [anna, bram, cato],
    letters: [
      { from: anna, body: bodyOf('vroeg-een') },
      { from: bram, body: bodyOf('vroeg-twee') },
      { from: cato, body: bodyOf('vroeg-drie') },
    ],
  })
  id = dialogue.id
  letterIds = dialogue.letterIds
})

const bodyOf = (word: string) => `Dag, open-${word}.\n\n:::onder-ons\nstil-${word}\n:::\n`

/** Everything that a member can have of the dialogue at the desk, as one text. */
async function allOf(memberId: string): Promise<string> {
  const { letters } = await listWrittenLetters(memberId, id, 'last')
  const each = await Promise.all(
    letterIds.map(async (letterId) => [
      await findWrittenLetter(memberId, letterId),
      await listLetterRevisions(memberId, letterId),
    ]),
  )
  const typed = { dialogueId: id, letterId: randomUUID(), body: '[x](#brief-1)', format: 'mail' as const }
  return JSON.stringify([
    letters,
    each,
    await findDialogue(memberId, id),
    await listOwnDialogues(memberId, 1),
    await findComposition(memberId, id),
    await findExchanges(memberId, id),
    await tieTypedLetter(memberId, typed),
  ])
}

async function whatComesAfter() {
  const later = await aSentLetter(id, { from: bram, subject: 'onderwerp-laat', body: bodyOf('laat-vier') })
  letterIds.push(later)
  await aRevision(letterIds[0] ?? '', bodyOf('laat-herzien'))
}

const EARLY = ['vroeg-een', 'vroeg-twee', 'vroeg-drie'].flatMap((word) => [`open-${word}`, `stil-${word}`])

test('who stopped goes on reading what they read, and reads nothing of what comes after', async () => {
  expect(await stopWriting(cato.id, id)).toEqual({ status: 'stopped' })
  await whatComesAfter()
  const all = await allOf(cato.id)
  for (const word of EARLY) expect(all).toContain(word)
  expect(all).not.toContain('laat')
  for (const { id: memberId } of [anna, bram]) expect(await allOf(memberId)).toContain('stil-laat-vier')
})

test('the letters that are there for them are counted as if there were no others', async () => {
  await stopWriting(cato.id, id)
  await whatComesAfter()
  expect(await findDialogue(cato.id, id)).toMatchObject({ letterCount: 3, isOwn: false, mayPropose: false })
  expect((await listOwnDialogues(cato.id, 1)).dialogues).toMatchObject([{ letterCount: 3, hasStopped: true }])
  expect((await listOwnDialogues(anna.id, 1)).dialogues).toMatchObject([
    { letterCount: 4, hasStopped: false },
  ])
  expect(await placeOf(cato.id, id, letterIds[3] ?? '')).toBe(0)
  expect(await placeOf(cato.id, id, letterIds[2] ?? '')).toBe(3)
  const [letter] = (await listWrittenLetters(cato.id, id, 'last')).letters
  expect(letter).toMatchObject({ revision: 1, subject: '' })
})

test('an older exchange that comes in later is of later', async () => {
  await stopWriting(cato.id, id)
  letterIds.push(
    await aSentLetter(id, { from: anna, sentAt: new Date('2010-01-01'), body: bodyOf('laat-ingelezen') }),
  )
  expect(await allOf(cato.id)).not.toContain('laat')
})

test('changes that are proposed later are not for them, but those in their own letters are', async () => {
  await stopWriting(cato.id, id)
  const propose = async (letterId = '', changeId = randomUUID()) => {
    const change = { basedOn: 1, subject: '', body: bodyOf('anders'), note: '' }
    expect(await proposeChange(bram.id, letterId, changeId, change)).toEqual({ status: 'proposed' })
    return changeId
  }
  const [inAnnas, inCatos] = [await propose(letterIds[0]), await propose(letterIds[2])]
  expect(await findChange(anna.id, inAnnas)).not.toBe(null)
  expect(await findChange(cato.id, inAnnas)).toBe(null)
  expect(await findChange(cato.id, inCatos)).not.toBe(null)
  const { letters } = await listWrittenLetters(cato.id, id, 'last')
  expect(letters.map(({ openChanges }) => openChanges.length)).toEqual([0, 0, 1])
})

test('an editor who stopped reads on as every editor does, without what stays between those who write', async () => {
  await db().update(members).set({ role: 'editor' }).where(eq(members.id, cato.id))
  await stopWriting(cato.id, id)
  await whatComesAfter()
  const all = await allOf(cato.id)
  expect(all).toContain('open-laat-vier')
  expect(all).toContain('stil-vroeg-twee')
  expect(all).not.toContain('stil-laat-vier')
})

test('who comes back reads every letter, and nothing of what stayed between the others meanwhile', async () => {
  await stopWriting(cato.id, id)
  await whatComesAfter()
  expect(await joinWithYes(anna.id, id, { memberId: cato.id })).toEqual({ status: 'joined' })
  letterIds.push(await aSentLetter(id, { from: bram, body: bodyOf('weer-vijf') }))
  const all = await allOf(cato.id)
  for (const word of [
    'open-laat-vier',
    'open-laat-herzien',
    'open-weer-vijf',
    'stil-weer-vijf',
    'stil-vroeg-twee',
  ])
    expect(all).toContain(word)
  expect(all).not.toMatch(/stil-laat/)
  const letter = (await listWrittenLetters(anna.id, id, 'last')).letters.at(-2)
  expect(letter).toMatchObject({ number: 4 })
  expect(letter?.readers.map(({ name }) => name)).toEqual(['Bram Cools', 'Anna Bos'])
  // Twice is no other thing than once.
  await stopWriting(cato.id, id)
  letterIds.push(await aSentLetter(id, { from: bram, body: bodyOf('laatst-zes') }))
  expect(await allOf(cato.id)).not.toContain('laatst')
  await joinWithYes(anna.id, id, { memberId: cato.id })
  expect(await allOf(cato.id)).not.toMatch(/stil-laa/)
})

test('letters go by mail to who writes, and to nobody who stopped', async () => {
  await stopWriting(cato.id, id)
  const letterId = randomUUID()
  await saveLetter(
    anna.id,
    { dialogueId: id, letterId, basedOn: 0 },
    { subject: '', toMemberId: null, body: 'Dag.' },
  )
  expect(await sendLetter(anna.id, letterId, 1)).toEqual({ status: 'sent' })
  expect(await listJobs('mail-letter', { letterId })).toMatchObject([{ memberId: bram.id }])
})

test('the proof is read by who stopped while letters of theirs are in it, and then whole', async () => {
  await stopWriting(cato.id, id)
  await whatComesAfter()
  const compose = async (chosen: string[], basedOn: number) => {
    const content = { ...emptyContent(chosen), title: 'Over wachten' }
    expect(await saveComposition(anna.id, id, basedOn, content)).toMatchObject({ status: 'saved' })
  }
  await compose(letterIds, 0)
  const open = await findComposition(cato.id, id)
  expect(open).toMatchObject({ mayCompose: false, isCorrespondent: true, letters: [] })
  expect(JSON.stringify(open?.current?.proof)).toContain('open-laat-vier')
  expect(JSON.stringify(open?.current?.proof)).not.toContain('stil-')
  expect(await saveComposition(cato.id, id, 1, emptyContent(letterIds))).toEqual({ status: 'not-found' })
  await compose(
    letterIds.filter((it) => it !== letterIds[2]),
    1,
  )
  expect(await findComposition(cato.id, id)).toBe(null)
})
