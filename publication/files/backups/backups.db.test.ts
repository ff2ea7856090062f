import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { hasRestoreMark } from '@/db/data-folder/restore-mark'
import { media, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { withClient } from '@/db/testing/test-server'
import { env } from '@/env'
import { findOverdueMail } from '@/publication/readers/overdue/find-overdue-mail'
import { noticeStandstill } from '@/publication/readers/overdue/notice-standstill'
import { closeQueue } from '@/queue/sender'
import { claimDatabase } from './database/claim-database'
import { connectAlone } from './database/connect-alone'
import { factsOf } from './database/copy-out'
import { listTables, rowsOf } from './database/list-tables'
import { makeBackup } from './make-backup'
import { restoreBackup } from './restore-backup'
import { AWKWARD, aPicture, aSite } from './testing/a-site'
import { emptyTarget, type Target } from './testing/empty-target'
import { inRestored } from './testing/in-restored'

let dataDir: string
let file: string
let target: Target
let site: Awaited<ReturnType<typeof aSite>>
const quietly = { onProgress: () => {}, interrupted: new AbortController().signal }

beforeAll(async () => {
  dataDir = makeTemporaryDataDir('backup')
  vi.stubEnv('DATA_DIR', dataDir)
  vi.stubEnv('SECRET', '')
  file = path.join(dataDir, 'site.tar')
  site = await aSite(dataDir)
  await noticeStandstill(async () => {})
  await backUp()
})
beforeEach(async () => {
  target = await emptyTarget()
  return () => target.discard()
})
afterAll(async () => {
  await closeQueue()
  rmSync(dataDir, { recursive: true, force: true })
  vi.unstubAllEnvs()
})

const backUp = (change: Partial<Parameters<typeof makeBackup>[0]> = {}) =>
  makeBackup({ ...quietly, databaseUrl: env().databaseUrl ?? '', dataDir, file, mayReplace: true, ...change })
const restore = (change: Partial<Parameters<typeof restoreBackup>[0]> = {}) =>
  restoreBackup({ ...quietly, ...target, file, ...change })
const refusal = (kind: string, change: object = {}) =>
  expect.objectContaining({ reason: expect.objectContaining({ kind, ...change }) })

async function factsOfAll(databaseUrl: string) {
  const { client, release } = await connectAlone(databaseUrl)
  const tables = await listTables(client)
  const facts: Record<string, unknown> = {}
  for (const table of tables) facts[table.name] = await factsOf(client, rowsOf(client, table))
  release()
  return facts
}

describe('a backup', () => {
  test('is one file for its own account alone, and is noted in the data folder', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const note = JSON.parse(readFileSync(path.join(dataDir, 'last-backup.json'), 'utf8'))
    expect(note).toEqual({ at: expect.any(String), file: 'site.tar', bytes: statSync(file).size })
    expect(Date.now() - Date.parse(note.at)).toBeLessThan(60_000)
    expect(readdirSync(dataDir).filter((name) => name.includes('unfinished'))).toEqual([])
  })

  test('is never written over a file that is there, unless asked', async () => {
    const before = readFileSync(file)
    const onProgress = vi.fn()
    await expect(backUp({ mayReplace: false, onProgress })).rejects.toEqual(refusal('file-is-there'))
    // Said before the work is done, and not after.
    expect(onProgress).not.toHaveBeenCalled()
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('that is broken off, or has no room, leaves nothing behind', async () => {
    const elsewhere = path.join(dataDir, 'elsewhere.tar')
    const stop = new AbortController()
    const onProgress = () => stop.abort()
    await expect(backUp({ file: elsewhere, onProgress, interrupted: stop.signal })).rejects.toEqual(
      refusal('interrupted'),
    )
    await expect(backUp({ file: path.join(dataDir, 'nowhere/x.tar') })).rejects.toEqual(
      refusal('cannot-write', { code: 'ENOENT' }),
    )
    writeFileSync(`${elsewhere}.unfinished-999999999-aa`, 'of one that was killed')
    await backUp({ file: elsewhere })
    expect(readdirSync(dataDir).filter((name) => name.startsWith('elsewhere'))).toEqual(['elsewhere.tar'])
  })

  test('says which pictures were removed meanwhile, which are lost, and which tables are not the site’s', async () => {
    const [removed, lost, damaged] = [
      await aPicture(dataDir, 'weg.png'),
      await aPicture(dataDir, 'kwijt.png'),
      await aPicture(dataDir, 'stuk.png'),
    ]
    for (const hash of [removed, lost]) rmSync(path.join(dataDir, 'masters', hash))
    writeFileSync(path.join(dataDir, 'masters', damaged), 'not what it was')
    await pool().query('create table anothers (n int)')
    const removeMeanwhile = ({ step }: { step: string }) =>
      step === 'tables' && void db().delete(media).where(eq(media.hash, removed)).execute()
    const report = await backUp({ file: path.join(dataDir, 'other.tar'), onProgress: removeMeanwhile })
    expect(report).toMatchObject({ removed: [removed], notOurs: ['anothers'] })
    expect(report.lost.toSorted()).toEqual([lost, damaged].toSorted())
    await pool().query('drop table anothers')
    await db().delete(media).where(eq(media.hash, lost))
    await db().delete(media).where(eq(media.hash, damaged))
  })

  test('of a picture without a master has its served files, and nothing that somebody else left beside them', async () => {
    const hash = await aPicture(dataDir, 'zonder.png')
    rmSync(path.join(dataDir, 'masters', hash))
    const served = path.join('media', hash.slice(0, 16))
    mkdirSync(path.join(dataDir, served), { recursive: true })
    for (const name of ['10.jpg', '.DS_Store', 'Thumbs.db'])
      writeFileSync(path.join(dataDir, served, name), name)
    const other = path.join(dataDir, 'without-master.tar')
    await backUp({ file: other })
    await restore({ file: other })
    expect(readdirSync(path.join(target.dataDir, served))).toEqual(['10.jpg'])
    await db().delete(media).where(eq(media.hash, hash))
  })

  test('whose name somebody else took meanwhile leaves that file alone', async () => {
    const taken = path.join(dataDir, 'taken.tar')
    const onProgress = () => writeFileSync(taken, 'theirs')
    await expect(backUp({ file: taken, mayReplace: false, onProgress })).rejects.toEqual(
      refusal('file-is-there'),
    )
    expect(readFileSync(taken, 'utf8')).toBe('theirs')
  })

  test('goes on without a picture whose file is gone when its turn comes', async () => {
    const hash = await aPicture(dataDir, 'net-weg.png')
    const onProgress = ({ step }: { step: string }) =>
      step === 'files' && rmSync(path.join(dataDir, 'masters', hash), { force: true })
    const report = await backUp({ file: path.join(dataDir, 'just-gone.tar'), onProgress })
    expect(report.lost).toEqual([hash])
    await db().delete(media).where(eq(media.hash, hash))
  })

  test('is not made of a database in which there is no site', async () => {
    const { databaseUrl } = target
    await expect(backUp({ databaseUrl })).rejects.toEqual(refusal('no-site'))
  })

  test('is of one moment, however many save meanwhile', async () => {
    let isDone = false
    const writers = Array.from({ length: 4 }, async () => {
      while (!isDone)
        await db().transaction(async (transaction) => {
          const { id } = await aMember('contributor')
          await transaction.update(members).set({ name: id }).where(eq(members.id, id))
        })
    })
    const busy = path.join(dataDir, 'busy.tar')
    await backUp({ file: busy })
    isDone = true
    await Promise.all(writers)
    await restore({ file: busy })
    const { rows } = await withClient(target.databaseUrl, (client) =>
      client.query(`select count(*)::int as all, count(*) filter (where name = '')::int as half
        from members where role = 'contributor' and email like 'contributor-%'`),
    )
    expect(rows[0].all).toBeGreaterThan(2)
  })

  test('is not made of a database of another version', async () => {
    await pool().query('update drizzle.__drizzle_migrations set hash = reverse(hash) where id = 1')
    await expect(backUp()).rejects.toEqual(refusal('another-version'))
    await pool().query('update drizzle.__drizzle_migrations set hash = reverse(hash) where id = 1')
  })

  test('is not made by a program that is older than the site', async () => {
    const { rows } = await pool().query(
      `insert into drizzle.__drizzle_migrations (hash, created_at) values (repeat('a', 64), 9e12) returning id`,
    )
    await expect(backUp()).rejects.toEqual(refusal('another-version'))
    await pool().query('delete from drizzle.__drizzle_migrations where id = $1', [rows[0].id])
  })
})

describe('restoring', () => {
  test('brings every row and every file; what waited waits for an owner', async () => {
    await backUp()
    const original = await factsOfAll(env().databaseUrl ?? '')
    const report = await restore()
    expect(report).toMatchObject({ files: 3, keepsSecret: true })
    const restored = await factsOfAll(target.databaseUrl)
    // What was restored says of itself that it is, and has what waited in the queue.
    const { heartbeat: _a, overdue_mails: _b, ...others } = original
    expect(restored).toMatchObject(others)
    for (const name of ['secret', 'inbound/key.pem', `masters/${site.hash}`])
      expect(readFileSync(path.join(target.dataDir, name))).toEqual(readFileSync(path.join(dataDir, name)))
    expect(statSync(path.join(target.dataDir, 'secret')).mode & 0o777).toBe(0o600)
    expect(hasRestoreMark(target.dataDir)).toBe(false)
    await withClient(target.databaseUrl, async (client) => {
      const { rows } = await client.query('select why from publication')
      expect(rows[0].why).toBe(AWKWARD)
      await client.query(`update pieces set title = 'x'`)
      const edition = await client.query('select number from edition')
      expect(Number(edition.rows[0].number)).toBeGreaterThan(0)
    })
    await inRestored(target.databaseUrl, async () => {
      const overdue = await findOverdueMail(site.owner.id)
      expect(overdue).toMatchObject({ isRestored: true, others: 3 })
    })
  })

  test('refuses a folder or a database in which anything stands, and one that is in use', async () => {
    mkdirSync(target.dataDir)
    writeFileSync(path.join(target.dataDir, 'secret'), 'of somebody')
    await expect(restore()).rejects.toEqual(refusal('folder-not-empty', { found: 'secret' }))
    expect(readFileSync(path.join(target.dataDir, 'secret'), 'utf8')).toBe('of somebody')
    rmSync(target.dataDir, { recursive: true })
    await withClient(`${target.databaseUrl}&application_name=samenspraak-1`, () =>
      expect(restore()).rejects.toEqual(refusal('in-use')),
    )
    await withClient(target.databaseUrl, (client) => client.query('create table kept (n int)'))
    await expect(restore()).rejects.toEqual(refusal('database-not-empty', { found: 'public.kept' }))
    expect(hasRestoreMark(target.dataDir)).toBe(false)
  })

  test('refuses a file that is not there or cannot be read, by name', async () => {
    for (const [name, kind] of [
      ['nergens.tar', 'no-file'],
      ['site.tar/in', 'cannot-read'],
    ] as const) {
      const asked = path.join(dataDir, name)
      await expect(restore({ file: asked })).rejects.toEqual(refusal(kind, { file: asked }))
    }
  })

  test('refuses a PostgreSQL that is too old, and a database that another restore is filling', async () => {
    const old = { query: async () => ({ rows: [{ server_version_num: '140012' }] }) } as unknown as Client
    await expect(claimDatabase(old, '')).rejects.toEqual(refusal('postgres-too-old'))
    await withClient(target.databaseUrl, async (one) => {
      expect(await claimDatabase(one, '')).toBe('empty')
      await withClient(target.databaseUrl, (other) =>
        expect(claimDatabase(other, '', 150)).rejects.toEqual(refusal('in-use')),
      )
    })
  })

  test('that was broken off says so, changes nothing in the database, and can be done again', async () => {
    for (const at of ['files', 'tables'] as const) {
      const stop = new AbortController()
      const onProgress = ({ step, done }: { step: string; done: number }) =>
        step === at && done > 1 && stop.abort()
      await expect(restore({ onProgress, interrupted: stop.signal })).rejects.toEqual(refusal('interrupted'))
      expect(hasRestoreMark(target.dataDir)).toBe(true)
    }
    await restore()
    expect(hasRestoreMark(target.dataDir)).toBe(false)
    // Killed after the commit: the same backup only has to be taken up again.
    writeFileSync(path.join(target.dataDir, 'restore-unfinished.json'), '')
    await restore()
    expect(existsSync(path.join(target.dataDir, `masters/${site.hash}`))).toBe(true)
  })
})
