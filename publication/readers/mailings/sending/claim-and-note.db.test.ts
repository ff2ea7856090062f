import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { closeDatabase, pool } from '@/db/client'
import { closeQueue } from '@/queue/sender'
import { anEmptyLedger, moment } from '../testing/a-mailing'
import { claimAndNote, NAME } from './claim-and-note'

afterAll(closeQueue)

test('behind a pooler that gives each question another session it claims all the same', async () => {
  await anEmptyLedger()
  await closeDatabase()
  const claim = () => claimAndNote(randomUUID(), [], [], false, moment(0))
  const client = await pool().connect()
  await client.query(`prepare "${NAME}" as select 1`)
  client.release()
  expect(await claim()).toMatchObject({ claimed: [] })
  await pool().query('deallocate all')
  expect(await claim()).toMatchObject({ claimed: [] })
})
