import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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

test('a bit in what stands between the files is named by the file before it', async () => {
  const flip = (at: number) => {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ 1
    return read(flipped)
  }
  expect(await flip(whole.indexOf('picture') + 100)).toEqual({ kind: 'damaged', part: MASTER })
  // The moment in the header of the second file.
  expect(await flip(1024 + 140)).toEqual({ kind: 'damaged', part: 'backup.json +' })
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
  type Made = { name: string; data: string; bytes: Buffer }
  type Change = Partial<Record<keyof Header, unknown>>

  const entry = (name: string, change: Change = {}, data = 'x'): Made => {
    const block = Buffer.alloc(512)
    const plain = { path: name, size: data.length, mtime: new Date(0), mode: 0o600, uid: 0, gid: 0 }
    new Header({ ...plain, type: 'File', ...change } as object).encode(block)
    const bytes = Buffer.concat([block, Buffer.from(data), Buffer.alloc(paddingAfter(data.length))])
    return { name, data, bytes }
  }
  const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
  const archiveOf = (entries: Made[], more = '') => {
    const all = [entry('backup.json'), ...entries]
    const sums = all.map(({ name, data }) => `${sha256(data)}  ${name}\n`).join('') + more
    const body = Buffer.concat([...all, entry('SHA256SUMS', {}, sums)].map(({ bytes }) => bytes))
    return Buffer.concat([body, archiveTail(sha256(sums), sha256(body))])
  }

  test('or is whole when nothing is wrong with it', async () => {
    expect(await read(archiveOf([entry('secret')]))).toBe('whole')
  })

  test.each([
    ['a way out of the folder', entry('../../etc/passwd')],
    ['a way out in the middle', entry('masters/../../secret')],
    ['an absolute path', entry('/etc/cron.d/x')],
    ['a file that is none of ours', entry('postgresql/cluster/PG_VERSION')],
    ['a link', entry('secret', { type: 'SymbolicLink', linkpath: '/etc/shadow' }, '')],
    ['a hard link', entry('secret', { type: 'Link', linkpath: '/etc/shadow' }, '')],
    ['a folder', entry('masters/', { type: 'Directory' }, '')],
    ['a device', entry('secret', { type: 'CharacterDevice' }, '')],
    ['a longer name in a header of its own', entry('PaxHeader/x', { type: 'ExtendedHeader' })],
  ])('%s', async (_what, hostile) => {
    expect(await read(archiveOf([hostile]))).toEqual({ kind: 'strange', part: expect.any(String) })
  })

  test('a file twice', async () => {
    expect(await read(archiveOf([entry('secret'), entry('secret')]))).toEqual({
      kind: 'strange',
      part: 'secret',
    })
  })

  test('a header that ours are not like', async () => {
    for (const change of [{ mode: 0o4777 }, { uid: 1000 }, { uname: 'root' }])
      expect(await read(archiveOf([entry('secret', change)]))).toEqual({ kind: 'damaged', part: 'secret' })
  })

  test('sums of what is not there', async () => {
    expect(await read(archiveOf([entry('secret')], `${sha256('')}  inbound/key.pem\n`))).toEqual({
      kind: 'damaged',
      part: 'SHA256SUMS',
    })
  })

  test('a size that is enormous', async () => {
    expect(await read(archiveOf([entry('secret', { size: 2 ** 33 - 1 })]))).toEqual({
      kind: 'truncated',
      after: 'backup.json',
    })
    expect(await read(archiveOf([entry('secret', { size: 2 ** 40 })]))).toMatchObject({ kind: 'strange' })
  })

  test('a link as the file itself is only followed to a file', async () => {
    symlinkSync('/dev/zero', path.join(folder, 'zero.tar'))
    const handle = await open(path.join(folder, 'zero.tar'), 'r')
    await expect(readArchive(handle, () => {})).rejects.toThrow(BackupRefusal)
    await handle.close()
  })
})

test.runIf(existsSync('/dev/full'))('a disk that is full is named as that', async () => {
  const handle = await open('/dev/full', 'w')
  const writer = createArchiveWriter(handle, file, new Date())
  await expect(writer.addBuffer('secret', Buffer.from('x'))).rejects.toMatchObject({
    reason: { kind: 'cannot-write', code: 'ENOSPC', file },
  })
  await handle.close()
})

test('a name that would be refused is not written', async () => {
  const other = path.join(folder, 'never.tar')
  const handle = await open(other, 'w')
  const writer = createArchiveWriter(handle, other, new Date())
  for (const name of ['media/0123456789abcdef/.DS_Store', 'outbox/mail.eml', '../secret'])
    await expect(writer.addBuffer(name, Buffer.from('x'))).rejects.toThrow('is in no backup')
  expect((await handle.stat()).size).toBe(0)
  await handle.close()
})

test('names are those of a backup and no others', () => {
  const picture = 'media/0123456789abcdef'
  for (const name of [`${picture}/480.avif`, `${picture}/1600.jpg`, MASTER, 'secret', 'inbound/cert.pem'])
    expect(isAllowedName(name)).toBe(true)
  for (const name of [
    `${picture}/480.svg`,
    `${picture}/0.jpg`,
    `${picture}/a/480.jpg`,
    `${picture}/480.jpg\n`,
  ])
    expect(isAllowedName(name)).toBe(false)
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
