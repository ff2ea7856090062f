import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { hasRestoreMark } from '@/db/data-folder/restore-mark'
import { withClient } from '@/db/testing/test-server'
import { partName } from './archive/archive-names'
import { createArchiveWriter } from './archive/create-archive-writer'
import type { Contents, Manifest, RowFacts } from './archive/manifest'
import { readArchive } from './archive/read-archive'
import { readBytes } from './archive/read-chunks'
import { createRowDigest } from './database/create-row-digest'
import { aSiteToBackUp } from './testing/a-site-to-back-up'

const PIECES = 'database/pieces'
const { made, restore } = aSiteToBackUp()

/** What the whole backup has under these names, changed; its checksums are right again. */
type Change = Record<string, (bytes: Buffer) => Buffer>

async function changed(change: Change): Promise<string> {
  const other = path.join(made.dataDir, 'changed.tar')
  const [from, to] = [await open(made.file, 'r'), await open(other, 'w')]
  const { entries } = await readArchive(from, () => {})
  const writer = createArchiveWriter(to, other, new Date())
  for (const [name, { offset, size }] of entries) {
    const bytes = await readBytes(from, offset, size)
    await writer.addBuffer(name, change[name]?.(bytes) ?? bytes)
  }
  await writer.finish()
  for (const handle of [from, to]) await handle.close()
  return other
}

const inJson =
  <T>(change: (told: T) => void) =>
  (bytes: Buffer) => {
    const told = JSON.parse(bytes.toString())
    change(told)
    return Buffer.from(JSON.stringify(told))
  }
const inManifest = (change: (told: Manifest) => void): Change => ({ 'backup.json': inJson(change) })
const inContents = (change: (rows: Record<string, RowFacts>) => void): Change => ({
  'contents.json': inJson<Contents>(({ rows }) => change(rows)),
})
const pieces = (rows: Record<string, RowFacts>) => rows[PIECES] as RowFacts

/** The same rows spelled in another way: PostgreSQL takes them, and writes them as it always does. */
function spelledOtherwise(): Change {
  let facts: RowFacts
  return {
    [partName(PIECES, 1)]: (bytes) => {
      const rows = Buffer.from(gunzipSync(bytes).toString().replace('\tf\t', '\tfalse\t'))
      const digest = createRowDigest()
      digest.update(rows)
      facts = digest.facts()
      return gzipSync(rows)
    },
    'contents.json': inJson<Contents>(({ rows }) => Object.assign(pieces(rows), facts)),
  }
}

test.each<[string, Change, object]>([
  [
    'that says nothing of a table',
    inContents((rows) => delete rows[PIECES]),
    { kind: 'strange', part: PIECES },
  ],
  ['with fewer rows than it says', inContents((rows) => (pieces(rows).rows += 1)), { kind: 'damaged' }],
  ['with more in it than it says', inContents((rows) => (pieces(rows).bytes -= 1)), { kind: 'strange' }],
  [
    'with rows that are no gzip',
    { [partName(PIECES, 1)]: () => Buffer.from('rows') },
    { kind: 'strange', part: PIECES },
  ],
  [
    'with rows that are not of that table',
    { [partName(PIECES, 1)]: () => gzipSync('one\n') },
    { kind: 'strange', part: PIECES },
  ],
  [
    'with a column that the table has not',
    inManifest(({ tables }) => tables[0]?.columns.push('verzonnen')),
    { kind: 'strange', part: 'backup.json' },
  ],
  ['without a table', inManifest((told) => void told.tables.pop()), { kind: 'strange', part: 'backup.json' }],
  [
    'with a sequence that the site has not',
    inManifest(({ sequences }) => sequences.push({ name: 'nergens', value: '1', isCalled: true })),
    { kind: 'strange', part: 'backup.json' },
  ],
  ['whose rows are not read back as they are in it', spelledOtherwise(), { kind: 'different', part: PIECES }],
])('a backup %s is refused, and nothing of it is in the database', async (_what, change, reason) => {
  const restoring = restore({ file: await changed(change) })
  await expect(restoring).rejects.toMatchObject({ reason })
  expect(hasRestoreMark(made.target.dataDir)).toBe(true)
  const { rows } = await withClient(made.target.databaseUrl, (client) =>
    client.query(`select to_regclass('public.pieces') as found`),
  )
  expect(rows).toEqual([{ found: null }])
})

test.each<[string, Change, object]>([
  ['of a newer form', inManifest((told) => (told.format += 1)), { kind: 'newer' }],
  [
    'with a migration that this program does not know',
    inManifest(({ migrations }) => migrations.push({ hash: 'a'.repeat(64), at: 9e12 })),
    { kind: 'newer' },
  ],
  [
    'that says of itself what nobody can read',
    { 'contents.json': () => Buffer.from('{') },
    { kind: 'strange', part: 'contents.json' },
  ],
  [
    'that does not say when it was made',
    inManifest((told) => (told.madeAt = 'ooit')),
    { kind: 'strange', part: 'backup.json' },
  ],
])('a backup %s is refused before anything is touched', async (_what, change, reason) => {
  const restoring = restore({ file: await changed(change) })
  await expect(restoring).rejects.toMatchObject({ reason })
  expect(existsSync(made.target.dataDir)).toBe(false)
})
