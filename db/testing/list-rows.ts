import { pool } from '@/db/client'

/** Every row of every table of ours with the name of the table, but for the number that counts editions. */
export async function listRows(): Promise<Set<string>> {
  const { rows: tables } = await pool().query(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'edition'",
  )
  const each = tables.map(({ name }) => `select '${name} ' || to_jsonb(it)::text as row from ${name} it`)
  const { rows } = await pool().query(each.join(' union all '))
  return new Set(rows.map(({ row }) => row))
}
