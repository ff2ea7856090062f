import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { type FileHandle, link, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { isAlive } from '@/db/bundled/is-alive'
import { BackupRefusal } from '../backup-refusal'

const MARK = '.unfinished-'

/**
 * Writes a file under another name beside its own, and gives it that when it is whole and on the disk: killed at any moment,
 * nothing is left that looks like it. For its own account alone to read. Never over a file that is there, unless asked.
 */
export async function writeWhole<T>(
  file: string,
  mayReplace: boolean,
  write: (handle: FileHandle) => Promise<T>,
): Promise<T> {
  if (!mayReplace && existsSync(file)) throw new BackupRefusal({ kind: 'file-is-there', file })
  const unfinished = `${file}${MARK}${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    clearLeftovers(file)
    const handle = await open(unfinished, 'wx', 0o600)
    const outcome = await write(handle).finally(() => handle.close())
    await (mayReplace ? rename(unfinished, file) : giveName(unfinished, file))
    await syncFolder(path.dirname(file))
    return outcome
  } catch (cause) {
    throw refusalFor(cause, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** A name that somebody else took meanwhile is theirs. */
async function giveName(unfinished: string, file: string): Promise<void> {
  try {
    await link(unfinished, file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' || existsSync(file)) throw new BackupRefusal({ kind: 'file-is-there', file })
    // A disk without links, as of a memory stick.
    await rename(unfinished, file)
  }
}

function clearLeftovers(file: string): void {
  const mark = `${path.basename(file)}${MARK}`
  for (const name of readdirSync(path.dirname(file))) {
    if (name.startsWith(mark) && !isAlive(Number.parseInt(name.slice(mark.length), 10)))
      rmSync(path.join(path.dirname(file), name), { force: true })
  }
}

/** The new name too must outlive a power cut; not every system can be asked. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().catch(() => {})
  await handle.close()
}

function refusalFor(cause: unknown, file: string): unknown {
  const { code, syscall, path: at } = cause as NodeJS.ErrnoException
  if (cause instanceof BackupRefusal || !code || !syscall || !(at?.startsWith(path.dirname(file)) ?? true))
    return cause
  return new BackupRefusal({ kind: 'cannot-write', file, code }, { cause })
}
