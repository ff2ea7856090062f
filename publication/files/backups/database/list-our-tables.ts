import { getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import type { Client } from 'pg'
import * as schema from '@/db/schema'
import { listTables, type Table } from './list-tables'

/** The tables of the site; what somebody else keeps beside them in an outside database is named, and left to them. */
export async function listOurTables(client: Client): Promise<{ tables: Table[]; notOurs: string[] }> {
  const names = new Set(
    Object.values(schema)
      .filter((it) => is(it, PgTable))
      .map((table) => getTableName(table as PgTable)),
  )
  const found = await listTables(client)
  return {
    tables: found.filter(({ name }) => names.has(name)),
    notOurs: found.map(({ name }) => name).filter((name) => !names.has(name)),
  }
}
