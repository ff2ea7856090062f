import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { hasRestoreMark, RESTORE_MARK, writeRestoreMark } from '@/db/data-folder/restore-mark'
import { BackupRefusal } from '../backup-refusal'

/** What a restore puts there itself. */
const FILES = ['masters', 'media', 'inbound', 'secret', 'last-backup.json']
const DATABASE = ['postgresql', 'postgresql-is-in', 'cluster.json']
/** What stands in the root of every new disk. */
const OF_NOBODY = ['lost+found']

/** Throws a refusal unless this folder is empty or not there, or a restore into it was broken off. Makes it when it is not there. */
export function requireEmptyFolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  const ours = hasRestoreMark(dataDir) ? [...FILES, ...DATABASE] : []
  const isAnothers = (name: string) =>
    !name.startsWith(RESTORE_MARK) && !OF_NOBODY.includes(name) && !ours.includes(name)
  const found = readdirSync(dataDir).find(isAnothers)
  if (found) throw new BackupRefusal({ kind: 'folder-not-empty', found })
}

/** From here on whoever looks into the folder sees that it is unfinished. */
export function claimFolder(dataDir: string, sha256: string): void {
  writeRestoreMark(dataDir, { sha256, pid: process.pid, at: new Date().toISOString() })
}

/** Takes away what a restore that was broken off had placed. */
export function clearFiles(dataDir: string): void {
  for (const name of FILES) rmSync(path.join(dataDir, name), { recursive: true, force: true })
}
