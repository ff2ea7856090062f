import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { Header } from 'tar'
import { BackupRefusal } from '../backup-refusal'
import { isAllowedName, MANIFEST, SUMS } from './archive-names'
import { archiveTail, TAIL_BYTES } from './archive-tail'
import { readBytes, readChunks } from './read-chunks'
import { BLOCK_BYTES, paddingAfter, tarHeader } from './tar-entry'

export type Entry = { offset: number; size: number; sha256: string }
export type Archive = { file: FileHandle; entries: Map<string, Entry>; sha256: string }

/** Names that we keep in memory at once; a backup of a million pictures has fewer. */
const MOST_ENTRIES = 5_000_000

/**
 * Reads a backup from end to end and looks at each of its bits, without changing anything anywhere. Throws a refusal that
 * names the part that is damaged, is missing, or is in no backup of ours.
 */
export async function readArchive(
  file: FileHandle,
  onProgress: (done: number, total: number) => void,
): Promise<Archive> {
  const stat = await file.stat()
  if (!stat.isFile()) throw new BackupRefusal({ kind: 'not-a-backup' })
  const entries = new Map<string, Entry>()
  const whole = createHash('sha256')
  const end = stat.size - TAIL_BYTES
  let last = MANIFEST
  for (let offset = 0; last !== SUMS; ) {
    const { name, size, header } = await readHeader(file, offset, last, entries)
    const next = offset + BLOCK_BYTES + size + paddingAfter(size)
    if (next > end) throw new BackupRefusal({ kind: 'truncated', after: last })
    whole.update(header)
    const hash = createHash('sha256')
    for await (const chunk of readChunks(file, offset + BLOCK_BYTES, size)) {
      hash.update(chunk)
      whole.update(chunk)
    }
    const padding = await readBytes(file, offset + BLOCK_BYTES + size, paddingAfter(size))
    if (padding.some((byte) => byte !== 0)) throw new BackupRefusal({ kind: 'damaged', part: name })
    whole.update(padding)
    entries.set(name, { offset: offset + BLOCK_BYTES, size, sha256: hash.digest('hex') })
    if (entries.size > MOST_ENTRIES) throw new BackupRefusal({ kind: 'strange', part: name })
    offset = next
    last = name
    onProgress(next, stat.size)
    if (name === SUMS && next !== end) throw new BackupRefusal({ kind: 'strange', part: 'tail' })
  }
  const sha256 = whole.digest('hex')
  await compareSums(file, entries, sha256, end)
  return { file, entries, sha256 }
}

async function readHeader(file: FileHandle, offset: number, last: string, entries: Map<string, Entry>) {
  const header = await readBytes(file, offset, BLOCK_BYTES)
  if (header.length < BLOCK_BYTES)
    throw new BackupRefusal({ kind: offset === 0 ? 'not-a-backup' : 'truncated', after: last })
  const { path: name = '', size = -1, mtime, type, cksumValid } = new Header(header)
  const isFirst = offset === 0
  if (isFirst && (name !== MANIFEST || !cksumValid)) throw new BackupRefusal({ kind: 'not-a-backup' })
  if (!cksumValid || !mtime) throw new BackupRefusal({ kind: 'damaged', part: `${last} +` })
  if (type !== 'File' || !isAllowedName(name) || entries.has(name) || !isSize(size))
    throw new BackupRefusal({ kind: 'strange', part: name })
  if (!tarHeader(name, size, mtime).equals(header)) throw new BackupRefusal({ kind: 'damaged', part: name })
  return { name, size, header }
}

const isSize = (size: number) => Number.isSafeInteger(size) && size >= 0 && size < 8 * 2 ** 30

async function compareSums(
  file: FileHandle,
  entries: Map<string, Entry>,
  sha256: string,
  end: number,
): Promise<void> {
  const sums = entries.get(SUMS)
  const tail = await readBytes(file, end, TAIL_BYTES)
  if (!sums || !tail.includes(`${sums.sha256}  ${SUMS}\n`))
    throw new BackupRefusal({ kind: 'damaged', part: SUMS })
  entries.delete(SUMS)
  const expected = [...entries].map(([name, entry]) => [entry.sha256, name] as const)
  const lines = (await readBytes(file, sums.offset, sums.size)).toString('utf8').split('\n')
  for (const [index, [hash, name]] of expected.entries()) {
    if (lines[index] !== `${hash}  ${name}`) throw new BackupRefusal({ kind: 'damaged', part: name })
  }
  if (lines.length !== expected.length + 1) throw new BackupRefusal({ kind: 'damaged', part: SUMS })
  if (!tail.equals(archiveTail(sums.sha256, sha256)))
    throw new BackupRefusal({ kind: 'damaged', part: 'tail' })
}
