import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/db/client'
import { consents, readers, subscriptions, suppressions } from '@/db/schema'
import { suppressionHash } from '@/publication/readers/suppressions/suppression-hash'
import { closeQueue, sender } from '@/queue/sender'
import { exportReaders } from './export-readers'
import { importReaders } from './import-readers'

const NOW = new Date('2026-03-02T12:00:00Z')
const ASKED = new Date('2024-05-01T08:00:00Z')
const CONSENT = 'Zij vroegen erom op papier, bij de lezing van 2024.'

beforeEach(async () => {
  await sender()
  await db().execute(sql`truncate ${readers}, ${consents}, ${subscriptions}, ${suppressions} cascade`)
  await db().execute(sql`delete from pgboss.job`)
})
afterAll(closeQueue)

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}
async function read(text: string, consent: string | null = CONSENT, isDryRun = false, now = NOW) {
  const outcome = await importReaders(bytesOf(text), { consent, isDryRun }, now)
  if (!('report' in outcome)) return outcome
  const { wrongLines, ...counts } = outcome.report
  const parts = Object.entries(counts).filter(([name]) => name !== 'lines')
  expect(parts.reduce((sum, [, count]) => sum + count, 0)).toBe(counts.lines)
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}
const onIt = async () =>
  (
    await db()
      .select({ email: readers.email, confirmedAt: subscriptions.confirmedAt, leftAt: subscriptions.leftAt })
      .from(subscriptions)
      .innerJoin(readers, eq(readers.id, subscriptions.readerId))
      .orderBy(readers.email)
  ).map(({ email, confirmedAt, leftAt }) => [email, Boolean(confirmedAt), Boolean(leftAt)])
const jobs = async () => {
  const { rows } = await db().execute<{ name: string; data: { subscriptionId: string } }>(
    sql`select name, data from pgboss.job where name = 'send-confirmation'`,
  )
  return rows.length
}
const list = (...emails: string[]) =>
  `email,name,created_at\n${emails.map((email) => `${email},Lezer,2024-05-01T08:00:00Z`).join('\n')}\n`
const [anna, bram, cato] = ['anna@voorbeeld.example', 'bram@voorbeeld.example', 'cato@voorbeeld.example']

test('declared readers are on the list as of when they asked, with the words that declare it as proof', async () => {
  expect(await read(list(anna, bram, 'niets', 'ANNA@voorbeeld.example'))).toEqual({
    lines: 4,
    added: 2,
    doubles: 1,
    wrong: 1,
  })
  expect(await onIt()).toEqual([
    [anna, true, false],
    [bram, true, false],
  ])
  const [proof] = await db().select().from(consents).where(eq(consents.email, anna))
  expect(proof).toMatchObject({ form: 'import', declared: CONSENT, askedAt: ASKED, confirmedAt: ASKED })
  const [reader] = await db().select().from(readers).where(eq(readers.email, anna))
  expect(reader).toMatchObject({ name: 'Lezer', addedAt: NOW })
  expect(await jobs()).toBe(0)
})

test('without that each is asked once, as of now, and the same list again asks nobody and changes nothing', async () => {
  expect(await read(list(anna, bram), null)).toEqual({ lines: 2, added: 2 })
  expect(await onIt()).toEqual([
    [anna, false, false],
    [bram, false, false],
  ])
  expect((await db().select().from(subscriptions)).map(({ askedAt }) => askedAt)).toEqual([NOW, NOW])
  expect(await jobs()).toBe(2)
  expect(await read(list(anna, bram, cato), null)).toEqual({ lines: 3, added: 1, known: 2 })
  expect(await jobs()).toBe(3)
  expect(await read(list(anna))).toEqual({ lines: 1, added: 1 })
  expect(await read(list(anna))).toEqual({ lines: 1, known: 1 })
  expect(await db().$count(consents)).toBe(4)
})

test('who left, who takes no mail and who the list says left stay out of it', async () => {
  await read(list(anna, bram))
  await db().update(subscriptions).set({ leftAt: NOW })
  await db()
    .insert(suppressions)
    .values({ emailHash: suppressionHash(cato), why: 'complaint', suppressedAt: NOW })
  expect(
    await read(`email,status\n${anna},enabled\n${cato},enabled\nd@voorbeeld.example,disabled\n`),
  ).toEqual({
    lines: 3,
    left: 1,
    suppressed: 1,
    off: 1,
  })
  expect((await onIt()).map(([, , hasLeft]) => hasLeft)).toEqual([true, true])
})

test('a dry run says the same and does nothing; a list that breaks off half-way does nothing either', async () => {
  await read(list(anna))
  expect(await read(list(anna, bram), CONSENT, true)).toEqual({ lines: 2, added: 1, known: 1 })
  expect(await read(list(anna, bram), null, true)).toEqual({ lines: 2, added: 1, known: 1 })
  expect(await read(`${list(bram, cato)}"nooit gesloten`)).toMatchObject({ status: 'unreadable' })
  async function* breaks() {
    yield Buffer.from(list(bram))
    throw new Error('the disk is gone')
  }
  await expect(importReaders(breaks(), { consent: CONSENT, isDryRun: false })).rejects.toThrow('the disk')
  expect(await onIt()).toEqual([[anna, true, false]])
  expect(await jobs()).toBe(0)
})

test('one list at a time, and two that come one after the other add everybody once', async () => {
  const client = await pool().connect()
  await client.query('begin')
  await client.query(`select pg_advisory_xact_lock(hashtextextended('import of readers', 0))`)
  expect(await read(list(anna))).toEqual({ status: 'busy' })
  await client.query('rollback')
  client.release()
  const many = Array.from({ length: 12_000 }, (_, n) => `lezer${n}@voorbeeld${n % 7}.example`)
  expect(await read(list(...many))).toEqual({ lines: 12_000, added: 12_000 })
  expect(await read(list(...many, ...many))).toEqual({ lines: 24_000, known: 12_000, doubles: 12_000 })
  expect(await db().$count(consents)).toBe(12_000)
})

test('an export is read back as it was, and no cell of it is a formula', async () => {
  await read(`email;name;note\n"=a@voorbeeld.example";"=1+1;""x""";"@som\né"\n${bram};;\n`)
  let text = ''
  for await (const part of exportReaders()) text += part
  expect(text).toContain(`'=a@voorbeeld.example,"'=1+1;""x""",'@som é,confirmed,`)
  const before = await db()
    .select({ email: readers.email, name: readers.name, note: readers.note })
    .from(readers)
  await db().execute(sql`truncate ${readers}, ${consents}, ${subscriptions} cascade`)
  expect(await read(text)).toEqual({ lines: 2, added: 2 })
  const after = await db()
    .select({ email: readers.email, name: readers.name, note: readers.note })
    .from(readers)
  const order = (rows: { email: string }[]) => rows.sort((a, b) => a.email.localeCompare(b.email))
  expect(order(after)).toEqual(order(before))
})
