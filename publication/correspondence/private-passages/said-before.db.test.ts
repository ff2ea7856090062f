import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { letterRevisions, type Member, writtenLetters } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { findWrittenLetter } from '../letters/find-written-letter'
import { reviseLetter } from '../letters/revise-letter'

afterAll(closeQueue)

const WORDS = 'wij gaan morgen samen naar de notaris'
const between = (words: string) => `Dag.\n\n:::onder-ons\n${words}\n:::\n\nTot gauw.`
const day = (number: number) => new Date(Date.UTC(2016, 4, number))

let [anna, bram, ella]: Member[] = []
beforeAll(async () => {
  anna = await aMember('contributor', { name: 'Anna Bos' })
  bram = await aMember('contributor', { name: 'Bram Cools' })
  ella = await aMember('contributor', { name: 'Ella Fabel' })
})

type Said = { sentAt: Date; body?: string }

/** Anna says it to Ella, and Bram says it to Anna, in the order in which they come in. What Ella reads of Anna's letter. */
async function whatEllaReads(said: { anna: Said; bram: Said }, comesFirst: 'anna' | 'bram' = 'anna') {
  if (!anna || !bram || !ella) throw new Error('They are made before')
  const { id } = await aDialogue({ by: [anna, bram, ella] })
  const letters = {
    anna: { from: anna, audience: [ella], body: between(`Ja, ${WORDS}.`) },
    bram: { from: bram, audience: [anna], body: between(`Luister: ${WORDS}.`) },
  }
  const order = comesFirst === 'anna' ? (['anna', 'bram'] as const) : (['bram', 'anna'] as const)
  const ids = { anna: '', bram: '' }
  for (const name of order) ids[name] = await aSentLetter(id, { ...letters[name], ...said[name] })
  return { ids, read: async () => (await findWrittenLetter(ella?.id ?? '', ids.anna))?.body ?? '' }
}

test('what was said before another said the same in private is read by whom it was for', async () => {
  const { read } = await whatEllaReads({ anna: { sentAt: day(1) }, bram: { sentAt: day(2) } })
  expect(await read()).toContain(WORDS)
})

test('what was said after it is not, wherever it came in first, and neither is what was said at that moment', async () => {
  const after = { anna: { sentAt: day(2) }, bram: { sentAt: day(1) } }
  expect(await (await whatEllaReads(after)).read()).not.toContain(WORDS)
  expect(await (await whatEllaReads(after, 'bram')).read()).not.toContain(WORDS)
  const atOnce = { anna: { sentAt: day(1) }, bram: { sentAt: day(1) } }
  expect(await (await whatEllaReads(atOnce)).read()).not.toContain(WORDS)
})

test('a letter that came in after it, with an earlier date, may have it from there', async () => {
  const said = { anna: { sentAt: day(1) }, bram: { sentAt: day(2) } }
  expect(await (await whatEllaReads(said, 'bram')).read()).not.toContain(WORDS)
})

test.each(['exchange', 'writer', 'nobody'] as const)(
  'a date that is of %s proves no order',
  async (datedBy) => {
    for (const of of ['anna', 'bram'] as const) {
      const { ids, read } = await whatEllaReads({ anna: { sentAt: day(1) }, bram: { sentAt: day(2) } })
      await db().update(writtenLetters).set({ datedBy }).where(eq(writtenLetters.id, ids[of]))
      expect(await read()).not.toContain(WORDS)
    }
  },
)

test('what was written into a letter later may be from there, what it said at first is not', async () => {
  const said = { anna: { sentAt: day(1), body: between('Iets anders.') }, bram: { sentAt: day(2) } }
  const changed = await whatEllaReads(said)
  const body = between(`Ja, ${WORDS}.`)
  expect(await revise(changed.ids.anna, body)).toBe('not-for-all')
  await keepUnasked(changed.ids.anna, body)
  expect(await changed.read()).not.toContain(WORDS)
  const mended = await whatEllaReads({ anna: { sentAt: day(1) }, bram: { sentAt: day(2) } })
  expect(await revise(mended.ids.anna, between(`Jawel, ${WORDS}.`))).toBe('saved')
  expect(await mended.read()).toContain(WORDS)
})

async function revise(letterId: string, body: string) {
  return (await reviseLetter(anna?.id ?? '', letterId, 1, { subject: '', body })).status
}

/** As before anybody was asked about it. */
async function keepUnasked(letterId: string, body: string) {
  await db().insert(letterRevisions).values({ letterId, number: 2, body })
  await db().update(writtenLetters).set({ revision: 2 }).where(eq(writtenLetters.id, letterId))
}

test('a letter whose words were there before that passage was sent does not have them from there', async () => {
  const inAMinute = new Date(Date.now() + 60_000)
  const later = new Date(Date.now() + 120_000)
  const { read } = await whatEllaReads({ anna: { sentAt: later }, bram: { sentAt: inAMinute } })
  expect(await read()).toContain(WORDS)
})
