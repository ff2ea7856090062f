import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { discardDataFolder } from '@/db/bundled/discard-data-folder'
import { startBundledPostgres } from '@/db/bundled/start-bundled-postgres'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { withClient } from '@/db/testing/test-server'
import { writeNote } from './cluster-note'
import { identityOf, isSameFile } from './file-identity'
import { isCopy, noteOwnDatabase, type Place, requireOwnDatabase } from './require-own-database'

let base: string
let inside: Place
let elsewhere: Place

beforeEach(() => {
  base = makeTemporaryDataDir('own')
  inside = placeIn(path.join(base, 'data'), path.join(base, 'data', 'postgresql'), false)
  elsewhere = placeIn(path.join(base, 'closed'), path.join(base, 'var'), true)
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

function placeIn(dataDir: string, home: string, isElsewhere: boolean): Place {
  const note = isElsewhere ? path.join(dataDir, 'postgresql-is-in') : null
  mkdirSync(dataDir, { recursive: true })
  if (note) writeFileSync(note, home)
  return { dataDir, home, cluster: path.join(home, 'cluster'), note }
}

/** As much of a cluster as tells which it is. */
function aCluster({ cluster }: Place, identifier: bigint): void {
  const control = Buffer.alloc(8)
  control.writeBigUInt64LE(identifier)
  mkdirSync(path.join(cluster, 'global'), { recursive: true })
  writeFileSync(path.join(cluster, 'global/pg_control'), control)
}

const refusal = (kind: string) => expect.objectContaining({ reason: expect.objectContaining({ kind }) })
const judge = (place: Place) => {
  try {
    requireOwnDatabase(place)
    return 'fine'
  } catch (error) {
    return error
  }
}

describe('a data folder', () => {
  test('that is empty, or in which a first start was broken off, is begun in', () => {
    expect(judge(inside)).toBe('fine')
    expect(judge(elsewhere)).toBe('fine')
    mkdirSync(inside.home)
    mkdirSync(`${inside.cluster}.unfinished-1-aa`)
    expect(judge(inside)).toBe('fine')
  })

  test('of before there were notes goes on, and gets them', () => {
    for (const place of [inside, elsewhere]) {
      aCluster(place, 7n)
      writeFileSync(path.join(place.dataDir, 'secret'), 'x')
      expect(judge(place)).toBe('fine')
      expect(isCopy(place)).toBe(false)
      noteOwnDatabase(place)
      expect(judge(place)).toBe('fine')
    }
    expect(existsSync(path.join(elsewhere.home, 'data-folder.json'))).toBe(true)
  })

  test.each(['secret', 'masters', 'media', 'outbox', 'cluster.json'])(
    'with %s and without a database is never given an empty one',
    (name) => {
      for (const place of [inside, elsewhere]) writeFileSync(path.join(place.dataDir, name), '{}')
      expect(judge(inside)).toEqual(refusal('database-missing'))
      expect(judge(elsewhere)).toEqual(refusal('database-gone'))
    },
  )

  test('whose database is half there, or another than its own, is not begun in', () => {
    aCluster(inside, 7n)
    noteOwnDatabase(inside)
    aCluster(inside, 8n)
    expect(judge(inside)).toEqual(refusal('anothers-database'))
    rmSync(path.join(inside.cluster, 'global'), { recursive: true })
    expect(judge(inside)).toEqual(refusal('database-missing'))
  })

  test('that was copied does not get the database of the first; moved it does', () => {
    aCluster(elsewhere, 7n)
    noteOwnDatabase(elsewhere)
    const moved = path.join(base, 'moved')
    renameSync(elsewhere.dataDir, moved)
    const there = { ...elsewhere, dataDir: moved, note: path.join(moved, 'postgresql-is-in') }
    expect(judge(there)).toBe('fine')
    cpSync(moved, elsewhere.dataDir, { recursive: true, preserveTimestamps: true })
    expect(judge(elsewhere)).toEqual(refusal('copied-folder'))
  })
})

test('a file is another than its copy, also where nobody knows when files were born', async () => {
  const [file, copy] = [path.join(base, 'a'), path.join(base, 'b')]
  writeFileSync(file, 'x')
  // What is born within one tick of the kernel's clock has one moment.
  await setTimeout(20)
  cpSync(file, copy, { preserveTimestamps: true })
  expect(isSameFile(identityOf(file), identityOf(copy))).toBe(false)
  writeFileSync(file, 'written in place')
  expect(isSameFile(identityOf(file), identityOf(file))).toBe(true)
  const unborn = { ...identityOf(file), bornAt: '0' }
  expect(isSameFile(unborn, { ...identityOf(copy), bornAt: '0' })).toBe(false)
  expect(isSameFile({ inode: '1', bornAt: '2' }, { inode: '1', bornAt: '3' })).toBe(false)
})

test('a link where a note should be, put there by another account, is replaced and not followed', () => {
  const [note, bait] = [path.join(base, 'note.json'), path.join(base, 'bait')]
  writeFileSync(bait, 'untouched')
  symlinkSync(bait, note)
  writeNote(base, 'note.json', { folder: base, note: identityOf(base) })
  expect(readFileSync(bait, 'utf8')).toBe('untouched')
  expect(readFileSync(note, 'utf8')).toContain(base)
})

test('a copy of a database says in itself that it is one; the first does not, however often it is started', {
  timeout: 60_000,
}, async () => {
  const [first, second] = [path.join(base, 'first'), path.join(base, 'second')]
  const named = async (dataDir: string) => {
    const database = await startBundledPostgres(dataDir, { fsync: 'off' })
    const { rows } = await withClient(database.url, async (client) => {
      await client.query(
        'create table if not exists heartbeat (id integer primary key, beat_at timestamptz, database text)',
      )
      await client.query(
        `insert into heartbeat select 1, now(), 'first' where not exists (select from heartbeat)`,
      )
      return client.query('select database from heartbeat')
    })
    await database.stop()
    return rows[0].database
  }
  try {
    expect(await named(first)).toBe('first')
    expect(await named(first)).toBe('first')
    // As root, with its owners.
    execFileSync('cp', ['-a', first, second])
    expect(await named(second)).toBe('copied')
    expect(await named(first)).toBe('first')
  } finally {
    await discardDataFolder(first)
    await discardDataFolder(second)
  }
})
