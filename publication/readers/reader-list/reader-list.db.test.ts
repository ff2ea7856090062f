import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import {
  bounces,
  consents,
  deliveries,
  issueDrafts,
  issues,
  mailings,
  readers,
  subscriptions,
} from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPiece } from '@/db/testing/publish'
import { countReaders } from './count-readers'
import { EVERYBODY, type Group } from './group'
import { listFollowed } from './list-followed'
import { listGrowth } from './list-growth'
import { listReaders, READERS_PER_PAGE } from './list-readers'

const NOW = new Date('2026-03-15T12:00:00Z')
let editor = ''

beforeEach(async () => {
  await db().execute(
    sql`truncate ${readers}, ${subscriptions}, ${consents}, ${issueDrafts}, ${mailings}, ${issues} cascade`,
  )
  editor = (await aMember('editor')).id
})

type Given = Partial<typeof subscriptions.$inferInsert> & { name?: string; note?: string }

async function aReader(email: string, { name = '', note = '', ...given }: Given = {}): Promise<string> {
  const [reader] = await db().insert(readers).values({ email, name, note }).returning()
  const readerId = reader?.id ?? ''
  const confirmedAt = given.confirmedAt === undefined ? new Date('2025-06-01T12:00:00Z') : given.confirmedAt
  await db()
    .insert(subscriptions)
    .values({ list: 'newsletter', ...given, readerId, confirmedAt })
  return readerId
}
const list = (group: Partial<Group> = {}, search = '', after = '') =>
  listReaders(editor, { ...EVERYBODY, ...group }, search, after, NOW)
const names = async (...given: Parameters<typeof list>) =>
  (await list(...given)).readers.map(({ email }) => email.split('@')[0])

test('a group is who is on a list, since when, and follows something or wrote back', async () => {
  const { id: pieceId } = await aPiece('brug')
  const anna = await aReader('anna@voorbeeld.example', { confirmedAt: new Date('2026-03-02T12:00:00Z') })
  await aReader('bram@voorbeeld.example', { confirmedAt: new Date('2025-12-31T23:30:00Z') })
  await aReader('cato@voorbeeld.example', { leftAt: NOW })
  await aReader('dirk@voorbeeld.example', { confirmedAt: null })
  await aReader('eva@voorbeeld.example', { list: 'dialogue', pieceId })
  await db().insert(subscriptions).values({ readerId: anna, list: 'dialogue', pieceId, confirmedAt: NOW })
  expect(await names()).toEqual(['anna', 'bram'])
  expect(await names({ list: 'dialogue' })).toEqual(['anna', 'eva'])
  expect(await names({ list: 'any' })).toEqual(['anna', 'bram', 'eva'])
  expect(await names({ since: 'this-month' })).toEqual(['anna'])
  // Half past twelve at night in Amsterdam.
  expect(await names({ since: 2026 })).toEqual(['anna', 'bram'])
  expect(await names({ since: 2025 })).toEqual([])
  expect(await names({ follows: { kind: 'dialogue', id: pieceId } })).toEqual(['anna'])
  expect(await names({ hasAnswered: true })).toEqual([])
  await db()
    .insert(bounces)
    .values({ readerId: anna, raw: Buffer.from('x'), rawHash: 'x', arrivedAt: NOW, kind: 'from a person' })
  expect(await names({ hasAnswered: true })).toEqual(['anna'])
  expect(await listFollowed()).toMatchObject([{ kind: 'dialogue', id: pieceId }])
  expect(await countReaders()).toEqual({ all: 5, newsletter: 2 })
})

test('what is searched for stands in the address, the name or the note, and its signs are no pattern', async () => {
  await aReader('anna@voorbeeld.example', { name: 'Anna Ypma' })
  await aReader('bram_100%@voorbeeld.example', { note: 'Kwam bij de lezing' })
  expect(await names({}, 'YPMA')).toEqual(['anna'])
  expect(await names({}, 'lezing')).toEqual(['bram_100%'])
  expect(await names({}, '_100%')).toEqual(['bram_100%'])
  expect(await names({}, '%')).toEqual(['bram_100%'])
  expect(await names({}, "'; drop table readers; --")).toEqual([])
})

test('pages follow each other by address, each reader once, and who may not read them reads nothing', async () => {
  const count = READERS_PER_PAGE * 2 + 3
  for (let n = 0; n < count; n += 1) await aReader(`Lezer${String(n).padStart(3, '0')}@voorbeeld.example`)
  const seen: string[] = []
  let after: string | null = ''
  while (after !== null) {
    const page: Awaited<ReturnType<typeof list>> = await list({}, '', after)
    expect(page.found).toBe(count)
    seen.push(...page.readers.map(({ email }) => email))
    after = page.next
  }
  expect(seen).toHaveLength(count)
  expect(new Set(seen).size).toBe(count)
  const contributor = (await aMember('contributor')).id
  expect(await listReaders(contributor, EVERYBODY, '', '', NOW)).toEqual({
    readers: [],
    found: 0,
    next: null,
  })
})

test('what happened last is said: what was mailed, what came back after it, and a pause that lasts', async () => {
  const readerId = await aReader('anna@voorbeeld.example')
  const last = async () => (await list()).readers[0]?.last
  expect(await last()).toEqual({ what: 'nothing' })
  const [issue] = await db()
    .insert(issues)
    .values({ year: 2026, number: 10, subject: 'Tien', parts: [], publishedAt: NOW })
    .returning()
  const [draft] = await db()
    .insert(issueDrafts)
    .values({ subject: 'Tien', issueId: issue?.id ?? '' })
    .returning()
  const [mailing] = await db()
    .insert(mailings)
    .values({ list: 'newsletter', issueDraftId: draft?.id ?? '', startsAt: NOW })
    .returning()
  const state = 'accepted' as const
  await db()
    .insert(deliveries)
    .values({
      mailingId: mailing?.id ?? '',
      readerId,
      site: 'voorbeeld.example',
      state,
      dueAt: NOW,
      updatedAt: NOW,
    })
  expect(await last()).toEqual({ what: 'mailed', state, number: 10 })
  const arrivedAt = new Date(NOW.getTime() + 1_000)
  await db()
    .insert(bounces)
    .values({ readerId, raw: Buffer.from('y'), rawHash: 'y', arrivedAt, kind: 'mailbox full' })
  expect(await last()).toEqual({ what: 'returned', kind: 'mailbox full' })
  const until = new Date('2027-01-01T00:00:00Z')
  await db().update(subscriptions).set({ pausedUntil: until })
  expect(await last()).toEqual({ what: 'paused', until })
})

test('growth counts who was on it when each month began, in Amsterdam', async () => {
  await aReader('anna@voorbeeld.example', { confirmedAt: new Date('2025-06-30T21:59:00Z') })
  await aReader('bram@voorbeeld.example', { confirmedAt: new Date('2025-06-30T22:01:00Z') })
  await aReader('cato@voorbeeld.example', {
    confirmedAt: new Date('2020-01-01T12:00:00Z'),
    leftAt: new Date('2025-09-10T12:00:00Z'),
  })
  await aReader('dirk@voorbeeld.example', { confirmedAt: null, leftAt: NOW })
  const growth = await listGrowth(NOW)
  expect(growth.map(({ count }) => count)).toEqual([1, 1, 1, 2, 3, 3, 2, 2, 2, 2, 2, 2])
  expect([growth[0], growth.at(-1)]).toMatchObject([
    { year: 2025, month: 4 },
    { year: 2026, month: 3 },
  ])
})
