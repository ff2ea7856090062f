import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { listSourceFiles } from './contents/folder/list-source-files'
import { lastBackupAt } from './health/look-at-backup'
import { lookAtRoom } from './health/look-at-room'

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-unreadable-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const say = textsIn('nl').contents.files
// A link to itself: what is behind it is there for nobody, and is not missing either.
const loop = path.join(folder, 'loop')
symlinkSync(loop, loop)

test.each([
  ['when the last backup was made', () => lastBackupAt(loop)],
  ['how much room there is', lookAtRoom([loop])],
  ['which contents there are', () => listSourceFiles(loop, say)],
])('%s is not answered with nothing where it cannot be read', async (_what, ask) => {
  await expect(ask()).rejects.toMatchObject({ code: 'ELOOP' })
})

test('a folder that is not there has no room, no backup and no contents', async () => {
  const absent = path.join(folder, 'absent')
  expect(await lastBackupAt(absent)).toBe(null)
  expect(await lookAtRoom([absent])()).toMatchObject({ state: 'works' })
  expect(await listSourceFiles(absent, say)).toBe(null)
})
