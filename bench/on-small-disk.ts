import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A disk of 900 MB in memory, which can be filled without harm to anything else. Only root may make one. */
export async function onSmallDisk(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-small-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=900m,mode=755', 'tmpfs', folder])
  if (mounted.status !== 0) throw new Error(`No small disk: ${mounted.stderr}`)
  // PostgreSQL runs as an account of its own, and has to get in.
  chmodSync(folder, 0o755)
  try {
    await use(folder)
  } finally {
    spawnSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}
