import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sweepOutbox } from './sweep-outbox'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-sweep-'))
  vi.stubEnv('DATA_DIR', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('halves of mails are removed when nobody can be writing them any more, and nothing else', async () => {
  const outbox = path.join(folder, 'outbox')
  mkdirSync(outbox)
  const names = ['.old.eml.unfinished', '.new.eml.unfinished', 'whole.eml', '.notes']
  for (const name of names) writeFileSync(path.join(outbox, name), 'x')
  const anHourAgo = Date.now() / 1000 - 3_600
  for (const name of names.filter((it) => !it.includes('new')))
    utimesSync(path.join(outbox, name), anHourAgo, anHourAgo)
  expect(await sweepOutbox()).toBe(1)
  expect(readdirSync(outbox).sort()).toEqual(['.new.eml.unfinished', '.notes', 'whole.eml'])
})

test('an outbox that was never written to has nothing to sweep', async () => {
  expect(await sweepOutbox()).toBe(0)
})

test('an outbox that cannot be read is no empty one', async () => {
  writeFileSync(path.join(folder, 'outbox'), 'x')
  await expect(sweepOutbox()).rejects.toThrow('ENOTDIR')
})
