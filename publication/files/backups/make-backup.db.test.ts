import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { media, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { withClient } from '@/db/testing/test-server'
import { noticeStandstill } from '@/publication/readers/overdue/notice-standstill'
import { aPicture } from './testing/a-site'
import { aSiteToBackUp } from './testing/a-site-to-back-up'

const { made, backUp, restore } = aSiteToBackUp(() => noticeStandstill(async () => {}))

const refusal = (kind: string, change: object = {}) =>
  expect.objectContaining({ reason: expect.objectContaining({ kind, ...change }) })

test('a backup is one file for its own account alone, and is noted in the data folder', async () => {
  expect(statSync(made.file).mode & 0o777).toBe(0o600)
  const note = JSON.parse(readFileSync(path.join(made.dataDir, 'last-backup.json'), 'utf8'))
  expect(note).toEqual({ at: expect.any(String), file: 'site.tar', bytes: statSync(made.file).size })
  expect(Date.now() - Date.parse(note.at)).toBeLessThan(60_000)
  expect(readdirSync(made.dataDir).filter((name) => name.includes('unfinished'))).toEqual([])
})

test('a backup is never written over a file that is there, unless asked', async () => {
  const before = readFileSync(made.file)
  const onProgress = vi.fn()
  await expect(backUp({ mayReplace: false, onProgress })).rejects.toEqual(refusal('file-is-there'))
  // Said before the work is done, and not after.
  expect(onProgress).not.toHaveBeenCalled()
  expect(readFileSync(made.file).equals(before)).toBe(true)
})

test('a backup that is broken off, or has no room, leaves nothing behind', async () => {
  const elsewhere = path.join(made.dataDir, 'elsewhere.tar')
  const stop = new AbortController()
  const onProgress = () => stop.abort()
  await expect(backUp({ file: elsewhere, onProgress, interrupted: stop.signal })).rejects.toEqual(
    refusal('interrupted'),
  )
  await expect(backUp({ file: path.join(made.dataDir, 'nowhere/x.tar') })).rejects.toEqual(
    refusal('cannot-write', { code: 'ENOENT' }),
  )
  writeFileSync(`${elsewhere}.unfinished-999999999-aa`, 'of one that was killed')
  await backUp({ file: elsewhere })
  expect(readdirSync(made.dataDir).filter((name) => name.startsWith('elsewhere'))).toEqual(['elsewhere.tar'])
})

test('a backup says which pictures were removed meanwhile, which are lost, and which tables are not the site’s', async () => {
  const [removed, lost, damaged] = [
    await aPicture(made.dataDir, 'weg.png'),
    await aPicture(made.dataDir, 'kwijt.png'),
    await aPicture(made.dataDir, 'stuk.png'),
  ]
  for (const hash of [removed, lost]) rmSync(path.join(made.dataDir, 'masters', hash))
  writeFileSync(path.join(made.dataDir, 'masters', damaged), 'not what it was')
  await pool().query('create table anothers (n int)')
  const removeMeanwhile = ({ step }: { step: string }) =>
    step === 'tables' && void db().delete(media).where(eq(media.hash, removed)).execute()
  const report = await backUp({ file: path.join(made.dataDir, 'other.tar'), onProgress: removeMeanwhile })
  expect(report).toMatchObject({ removed: [removed], notOurs: ['anothers'] })
  expect(report.lost.toSorted()).toEqual([lost, damaged].toSorted())
  await pool().query('drop table anothers')
  await db().delete(media).where(eq(media.hash, lost))
  await db().delete(media).where(eq(media.hash, damaged))
})

test('a backup of a picture without a master has its served files, and nothing that somebody else left beside them', async () => {
  const hash = await aPicture(made.dataDir, 'zonder.png')
  rmSync(path.join(made.dataDir, 'masters', hash))
  const served = path.join('media', hash.slice(0, 16))
  mkdirSync(path.join(made.dataDir, served), { recursive: true })
  for (const name of ['10.jpg', '.DS_Store', 'Thumbs.db'])
    writeFileSync(path.join(made.dataDir, served, name), name)
  const other = path.join(made.dataDir, 'without-master.tar')
  await backUp({ file: other })
  await restore({ file: other })
  expect(readdirSync(path.join(made.target.dataDir, served))).toEqual(['10.jpg'])
  await db().delete(media).where(eq(media.hash, hash))
})

test('a backup whose name somebody else took meanwhile leaves that file alone', async () => {
  const taken = path.join(made.dataDir, 'taken.tar')
  const onProgress = () => writeFileSync(taken, 'theirs')
  await expect(backUp({ file: taken, mayReplace: false, onProgress })).rejects.toEqual(
    refusal('file-is-there'),
  )
  expect(readFileSync(taken, 'utf8')).toBe('theirs')
})

test('a backup goes on without a picture whose file is gone when its turn comes', async () => {
  const hash = await aPicture(made.dataDir, 'net-weg.png')
  const onProgress = ({ step }: { step: string }) =>
    step === 'files' && rmSync(path.join(made.dataDir, 'masters', hash), { force: true })
  const report = await backUp({ file: path.join(made.dataDir, 'just-gone.tar'), onProgress })
  expect(report.lost).toEqual([hash])
  await db().delete(media).where(eq(media.hash, hash))
})

test('a backup is not made of a database in which there is no site', async () => {
  const { databaseUrl } = made.target
  await expect(backUp({ databaseUrl })).rejects.toEqual(refusal('no-site'))
})

test('a backup is of one moment, however many save meanwhile', async () => {
  let isDone = false
  const writers = Array.from({ length: 4 }, async () => {
    while (!isDone)
      await db().transaction(async (transaction) => {
        const { id } = await aMember('contributor')
        await transaction.update(members).set({ name: id }).where(eq(members.id, id))
      })
  })
  const busy = path.join(made.dataDir, 'busy.tar')
  await backUp({ file: busy })
  isDone = true
  await Promise.all(writers)
  await restore({ file: busy })
  const { rows } = await withClient(made.target.databaseUrl, (client) =>
    client.query(`select count(*)::int as all, count(*) filter (where name = '')::int as half
      from members where role = 'contributor' and email like 'contributor-%'`),
  )
  expect(rows[0].all).toBeGreaterThan(2)
})

test('a backup is not made of a database of another version', async () => {
  await pool().query('update drizzle.__drizzle_migrations set hash = reverse(hash) where id = 1')
  await expect(backUp()).rejects.toEqual(refusal('another-version'))
  await pool().query('update drizzle.__drizzle_migrations set hash = reverse(hash) where id = 1')
})

test('a backup is not made by a program that is older than the site', async () => {
  const { rows } = await pool().query(
    `insert into drizzle.__drizzle_migrations (hash, created_at) values (repeat('a', 64), 9e12) returning id`,
  )
  await expect(backUp()).rejects.toEqual(refusal('another-version'))
  await pool().query('delete from drizzle.__drizzle_migrations where id = $1', [rows[0].id])
})
