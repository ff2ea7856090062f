import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkLibraries } from './link-libraries'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-links-'))
  mkdirSync(path.join(folder, 'native/lib'), { recursive: true })
  writeFileSync(path.join(folder, 'native/lib/libpq.so.5.18'), 'a library')
  const list = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  writeFileSync(path.join(folder, 'native/pg-symlinks.json'), JSON.stringify(list))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('links that an install without scripts did not make are made, once', () => {
  linkLibraries(path.join(folder, 'native'))
  linkLibraries(path.join(folder, 'native'))
  expect(readFileSync(path.join(folder, 'native/lib/libpq.so.5'), 'utf8')).toBe('a library')
})

test('they are made in a copy that has another name', () => {
  const copy = path.join(folder, 'postgresql-18')
  cpSync(path.join(folder, 'native'), copy, { recursive: true })
  expect(linkLibraries(copy)).toBe(true)
  expect(readFileSync(path.join(copy, 'lib/libpq.so.5'), 'utf8')).toBe('a library')
})

// Nothing is closed to root.
test.skipIf(process.getuid?.() === 0)(
  'in a folder that is only read they are missing, and that is said',
  () => {
    chmodSync(path.join(folder, 'native/lib'), 0o555)
    expect(linkLibraries(path.join(folder, 'native'))).toBe(false)
    chmodSync(path.join(folder, 'native/lib'), 0o755)
    expect(linkLibraries(path.join(folder, 'native'))).toBe(true)
  },
)
