import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { insteadOf } from '@/instead-of'
import { mediaFolder, UNFINISHED } from './media-places'

const ABANDONED_AFTER_MS = 60 * 60 * 1000

/** Deletes what a process that was killed left half made in the media folder an hour ago or longer. */
export async function sweepUnfinished(now = new Date()): Promise<void> {
  const names = await readdir(mediaFolder()).catch(insteadOf('ENOENT', []))
  for (const name of names.filter((it) => it.startsWith(UNFINISHED))) {
    const folder = path.join(mediaFolder(), name)
    const { mtimeMs } = await stat(folder)
    if (now.getTime() - mtimeMs > ABANDONED_AFTER_MS) await rm(folder, { recursive: true, force: true })
  }
}
