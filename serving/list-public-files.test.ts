import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listPublicFiles } from './list-public-files'

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-public-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('files are known by the paths at which they are asked for, folders are not', () => {
  mkdirSync(path.join(folder, 'icons'))
  writeFileSync(path.join(folder, 'favicon.ico'), '')
  writeFileSync(path.join(folder, 'icons', 'a.png'), '')
  expect(listPublicFiles(folder)).toEqual(new Set(['/favicon.ico', '/icons/a.png']))
})

test('where no folder is there are no files; what cannot be read is not taken for that', () => {
  expect(listPublicFiles(path.join(folder, 'nowhere'))).toEqual(new Set())
  expect(() => listPublicFiles(path.join(folder, 'favicon.ico', 'x'))).toThrow('ENOTDIR')
})
