import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { BackupRefusal } from '../backup-refusal'
import { isAllowedName, SUMS } from './archive-names'
import { archiveTail } from './archive-tail'
import { paddingAfter, tarHeader } from './tar-entry'

export type ArchiveWriter = {
  /** Adds a file of exactly `size` bytes; returns the sha-256 of its bytes, in hex. */
  add: (name: string, size: number, source: AsyncIterable<Buffer> | Iterable<Buffer>) => Promise<string>
  addBuffer: (name: string, bytes: Buffer) => Promise<string>
  /** Adds the checksums and the end; returns how many bytes the archive has. */
  finish: () => Promise<number>
}

/** Writes a tar of plain files, one after another, each chunk when the one before is with the system: memory stays flat. */
export function createArchiveWriter(file: FileHandle, name: string, at: Date): ArchiveWriter {
  // Whole seconds: a header holds no others.
  const mtime = new Date(Math.floor(at.getTime() / 1000) * 1000)
  const whole = createHash('sha256')
  const sums: string[] = []
  return { add, addBuffer, finish }

  async function write(chunk: Buffer): Promise<void> {
    whole.update(chunk)
    await writeAll(file, name, chunk)
  }

  async function add(entry: string, size: number, source: AsyncIterable<Buffer> | Iterable<Buffer>) {
    // Whoever reads it refuses a backup with a name that it does not know.
    if (!isAllowedName(entry)) throw new Error(`${entry} is in no backup`)
    const hash = createHash('sha256')
    let length = 0
    await write(tarHeader(entry, size, mtime))
    for await (const chunk of source) {
      length += chunk.length
      if (length > size) break
      hash.update(chunk)
      await write(chunk)
    }
    if (length !== size)
      throw new Error(`${entry} has ${length} bytes and not ${size}: it changed while it was read`)
    await write(Buffer.alloc(paddingAfter(size)))
    const digest = hash.digest('hex')
    sums.push(`${digest}  ${entry}\n`)
    return digest
  }

  function addBuffer(entry: string, bytes: Buffer) {
    return add(entry, bytes.length, [bytes])
  }

  async function finish() {
    const sumsHash = await addBuffer(SUMS, Buffer.from(sums.join('')))
    await writeAll(file, name, archiveTail(sumsHash, whole.digest('hex')))
    await file.sync()
    return (await file.stat()).size
  }
}

async function writeAll(file: FileHandle, name: string, chunk: Buffer): Promise<void> {
  try {
    for (let offset = 0; offset < chunk.length; ) offset += (await file.write(chunk, offset)).bytesWritten
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    throw new BackupRefusal({ kind: 'cannot-write', file: name, code }, { cause })
  }
}
