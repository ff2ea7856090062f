import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { pool } from '@/db/client'
import { env } from '@/env'

/** Where something was found: a table and its column, or a file of the data folder; and what. */
export type Find = { place: string; found: string }

type Column = { schema: string; table: string; column: string; type: string }

/** Every place in which one of these stands, in any spelling of its letters: every column of every table, every file. */
export async function lookEverywhere(sought: readonly string[]): Promise<Find[]> {
  const wanted = sought.map((it) => it.toLowerCase())
  const finds: Find[] = []
  const look = (place: string, texts: string[]) => {
    for (const found of wanted)
      if (texts.some((text) => text.toLowerCase().includes(found))) finds.push({ place, found })
  }
  for (const { schema, table, column, type } of await listColumns()) {
    const value = type === 'bytea' ? `"${column}"` : `"${column}"::text`
    const { rows } = await pool().query<{ value: string | Buffer | null }>(
      `select distinct ${value} as value from "${schema}"."${table}"`,
    )
    const values = rows.flatMap((row) => (row.value === null ? [] : textsOf(row.value)))
    look(schema === 'public' ? `${table}.${column}` : `${schema}.${table}.${column}`, values)
  }
  for (const file of listFiles(env().dataDir))
    look(path.relative(env().dataDir, file), [file, ...textsOf(readFileSync(file))])
  return finds
}

/** Every column of every table there is, ours and the queue's. */
export async function listColumns(): Promise<Column[]> {
  const { rows } = await pool().query<Column>(`
    select table_schema as schema, table_name as table, column_name as column, data_type as type
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`)
  return rows
}

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? listFiles(file) : [file]
  })
}

/** Bytes as they are, unpacked, and with what mails encode (RFC 2045) read. */
function textsOf(value: string | Buffer): string[] {
  if (typeof value === 'string') return [value]
  const bytes = value[0] === 0x1f && value[1] === 0x8b ? gunzipSync(value) : value
  const text = bytes.toString('utf8')
  const encoded = text.match(/(?:[A-Za-z0-9+/=]{20,}\r?\n?)+/g) ?? []
  const unquoted = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return [text, unquoted, ...encoded.map((part) => Buffer.from(part, 'base64').toString('utf8'))]
}
