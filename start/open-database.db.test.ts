import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { pool } from '@/db/client'
import { RESTORE_MARK } from '@/db/data-folder/restore-mark'
import { env } from '@/env'
import { CannotStartError } from './cannot-start-error'
import { openDatabase } from './open-database'
import { words } from './say'

vi.mock('./say', async (load) => ({ ...(await load<object>()), say: () => {} }))

const dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-open-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const open = (change: object) => {
  const stop = { later: vi.fn(async () => {}), now: vi.fn(), isStopping: () => false }
  return openDatabase({ ...env(), dataDir, ...change }, stop as never)
}

test('a database that is up to date is opened as it is', async () => {
  const { databaseUrl } = env()
  expect(await open({ databaseUrl })).toBe(databaseUrl)
})

test('a database that a newer program changed is not opened, and that is said', async () => {
  await pool().query(
    `insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 9999999999999)`,
  )
  const failure = await open({ databaseUrl: env().databaseUrl }).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(CannotStartError)
  expect(failure).toMatchObject({ message: words.databaseNewer })
  await pool().query(`delete from drizzle.__drizzle_migrations where hash = 'x'`)
})

test('what is wrong with the tables and was not foreseen is thrown as it is', async () => {
  await pool().query('alter table drizzle.__drizzle_migrations rename column created_at to made_at')
  const failure = await open({ databaseUrl: env().databaseUrl }).catch((error: unknown) => error)
  expect(failure).not.toBeInstanceOf(CannotStartError)
  expect(failure).toMatchObject({ code: '42703' })
  await pool().query('alter table drizzle.__drizzle_migrations rename column made_at to created_at')
})

test('no site begins in half of a backup, and that is said', async () => {
  const half = mkdtempSync(path.join(dataDir, 'half-'))
  writeFileSync(path.join(half, RESTORE_MARK), '{}')
  await expect(open({ dataDir: half })).rejects.toBeInstanceOf(CannotStartError)
})
