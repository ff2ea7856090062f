import type { Client } from 'pg'
import { listAppliedMigrations, listMigrations } from '@/db/list-migrations'
import { CONTENTS, MANIFEST, partName } from '../archive/archive-names'
import type { ArchiveWriter } from '../archive/create-archive-writer'
import { type Contents, FORMAT, type Manifest } from '../archive/manifest'
import { BackupRefusal } from '../backup-refusal'
import { copyOut } from './copy-out'
import { listOurTables } from './list-our-tables'
import { listSequences, rowsOf } from './list-tables'
import { WAITING, WAITING_ROWS } from './queue'

export type WrittenRows = { tables: number; rows: number; hashes: string[]; notOurs: string[] }

/**
 * Writes the rows of every table of the site as they are at one moment, and what waits in its queue at that moment, while
 * everybody goes on working. Returns also which pictures there were, by the hashes of their masters.
 */
export async function writeRows(
  client: Client,
  writer: ArchiveWriter,
  facts: Pick<Manifest, 'madeAt' | 'secret'>,
  onTable: (done: number, total: number) => void,
): Promise<WrittenRows> {
  await client.query('begin isolation level repeatable read, read only')
  const migrations = await requireThisVersion(client)
  const { tables, notOurs } = await listOurTables(client)
  // A migration that begins meanwhile waits: it would take rows away from under the snapshot.
  await client.query(
    `lock table ${tables.map(({ name }) => `public.${client.escapeIdentifier(name)}`)} in access share mode`,
  )
  const sequences = await listSequences(client)
  const manifest: Manifest = { format: FORMAT, ...facts, migrations, tables, sequences }
  await writer.addBuffer(MANIFEST, inJson(manifest))
  const queries: [string, string][] = tables.map((table) => [`database/${table.name}`, rowsOf(client, table)])
  if (await hasQueue(client)) queries.push([WAITING, WAITING_ROWS])
  const contents: Contents = { rows: {} }
  for (const [done, [name, query]] of queries.entries()) {
    let number = 0
    contents.rows[name] = await copyOut(client, query, (part) => {
      number += 1
      return writer.addBuffer(partName(name, number), part)
    })
    onTable(done + 1, queries.length)
  }
  await writer.addBuffer(CONTENTS, inJson(contents))
  const { rows: pictures } = await client.query<{ hash: string }>(
    'select distinct hash from public.media order by 1',
  )
  await client.query('commit')
  const rows = Object.values(contents.rows).reduce((sum, table) => sum + table.rows, 0)
  return { tables: tables.length, rows, hashes: pictures.map(({ hash }) => hash), notOurs }
}

const inJson = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)

/** Another version's tables are not ours to name: that version makes its own backups. */
async function requireThisVersion(client: Client): Promise<Manifest['migrations']> {
  const applied = await listAppliedMigrations(client)
  if (applied.length === 0) throw new BackupRefusal({ kind: 'no-site' })
  const known = listMigrations().map(({ hash, at }) => ({ hash, at }))
  if (JSON.stringify(applied) !== JSON.stringify(known)) throw new BackupRefusal({ kind: 'another-version' })
  return known
}

async function hasQueue(client: Client): Promise<boolean> {
  const { rows } = await client.query(`select to_regclass('pgboss.job') is not null as "isThere"`)
  return rows[0]?.isThere === true
}
