import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import { expect, test } from 'vitest'
import { hasRestoreMark } from '@/db/data-folder/restore-mark'
import { withClient } from '@/db/testing/test-server'
import { env } from '@/env'
import { findOverdueMail } from '@/publication/readers/overdue/find-overdue-mail'
import { noticeStandstill } from '@/publication/readers/overdue/notice-standstill'
import { claimDatabase } from './database/claim-database'
import { connectAlone } from './database/connect-alone'
import { factsOf } from './database/copy-out'
import { listTables, rowsOf } from './database/list-tables'
import { AWKWARD } from './testing/a-site'
import { aSiteToBackUp } from './testing/a-site-to-back-up'
import { inRestored } from './testing/in-restored'

const { made, backUp, restore } = aSiteToBackUp(() => noticeStandstill(async () => {}))

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

test('a restore brings every row and every file; what waited waits for an owner', async () => {
  await backUp()
  const original = await factsOfAll(env().databaseUrl ?? '')
  const report = await restore()
  expect(report).toMatchObject({ files: 3, keepsSecret: true })
  const restored = await factsOfAll(made.target.databaseUrl)
  // What was restored says of itself that it is, and has what waited in the queue.
  const { heartbeat: _a, overdue_mails: _b, ...others } = original
  expect(restored).toMatchObject(others)
  for (const name of ['secret', 'inbound/key.pem', `masters/${made.site.hash}`])
    expect(readFileSync(path.join(made.target.dataDir, name))).toEqual(
      readFileSync(path.join(made.dataDir, name)),
    )
  expect(statSync(path.join(made.target.dataDir, 'secret')).mode & 0o777).toBe(0o600)
  expect(hasRestoreMark(made.target.dataDir)).toBe(false)
  await withClient(made.target.databaseUrl, async (client) => {
    const { rows } = await client.query('select why from publication')
    expect(rows[0].why).toBe(AWKWARD)
    await client.query(`update pieces set title = 'x'`)
    const edition = await client.query('select number from edition')
    expect(Number(edition.rows[0].number)).toBeGreaterThan(0)
  })
  await inRestored(made.target.databaseUrl, async () => {
    const overdue = await findOverdueMail(made.site.owner.id)
    expect(overdue).toMatchObject({ isRestored: true, others: 3 })
  })
})

test('a restore refuses a folder or a database in which anything stands, and one that is in use', async () => {
  mkdirSync(made.target.dataDir)
  writeFileSync(path.join(made.target.dataDir, 'secret'), 'of somebody')
  await expect(restore()).rejects.toEqual(refusal('folder-not-empty', { found: 'secret' }))
  expect(readFileSync(path.join(made.target.dataDir, 'secret'), 'utf8')).toBe('of somebody')
  rmSync(made.target.dataDir, { recursive: true })
  await withClient(`${made.target.databaseUrl}&application_name=samenspraak-1`, () =>
    expect(restore()).rejects.toEqual(refusal('in-use')),
  )
  await withClient(made.target.databaseUrl, (client) => client.query('create table kept (n int)'))
  await expect(restore()).rejects.toEqual(refusal('database-not-empty', { found: 'public.kept' }))
  expect(hasRestoreMark(made.target.dataDir)).toBe(false)
})

test('a restore refuses a file that is not there or cannot be read, by name', async () => {
  for (const [name, kind] of [
    ['nergens.tar', 'no-file'],
    ['site.tar/in', 'cannot-read'],
  ] as const) {
    const asked = path.join(made.dataDir, name)
    await expect(restore({ file: asked })).rejects.toEqual(refusal(kind, { file: asked }))
  }
})

test('a restore refuses a PostgreSQL that is too old, and a database that another restore is filling', async () => {
  const old = { query: async () => ({ rows: [{ server_version_num: '140012' }] }) } as unknown as Client
  await expect(claimDatabase(old, '')).rejects.toEqual(refusal('postgres-too-old'))
  await withClient(made.target.databaseUrl, async (one) => {
    expect(await claimDatabase(one, '')).toBe('empty')
    await withClient(made.target.databaseUrl, (other) =>
      expect(claimDatabase(other, '', 150)).rejects.toEqual(refusal('in-use')),
    )
  })
})

test('a restore that was broken off says so, changes nothing in the database, and can be done again', async () => {
  for (const at of ['files', 'tables'] as const) {
    const stop = new AbortController()
    const onProgress = ({ step, done }: { step: string; done: number }) =>
      step === at && done > 1 && stop.abort()
    await expect(restore({ onProgress, interrupted: stop.signal })).rejects.toEqual(refusal('interrupted'))
    expect(hasRestoreMark(made.target.dataDir)).toBe(true)
  }
  await restore()
  expect(hasRestoreMark(made.target.dataDir)).toBe(false)
  // Killed after the commit: the same backup only has to be taken up again.
  writeFileSync(path.join(made.target.dataDir, 'restore-unfinished.json'), '')
  await restore()
  expect(existsSync(path.join(made.target.dataDir, `masters/${made.site.hash}`))).toBe(true)
})
