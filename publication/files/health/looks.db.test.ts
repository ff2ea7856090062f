import { Client } from 'pg'
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { db, pool } from '@/db/client'
import { env } from '@/env'
import { enqueue } from '@/queue/enqueue'
import { closeQueue } from '@/queue/sender'
import { countJobs, countLetterMails } from './count-work'
import { WORKS } from './finding'
import { lookAtDatabase } from './look-at-database'
import { lookAtJobs } from './look-at-jobs'

const url = () => env().databaseUrl ?? ''
const look = (at = url()) => lookAtDatabase(at)()

beforeAll(async () => {
  await enqueue(db(), 'send-invitation', { memberId: 'somebody' })
  return closeQueue
})

describe('the database', () => {
  const holders: Client[] = []
  afterEach(async () => {
    await Promise.all(holders.splice(0).map((client) => client.end()))
  })

  test('takes a write, and nothing stays of it', async () => {
    const before = await pool().query('select * from heartbeat')
    expect(await look()).toEqual(WORKS)
    expect((await pool().query('select * from heartbeat')).rows).toEqual(before.rows)
    await expect
      .poll(async () => {
        const { rows } = await pool().query(
          `select 1 from pg_stat_activity where application_name like '%-health'`,
        )
        return rows.length
      })
      .toBe(0)
  })

  test.each(['pieces', 'drafts', 'sessions', 'pgboss.job'])(
    'with %s locked by somebody else says so within a second',
    async (table) => {
      const holder = new Client({ connectionString: url() })
      holders.push(holder)
      await holder.connect()
      await holder.query(`begin; lock table ${table} in share row exclusive mode`)
      const begun = performance.now()
      expect(await look()).toEqual({ state: 'fails', what: 'a table is locked' })
      expect(performance.now() - begun).toBeLessThan(1_000)
      await holder.query('rollback')
      expect(await look()).toEqual(WORKS)
    },
  )

  test('that can only be read says so', async () => {
    const { rows } = await pool().query<{ name: string }>('select current_database() as name')
    await pool().query(`alter database ${rows[0]?.name} set default_transaction_read_only = on`)
    expect(await look()).toEqual({ state: 'fails', what: 'cannot be written' })
    const writer = new Client({ connectionString: url() })
    holders.push(writer)
    await writer.connect()
    await writer.query('set default_transaction_read_only = off')
    await writer.query(`alter database ${rows[0]?.name} reset default_transaction_read_only`)
    expect(await look()).toEqual(WORKS)
  })

  test('without our tables is no state of health, but an error', async () => {
    await expect(look(inject('testServerUrl'))).rejects.toMatchObject({ code: '42P01' })
  })

  test('whose disk is full says so', async () => {
    await pool().query(`
      create function is_full() returns trigger language plpgsql
        as $$ begin raise exception using errcode = '53100'; end $$;
      create trigger is_full before update on heartbeat execute function is_full()`)
    expect(await look()).toEqual({ state: 'fails', what: 'no room left' })
    await pool().query('drop function is_full cascade')
    expect(await look()).toEqual(WORKS)
  })

  test('that is not there throws, for the log', async () => {
    const elsewhere = new URL(url())
    elsewhere.pathname = '/there_is_none'
    await expect(look(elsewhere.href)).rejects.toThrow()
  })
})

describe('jobs', () => {
  test('that wait a moment, or for another day, are well', async () => {
    await pool().query(`update pgboss.job set start_after = now() + interval '1 day'`)
    expect(await lookAtJobs()).toEqual(WORKS)
    await pool().query(`update pgboss.job set start_after = now() - interval '1 minute'`)
    expect(await lookAtJobs()).toEqual(WORKS)
  })

  test('that are done, or not made yet, keep nobody waiting', async () => {
    await pool().query(`update pgboss.job set state = 'completed', start_after = now() - interval '1 hour'`)
    expect(await lookAtJobs()).toEqual(WORKS)
    await pool().query('alter schema pgboss rename to later')
    expect(await lookAtJobs()).toEqual(WORKS)
    await pool().query('alter schema later rename to pgboss')
    await pool().query(`update pgboss.job set state = 'created'`)
  })

  test('that wait for an hour do not', async () => {
    await pool().query(`update pgboss.job set start_after = now() - interval '1 hour'`)
    expect(await lookAtJobs()).toEqual({ state: 'warns', what: 'jobs wait too long' })
  })

  test('are counted by name and state, and letters by theirs', async () => {
    const { jobs, oldestSeconds } = await countJobs()
    expect(jobs).toEqual([{ job: 'send-invitation', state: 'waiting', count: 1 }])
    expect(oldestSeconds).toBeGreaterThan(3_500)
    expect(await countLetterMails()).toEqual([])
  })
})
