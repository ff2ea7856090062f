import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { insteadOf } from '@/instead-of'
import { outboxFolder, UNFINISHED } from './write-to-outbox'

/** Far longer than the writing of a mail takes: another process may be writing one at this moment. */
const STALE_AFTER_MS = 10 * 60_000

/**
 * Removes the halves of mails that a process left behind which was killed while it wrote them: the job writes the whole mail
 * again. Resolves to how many there were; harmless while mails are being written.
 */
export async function sweepOutbox(now = Date.now()): Promise<number> {
  const folder = outboxFolder()
  const names = await readdir(folder).catch(insteadOf('ENOENT', []))
  const halves = names.filter((name) => name.startsWith('.') && name.endsWith(UNFINISHED))
  const swept = await Promise.all(halves.map((name) => removeWhenStale(path.join(folder, name), now)))
  return swept.filter(Boolean).length
}

async function removeWhenStale(file: string, now: number): Promise<boolean> {
  const written = (await stat(file).catch(() => null))?.mtimeMs ?? now
  if (now - written < STALE_AFTER_MS) return false
  await rm(file, { force: true })
  return true
}
