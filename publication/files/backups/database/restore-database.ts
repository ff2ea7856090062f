import type { Client } from 'pg'
import type { Contents, Manifest } from '../archive/manifest'
import type { Archive } from '../archive/read-archive'
import { BackupRefusal } from '../backup-refusal'
import { copyIn, isSame } from './copy-in'
import { factsOf } from './copy-out'
import { layTables } from './lay-tables'
import { columnsOf, listSequences, listTables, rowsOf, type Sequence, type Table } from './list-tables'
import { WAITING, WAITING_TARGET } from './queue'
import { withoutHindrance } from './without-hindrance'

type Told = { archive: Archive; manifest: Manifest; contents: Contents }

/**
 * Fills an empty database from a backup, in one transaction: all of it is there, or nothing. Every row and every number is
 * read back and compared before the commit. What waited to be mailed waits for an owner, and nothing leaves by itself.
 */
export async function restoreDatabase(
  client: Client,
  { archive, manifest, contents }: Told,
  onTable: (done: number, total: number) => void,
): Promise<void> {
  const { tables, sequences } = manifest
  await client.query('begin')
  await layTables(client, manifest)
  requireSameTables(await listTables(client), tables)
  requireSameSequences(await listSequences(client), sequences)
  await withoutHindrance(
    client,
    tables.map(({ name }) => name),
    async () => {
      for (const [done, table] of tables.entries()) {
        const name = `database/${table.name}`
        const target = `public.${client.escapeIdentifier(table.name)} (${columnsOf(client, table)})`
        await copyIn(client, archive, name, contents.rows[name], target)
        onTable(done + 1, tables.length)
      }
      await setSequences(client, sequences)
    },
  )
  await compareTables(client, manifest, contents)
  if (contents.rows[WAITING]) await copyIn(client, archive, WAITING, contents.rows[WAITING], WAITING_TARGET)
  await markRestored(client, archive.sha256, manifest.madeAt)
  await client.query('commit')
}

function requireSameTables(made: Table[], told: Table[]): void {
  const inWords = (tables: Table[]) =>
    tables
      .map(({ name, columns }) => `${name}(${columns.toSorted()})`)
      .toSorted()
      .join()
  if (inWords(made) !== inWords(told)) throw new BackupRefusal({ kind: 'strange', part: 'backup.json' })
}

function requireSameSequences(made: Sequence[], told: Sequence[]): void {
  const inWords = (sequences: Sequence[]) =>
    sequences
      .map(({ name }) => name)
      .toSorted()
      .join()
  if (inWords(made) !== inWords(told)) throw new BackupRefusal({ kind: 'strange', part: 'backup.json' })
}

async function setSequences(client: Client, sequences: Sequence[]): Promise<void> {
  for (const { name, value, isCalled } of sequences)
    await client.query('select setval($1::regclass, $2, $3)', [
      `public.${client.escapeIdentifier(name)}`,
      value,
      isCalled,
    ])
}

/** Reads everything back as it stands in the database now. */
async function compareTables(
  client: Client,
  { tables, sequences }: Manifest,
  contents: Contents,
): Promise<void> {
  for (const table of tables) {
    const name = `database/${table.name}`
    if (!isSame(await factsOf(client, rowsOf(client, table)), contents.rows[name]))
      throw new BackupRefusal({ kind: 'different', part: name })
  }
  if (JSON.stringify(await listSequences(client)) !== JSON.stringify(sequences))
    throw new BackupRefusal({ kind: 'different', part: 'sequences' })
}

/** See docs/decisions/0028: known by its name, whatever its age, and silent from the first moment. */
async function markRestored(client: Client, sha256: string, madeAt: string): Promise<void> {
  await client.query(
    `insert into heartbeat as h (id, beat_at, database, overdue_at, stood_still_since, restored_at)
     values (1, $2, $1, now(), $2, now())
     on conflict (id) do update set database = $1, overdue_at = now(), restored_at = now(),
       stood_still_since = coalesce(h.stood_still_since, h.beat_at)`,
    [restoredName(sha256), madeAt],
  )
}

/** Stands for which database it is until a site begins on it. */
export const restoredName = (sha256: string) => `restored:${sha256}`
