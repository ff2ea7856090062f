import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { listPrintedTables } from '@/scripts/architecture/printed-tables'

/** Who asks for the number of the edition need not be told that it grew. */
const TELLS_BY_ITSELF = ['edition']

test('every table that a printed page reads makes a new edition when it changes', async () => {
  const { rows } = await db().execute<{ table: string }>(
    sql`select tgrelid::regclass::text as table from pg_trigger where tgname = 'new_edition'`,
  )
  const watched = rows.map(({ table }) => table)
  const printed = listPrintedTables().filter(({ table }) => !TELLS_BY_ITSELF.includes(table))
  expect(printed.length).toBeGreaterThan(20)
  expect(printed.filter(({ table }) => !watched.includes(table))).toEqual([])
})
