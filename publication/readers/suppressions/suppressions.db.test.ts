import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { liftedSuppressions, type Member, readers, suppressions } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { isSuppressed } from './is-suppressed'
import { LONGEST_REASON, liftForNewSignUp, liftSuppression } from './lift-suppression'
import { suppress } from './suppress'
import { suppressionHash } from './suppression-hash'

let owner: Member
let editor: Member
const EMAIL = 'Lezer@Ontvanger.example'
const why = { why: 'no such address', reason: '5.1.1', said: '550 5.1.1 gone' } as const

beforeAll(async () => {
  owner = await aMember('owner')
  editor = await aMember('editor')
})
beforeEach(async () => {
  await db().delete(suppressions)
  await db().delete(liftedSuppressions)
  await db().delete(readers)
})

const strikeOff = (now = new Date(), given: Parameters<typeof suppress>[2] = why) =>
  db().transaction((transaction) => suppress(transaction, EMAIL, given, now))
const aReader = async () => (await db().insert(readers).values({ email: EMAIL }).returning())[0]?.id ?? ''

test('it is the address in lower case that counts, and of it a keyed hash is kept', async () => {
  await strikeOff()
  expect(await isSuppressed(db(), ' lezer@ontvanger.EXAMPLE ')).toBe(true)
  expect(await isSuppressed(db(), 'ander@ontvanger.example')).toBe(false)
  const [row] = await db().select().from(suppressions)
  expect(row?.emailHash).toBe(suppressionHash(EMAIL))
  expect(row?.emailHash).toMatch(/^[0-9a-f]{64}$/)
})

test('the first reason stays', async () => {
  await strikeOff(new Date(1_000))
  await strikeOff(new Date(2_000), { why: 'complaint', reason: 'abuse', said: null })
  expect(await db().select().from(suppressions)).toMatchObject([{ ...why, suppressedAt: new Date(1_000) }])
})

test('an owner takes it back with a sentence that stays; nobody else does', async () => {
  await strikeOff()
  const id = await aReader()
  expect(await liftSuppression(editor.id, id, 'Zij belde.')).toEqual({ status: 'not-found' })
  expect(await liftSuppression(crypto.randomUUID(), id, 'Zij belde.')).toEqual({ status: 'not-found' })
  expect(await liftSuppression(owner.id, crypto.randomUUID(), 'Zij belde.')).toEqual({ status: 'not-found' })
  expect(await liftSuppression(owner.id, id, '  \n ')).toEqual({ status: 'no-reason' })
  expect(await isSuppressed(db(), EMAIL)).toBe(true)
  const longest = 'a'.repeat(LONGEST_REASON)
  expect(await liftSuppression(owner.id, id, `${longest}a`)).toEqual({ status: 'too-long' })
  expect(await liftSuppression(owner.id, id, ` ${longest} `)).toEqual({ status: 'lifted' })
  expect(await liftSuppression(owner.id, id, 'Nog eens.')).toEqual({ status: 'not-suppressed' })
  expect(await isSuppressed(db(), EMAIL)).toBe(false)
  expect(await db().select().from(liftedSuppressions)).toMatchObject([
    { ...why, liftedBy: owner.id, because: longest },
  ])
})

test('pressed twice at once it is taken back once', async () => {
  await strikeOff()
  const id = await aReader()
  const lifted = await Promise.all([1, 2, 3].map(() => liftSuppression(owner.id, id, 'Zij belde.')))
  expect(lifted.filter(({ status }) => status === 'lifted')).toHaveLength(1)
  expect(await db().$count(liftedSuppressions)).toBe(1)
})

test('a sign-up that was asked for afterwards takes it back; the link of an older one does not', async () => {
  await strikeOff(new Date(5_000))
  const confirm = (askedAt: Date) =>
    db().transaction((transaction) => liftForNewSignUp(transaction, EMAIL, askedAt, new Date(9_000)))
  await confirm(new Date(4_000))
  expect(await isSuppressed(db(), EMAIL)).toBe(true)
  await confirm(new Date(6_000))
  expect(await isSuppressed(db(), EMAIL)).toBe(false)
  expect(
    await db().select().from(liftedSuppressions).where(eq(liftedSuppressions.because, '')),
  ).toMatchObject([{ liftedBy: null, liftedAt: new Date(9_000) }])
})
