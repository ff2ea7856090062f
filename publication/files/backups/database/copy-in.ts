import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Client } from 'pg'
import { from } from 'pg-copy-streams'
import { partName } from '../archive/archive-names'
import type { RowFacts } from '../archive/manifest'
import type { Archive } from '../archive/read-archive'
import { readChunks } from '../archive/read-chunks'
import { BackupRefusal } from '../backup-refusal'
import { counted } from './copy-out'
import { createRowDigest } from './create-row-digest'

/**
 * Puts the rows that a backup has under this name into a table, `columns` being `table (column, …)`. They must be what the
 * backup says of them; more of them are not even unpacked.
 */
export async function copyIn(
  client: Client,
  archive: Archive,
  name: string,
  facts: RowFacts | undefined,
  target: string,
): Promise<void> {
  if (!facts) throw new BackupRefusal({ kind: 'strange', part: name })
  const digest = createRowDigest()
  await pipeline(
    partsOf(archive, name),
    createGunzip(),
    (rows: AsyncIterable<Buffer>) =>
      counted(rows, (chunk) => {
        digest.update(chunk)
        if (digest.facts().bytes > facts.bytes) throw new BackupRefusal({ kind: 'strange', part: name })
      }),
    client.query(from(`copy ${target} from stdin`)),
  ).catch((cause) => {
    // A gzip that breaks off, or rows that PostgreSQL does not take.
    if (isOfArchive(cause)) throw new BackupRefusal({ kind: 'strange', part: name }, { cause })
    throw cause
  })
  if (!isSame(digest.facts(), facts)) throw new BackupRefusal({ kind: 'damaged', part: name })
}

async function* partsOf({ file, entries }: Archive, name: string): AsyncGenerator<Buffer> {
  for (let number = 1; ; number += 1) {
    const entry = entries.get(partName(name, number))
    if (!entry) return
    yield* readChunks(file, entry.offset, entry.size)
  }
}

/** Class 22 of PostgreSQL is data that it cannot read, 23 is what a constraint forbids, 42 is an unknown name. */
function isOfArchive(cause: unknown): boolean {
  const { code = '' } = cause as { code?: string }
  return /^(Z_|22|23|42)/.test(code)
}

export const isSame = (one: RowFacts, other: RowFacts | undefined) =>
  one.rows === other?.rows && one.bytes === other.bytes && one.digest === other.digest
