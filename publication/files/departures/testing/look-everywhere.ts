import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import { pool } from '@/db/client'
import { env } from '@/env'
import { plain, readingsOf } from './readings-of'

/** Where something was found: a table and its column, or a file of the data folder; and what. */
export type Find = { place: string; found: string }

export type Column = { schema: string; table: string; column: string; type: string }
type Read = { place: string; value: string | Buffer }

/** Every place in which one of these stands, in any spelling of its letters: every column of every table, every file and its name. */
export async function lookEverywhere(sought: readonly string[]): Promise<Find[]> {
  return find(sought, [...(await readColumns()), ...readFiles(env().dataDir)])
}

/** Every file in this folder, whatever it is called, in whose name or bytes one of these stands. */
export function lookInFiles(folder: string, sought: readonly string[]): Find[] {
  return find(sought, readFiles(folder))
}

function find(sought: readonly string[], reads: Read[]): Find[] {
  const wanted = sought.map((it) => [it, plain(it)] as const)
  const saidBy = new Map<string | Buffer, string[]>()
  const finds = reads.flatMap(({ place, value }) => {
    const said = saidBy.get(value) ?? foundIn(value)
    saidBy.set(value, said)
    return said.map((found) => ({ place, found }))
  })
  return [...new Map(finds.map((it) => [`${it.place} ${it.found}`, it])).values()]

  function foundIn(value: string | Buffer): string[] {
    const readings = [...readingsOf(value)]
    return wanted.flatMap(([it, signs]) => (readings.some((text) => text.includes(signs)) ? [it] : []))
  }
}

async function readColumns(): Promise<Read[]> {
  const tables = Map.groupBy(await listColumns(), ({ schema, table }) => `"${schema}"."${table}"`)
  const reads: Read[] = []
  for (const [table, columns] of tables) {
    const values = columns.map(({ type, column }) => `"${column}"${type === 'bytea' ? '' : '::text'}`)
    const { rows } = await pool().query<(string | Buffer | null)[]>({
      text: `select ${values.join(', ')} from ${table}`,
      rowMode: 'array',
    })
    for (const row of rows)
      for (const [at, { schema, table, column }] of columns.entries()) {
        const value = row[at]
        const place = `${schema === 'public' ? '' : `${schema}.`}${table}.${column}`
        if (value) reads.push({ place, value })
      }
  }
  return reads
}

/** Every column of every table there is: ours, the queue's, and what else made one. */
export async function listColumns(): Promise<Column[]> {
  const { rows } = await pool().query<Column>(`
    select n.nspname as schema, c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and a.attnum > 0 and not a.attisdropped
      and n.nspname !~ '^(pg_|information_schema$)'
    order by 1, 2, a.attnum`)
  return rows
}

function readFiles(folder: string): Read[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const file = path.join(entry.parentPath, entry.name)
    const place = path.relative(folder, file)
    if (entry.isDirectory()) return [{ place, value: place }]
    const value = entry.isSymbolicLink() ? readlinkSync(file) : readFileSync(file)
    return [
      { place, value: place },
      { place, value },
    ]
  })
}
