import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keyedHash, keyedToken, secret } from './secret'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-secret-'))
  vi.stubEnv('DATA_DIR', dataDir)
  vi.stubEnv('SECRET', undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true, force: true })
})

test('a secret is made once, for the owner of the folder only', () => {
  const first = secret()
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(secret()).toBe(first)
  expect(statSync(path.join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
})

test('the environment goes before the file', () => {
  vi.stubEnv('SECRET', 'x'.repeat(32))
  expect(secret()).toBe('x'.repeat(32))
})

test('what is made for one purpose does not stand in for another', () => {
  expect(keyedHash('sign-in', 'a')).not.toBe(keyedHash('consent', 'a'))
  expect(keyedToken('leave-newsletter', 'a')).toHaveLength(43)
})
