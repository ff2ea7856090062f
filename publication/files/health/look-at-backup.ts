import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { insteadOf } from '@/instead-of'
import { type Look, WORKS } from './finding'

const DAY_MS = 24 * 60 * 60_000
const OLD_AFTER_DAYS = 8

/** When the last backup was made, as `npm run backup` notes it in the data folder; null when none ever was. */
export async function lastBackupAt(dataDir: string): Promise<Date | null> {
  try {
    const noted: unknown = JSON.parse(await readFile(path.join(dataDir, 'last-backup.json'), 'utf8'))
    const at = new Date((noted as { at?: string } | null)?.at ?? '')
    return Number.isNaN(at.getTime()) ? null : at
  } catch (error) {
    return insteadOf([SyntaxError, 'ENOENT'], null)(error)
  }
}

/** Looks whether there is a backup of the last week. Having none is a warning: nothing stands still for it. */
export function lookAtBackup(dataDir: string, now: () => number = Date.now): Look {
  return async function look() {
    const at = await lastBackupAt(dataDir)
    if (!at) return { state: 'warns', what: 'was never made' }
    return now() - at.getTime() > OLD_AFTER_DAYS * DAY_MS ? { state: 'warns', what: 'is old' } : WORKS
  }
}
