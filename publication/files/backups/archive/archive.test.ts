import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Header } from 'tar'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BackupRefusal, type RefusalReason } from '../backup-refusal'
import { isAllowedName } from './archive-names'
import { archiveTail } from './archive-tail'
import { createArchiveWriter } from './create-archive-writer'
import { readArchive } from './read-archive'
import { paddingAfter } from './tar-entry'

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-archive-'))
const file = path.join(folder, 'archive.tar')
const MASTER = `masters/${'ab'.repeat(32)}`
const FILES: [string, string][] = [
  ['backup.json', '{}'],
  ['database/pieces/000001.copy.gz', 'x'.repeat(700)],
  [MASTER, 'picture'],
  ['secret', ''],
]
let whole: Buffer

beforeAll(async () => {
  const handle = await open(file, 'w')
  const writer = createArchiveWriter(handle, file, new Date(2026, 1, 1))
  for (const [name, text] of FILES) await writer.addBuffer(name, Buffer.from(text))
  await writer.finish()
  await handle.close()
  whole = readFileSync(file)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function read(bytes: Buffer): Promise<RefusalReason | 'whole'> {
  const other = path.join(folder, 'other.tar')
  writeFileSync(other, bytes)
  const handle = await open(other, 'r')
  try {
    await readArchive(handle, () => {})
    return 'whole'
  } catch (error) {
    if (error instanceof BackupRefusal) return error.reason
    throw error
  } finally {
    await handle.close()
  }
}

test('a backup is whole, and other tools can read it', async () => {
  expect(await read(whole)).toBe('whole')
  const { execFileSync } = await import('node:child_process')
  const names = execFileSync('tar', ['-tf', file], { encoding: 'utf8' }).trim().split('\n')
  expect(names).toEqual([...FILES.map(([name]) => name), 'SHA256SUMS', 'whole'])
  execFileSync('tar', ['-xf', file, '-C', folder])
  execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder })
})

test('one flipped bit is found wherever it is, and the part it is in is named', async () => {
  for (let at = 0; at < whole.length; at += at < whole.length - 2048 ? 23 : 61) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
    expect(await read(flipped), `byte ${at}`).not.toBe('whole')
  }
  const flipped = Buffer.from(whole)
  const at = flipped.indexOf('picture')
  flipped[at] = (flipped[at] ?? 0) ^ 1
  expect(await read(flipped)).toEqual({ kind: 'damaged', part: MASTER })
})

test('wherever it is cut off, it is not whole', async () => {
  for (let length = 0; length < whole.length; length += 97) {
    const outcome = await read(whole.subarray(0, length))
    expect(['not-a-backup', 'truncated', 'damaged', 'strange']).toContain(
      outcome === 'whole' ? 'whole' : outcome.kind,
    )
  }
  expect(await read(whole.subarray(0, whole.length - 1))).not.toBe('whole')
  expect(await read(Buffer.concat([whole, Buffer.alloc(512)]))).toMatchObject({ kind: 'strange' })
})

test('what is something else is not a backup', async () => {
  for (const other of [Buffer.alloc(0), Buffer.alloc(20_480), Buffer.from('%PDF-1.7'.repeat(900))])
    expect(await read(other)).toMatchObject({ kind: 'not-a-backup' })
  const handle = await open(folder, 'r')
  await expect(readArchive(handle, () => {})).rejects.toThrow(BackupRefusal)
  await handle.close()
})

describe('what an attacker puts in, with sums that are right, is refused by its name', () => {
  const entry = (name: string, change: ConstructorParameters<typeof Header>[0] = {}, data = 'x') => {
    const block = Buffer.alloc(512)
    const plain = { path: name, size: data.length, mtime: new Date(0), mode: 0o600, uid: 0, gid: 0 }
    new Header({ ...plain, type: 'File', ...change } as object).encode(block)
    return Buffer.concat([block, Buffer.from(data), Buffer.alloc(paddingAfter(data.length))])
  }
  const archiveOf = (...entries: Buffer[]) => {
    const sums = Buffer.from('')
    const body = Buffer.concat([entry('backup.json'), ...entries, entry('SHA256SUMS', {}, String(sums))])
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    return Buffer.concat([body, archiveTail(sha256(sums), sha256(body))])
  }

  test.each([
    ['a way out of the folder', entry('../../etc/passwd')],
    ['a way out in the middle', entry('masters/../../secret')],
    ['an absolute path', entry('/etc/cron.d/x')],
    ['a file that is none of ours', entry('postgresql/cluster/PG_VERSION')],
    ['a link', entry('secret', { type: 'SymbolicLink', linkpath: '/etc/shadow', size: 0 }, '')],
    ['a hard link', entry('secret', { type: 'Link', linkpath: '/etc/shadow', size: 0 }, '')],
    ['a folder', entry('masters/', { type: 'Directory', size: 0 }, '')],
    ['a device', entry('secret', { type: 'CharacterDevice', size: 0 }, '')],
    ['a longer name in a header of its own', entry('PaxHeader/x', { type: 'ExtendedHeader' })],
    ['a file twice', Buffer.concat([entry('secret'), entry('secret')])],
    ['a name with a zero in it', entry('secret\0x')],
  ])('%s', async (_what, hostile) => {
    expect(await read(archiveOf(hostile))).toMatchObject({ kind: expect.stringMatching(/strange|damaged/) })
  })

  test('a size that is enormous', async () => {
    expect(await read(archiveOf(entry('secret', { size: 2 ** 33 - 1 })))).toEqual({
      kind: 'truncated',
      after: 'backup.json',
    })
    expect(await read(archiveOf(entry('secret', { size: 2 ** 40 })))).toMatchObject({ kind: 'strange' })
  })

  test('a link as the file itself is only followed to a file', async () => {
    symlinkSync('/dev/zero', path.join(folder, 'zero.tar'))
    const handle = await open(path.join(folder, 'zero.tar'), 'r')
    await expect(readArchive(handle, () => {})).rejects.toThrow(BackupRefusal)
    await handle.close()
  })
})

test('names are those of a backup and no others', () => {
  for (const name of [
    'secret/',
    './secret',
    'Secret',
    'masters/x',
    'database/a/1.copy.gz',
    'media/0/1.jpg',
    '',
  ])
    expect(isAllowedName(name)).toBe(false)
})
