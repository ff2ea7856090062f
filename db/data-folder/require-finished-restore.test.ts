import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DataFolderRefusal } from './data-folder-refusal'
import { requireFinishedRestore } from './require-finished-restore'
import { writeRestoreMark } from './restore-mark'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-restore-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('no site begins in a data folder into which a backup was restored in part', () => {
  requireFinishedRestore(folder)
  writeRestoreMark(folder, { sha256: 'x', pid: process.pid, at: '2026-11-29T12:00:00Z' })
  expect(() => requireFinishedRestore(folder)).toThrow(DataFolderRefusal)
})
