import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { liftedSuppressions, mailings, suppressions } from '@/db/schema'
import { refusal } from '@/emails/testing/a-mail-server'
import { closeQueue } from '@/queue/sender'
import {
  aMailing,
  anEmptyLedger,
  DAY,
  listen,
  moment,
  send,
  someReaders,
  stopListening,
} from '../mailings/testing/a-mailing'
import { isSuppressed } from './is-suppressed'
import { strikeOffRefused } from './strike-off-refused'

const READERS = 9
const at = (n: number) => `lezer${n}@voorbeeld.example`

beforeEach(async () => {
  await anEmptyLedger()
  await db().delete(liftedSuppressions)
  await someReaders(READERS)
})
afterEach(stopListening)
afterAll(async () => {
  vi.unstubAllEnvs()
  await closeQueue()
})

/** A mailing in which the mail server answers some as is said; and what follows of it. */
async function mailing(answers: Record<string, string>, days = 0): Promise<string> {
  await listen({
    onRcptTo({ address }, _session, done) {
      const answer = answers[address] ?? answers.all
      done(answer ? refusal(Number(answer.slice(0, 3)), answer.slice(4)) : null)
    },
  })
  const id = await aMailing(moment(days * DAY))
  await send(days * DAY)
  await stopListening()
  await strikeOffRefused(id, moment(days * DAY))
  return id
}

const struckOff = async () => {
  const all = Array.from({ length: READERS }, (_, n) => at(n + 1))
  const found = await Promise.all(all.map((email) => isSuppressed(db(), email)))
  return all.filter((_, n) => found[n])
}

test('a refusal about the address strikes it off, one about us does not', async () => {
  const answers = { [at(3)]: '550 5.1.1 gone', [at(7)]: '550 5.1.1 sender rejected by policy' }
  await mailing(answers)
  expect(await struckOff()).toEqual([at(3)])
  expect(await db().select().from(suppressions)).toMatchObject([
    { why: 'no such address', reason: '5.1.1', said: expect.stringContaining('550 5.1.1 gone') },
  ])
})

test('a mailing that is done asks for it', async () => {
  await pool()
    .query('delete from pgboss.job')
    .catch(() => {})
  const id = await mailing({})
  const { rows } = await pool().query(`select data from pgboss.job where name = 'strike-off-refused'`)
  expect(rows).toEqual([{ data: { mailingId: id } }])
  expect((await db().select().from(mailings))[0]?.finishedAt).not.toBeNull()
})

test('of a mail server that says it of everybody nothing is believed, until it is said again', async () => {
  await mailing({ all: '550 5.1.1 gone' })
  expect(await struckOff()).toEqual([])
})

test('what an owner took back is not struck off again by what was said before', async () => {
  const id = await mailing({ [at(3)]: '550 5.1.1 gone' })
  const [was] = await db().delete(suppressions).returning()
  if (!was) throw new Error('Nobody was struck off')
  await db()
    .insert(liftedSuppressions)
    .values({ ...was, liftedAt: moment(DAY), because: 'Zij belde.' })
  await strikeOffRefused(id, moment(2 * DAY))
  expect(await struckOff()).toEqual([])
})
