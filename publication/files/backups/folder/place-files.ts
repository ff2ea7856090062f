import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { isDataFileName } from '../archive/archive-names'
import type { Archive, Entry } from '../archive/read-archive'
import { readChunks } from '../archive/read-chunks'
import { BackupRefusal } from '../backup-refusal'

/** Served as they are, by whoever runs the site; all else is for its own account alone. */
const OPEN_FOLDER = 'media'

/** Writes the files of a backup into an empty data folder. Only names that belong there come as far as this. */
export async function placeFiles(
  { file, entries }: Archive,
  dataDir: string,
  onFile: (done: number, total: number) => void,
): Promise<void> {
  const files = dataFilesOf(entries)
  for (const [done, [name, entry]] of files.entries()) {
    const target = path.join(dataDir, name)
    if (name.includes('/'))
      await mkdir(path.dirname(target), {
        recursive: true,
        mode: name.startsWith(OPEN_FOLDER) ? 0o755 : 0o700,
      })
    const placed = await open(target, 'wx', 0o600)
    try {
      for await (const chunk of readChunks(file, entry.offset, entry.size)) await placed.writeFile(chunk)
      await placed.sync()
    } finally {
      await placed.close()
    }
    await compare(target, name, entry)
    onFile(done + 1, files.length)
  }
}

export const dataFilesOf = (entries: Map<string, Entry>) =>
  [...entries].filter(([name]) => isDataFileName(name))

/** Reads it back from where it stands now. */
async function compare(target: string, name: string, { size, sha256 }: Entry): Promise<void> {
  const placed = await open(target, 'r')
  try {
    if ((await placed.stat()).size !== size || (await hashOf(placed, size)) !== sha256)
      throw new BackupRefusal({ kind: 'different', part: name })
  } finally {
    await placed.close()
  }
}

async function hashOf(file: FileHandle, size: number): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of readChunks(file, 0, size)) hash.update(chunk)
  return hash.digest('hex')
}
