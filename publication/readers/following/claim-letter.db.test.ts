import { Client } from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeDatabase, db, pool } from '@/db/client'
import { letterDeliveries, publication } from '@/db/schema'
import { aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { env, setDatabaseUrl } from '@/env'
import { claimLetter } from './claim-letter'

const NOON = new Date('2026-03-02T12:00:00Z')
/** Any number: the lock on which looking for a letter waits. */
const GATE = 4_217
let url: string
let gatekeeper: Client

/** From here on a question that reads `pieces` stands still in the middle, with the gate: its view of the rows is older. */
beforeEach(async () => {
  url = env().databaseUrl ?? ''
  gatekeeper = new Client({ connectionString: url })
  await gatekeeper.connect()
  await gatekeeper.query(`
    create schema slow;
    create function slow.pass_gate() returns boolean language plpgsql volatile as
      'begin perform pg_advisory_xact_lock_shared(${GATE}); return true; end';
    create view slow.pieces as select * from public.pieces where slow.pass_gate()`)
})
afterEach(async () => {
  await closeDatabase()
  setDatabaseUrl(url)
  await gatekeeper.end()
})

test('a letter that another process takes while this one looks keeps the next one of that follower back', async () => {
  const subscriptionId = await aFollower()
  const delivery = { subscriptionId, dueAt: NOON }
  await db()
    .insert(letterDeliveries)
    .values({ ...delivery, number: 2 })
  await closeDatabase()
  const behindTheGate = new URL(url)
  behindTheGate.searchParams.set('options', '-c search_path=slow,public')
  setDatabaseUrl(behindTheGate.href)
  await gatekeeper.query('select pg_advisory_lock($1)', [GATE])
  const claiming = claimLetter(NOON)
  await vi.waitFor(async () => expect(await isSomebodyAtTheGate()).toBe(true), { timeout: 30_000 })
  // Letter 1 stands in its dialogue again, and another process planned it and took it.
  await gatekeeper.query(
    `insert into letter_deliveries (subscription_id, number, due_at, state, tries) values ($1, 1, $2, 'handing over', 1)`,
    [subscriptionId, NOON],
  )
  await gatekeeper.query('select pg_advisory_unlock($1)', [GATE])
  expect(await claiming).toBeNull()
  const { rows } = await pool().query('select number, state from letter_deliveries order by number')
  expect(rows).toEqual([
    { number: 1, state: 'handing over' },
    { number: 2, state: 'waiting' },
  ])
}, 60_000)

async function aFollower(): Promise<string> {
  await db().insert(publication).values({ name: 'Het Voetveer' })
  const ada = await anAuthor('ada', { givenName: 'Ada', familyName: 'Zuid' })
  const ben = await anAuthor('ben', { givenName: 'Ben', familyName: 'Bos' })
  const { id: pieceId } = await aPiece('brug', {
    by: [ada, ben],
    letters: [{ fromAuthorId: ada }, { fromAuthorId: ben }],
  })
  return (await aSubscription({ pieceId, email: 'lezer@voorbeeld.example', confirmedAt: NOON })).id
}

async function isSomebodyAtTheGate(): Promise<boolean> {
  const { rowCount } = await gatekeeper.query(
    `select from pg_locks where locktype = 'advisory' and objid = $1 and not granted`,
    [GATE],
  )
  return rowCount === 1
}
