import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeOwnFolder } from './make-own-folder'

let base: string

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'samenspraak-own-'))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

test('a folder of our own is closed to others', () => {
  const folder = path.join(base, 'deep', 'own')
  makeOwnFolder(folder, null)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(path.dirname(folder)).mode & 0o055).toBe(0o055)
})

test('a link that somebody put in its place is refused', () => {
  const theirs = path.join(base, 'theirs')
  mkdirSync(theirs, { mode: 0o755 })
  symlinkSync(theirs, path.join(base, 'own'))
  expect(() => makeOwnFolder(path.join(base, 'own'), null)).toThrow(/belongs to another/)
  expect(statSync(theirs).mode & 0o777).toBe(0o755)
})
