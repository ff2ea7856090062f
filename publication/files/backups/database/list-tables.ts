import type { Client } from 'pg'
import type { Manifest } from '../archive/manifest'

export type Table = Manifest['tables'][number]
export type Sequence = Manifest['sequences'][number]

/** Whatever an extension brought along is not ours. */
const OF_NO_EXTENSION = `not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')`

/** The tables of the site and the columns that are stored as they are: generated ones make themselves. */
export async function listTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname = 'public' and c.relkind in ('r', 'p') and ${OF_NO_EXTENSION}
    group by c.relname order by c.relname collate "C"`)
  return rows
}

/** The numbers that the database hands out by itself, and how far they are. */
export async function listSequences(client: Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'S' and ${OF_NO_EXTENSION} order by c.relname collate "C"`)
  const found: Sequence[] = []
  for (const { name } of rows) {
    const [state] = (
      await client.query<{ value: string; isCalled: boolean }>(
        `select last_value::text as value, is_called as "isCalled" from public.${client.escapeIdentifier(name)}`,
      )
    ).rows
    if (state) found.push({ name, ...state })
  }
  return found
}

/** Something that stands in this database already, by its name; null when it is empty. */
export async function findAnything(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p', 'm', 'v', 'S')
      and ${OF_NO_EXTENSION} order by c.relkind = 'S', 1 limit 1`)
  return rows[0]?.name ?? null
}

export const columnsOf = (client: Client, { columns }: Table) =>
  columns.map((column) => client.escapeIdentifier(column)).join(', ')

export const rowsOf = (client: Client, table: Table) =>
  `select ${columnsOf(client, table)} from public.${client.escapeIdentifier(table.name)}`
