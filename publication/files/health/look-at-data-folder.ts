import { access, constants, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Look, WORKS } from './finding'

/** Where files come to be while the site runs. */
const WRITTEN = ['media', 'masters', 'outbox', 'inbound']
const NO_ROOM = ['ENOSPC', 'EDQUOT']
/** One block: an empty file finds room on a full disk. */
const BLOCK = Buffer.alloc(4_096)

/** Looks whether the data folder takes a file, and whether the folders in it do. What it writes is gone when it is done. */
export function lookAtDataFolder(dataDir: string): Look {
  return async function look() {
    const file = path.join(dataDir, `.health-${process.pid}`)
    try {
      await writeFile(file, BLOCK, { mode: 0o600, flush: true })
      const there = await readdir(dataDir)
      const written = WRITTEN.filter((name) => there.includes(name))
      await Promise.all(written.map((name) => access(path.join(dataDir, name), constants.W_OK)))
      return WORKS
    } catch (error) {
      const isFull = NO_ROOM.includes((error as NodeJS.ErrnoException).code ?? '')
      return { state: 'fails', what: isFull ? 'no room left' : 'cannot be written' }
    } finally {
      await rm(file, { force: true }).catch(() => {})
    }
  }
}
