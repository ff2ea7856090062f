import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Notes in the data folder that there is a backup, for whoever watches over the site; `/gezond` tells its age. */
export function noteLastBackup(dataDir: string, note: { at: string; file: string; bytes: number }): void {
  const unfinished = path.join(dataDir, `last-backup.json.${process.pid}`)
  writeFileSync(unfinished, `${JSON.stringify(note)}\n`, { mode: 0o644 })
  renameSync(unfinished, path.join(dataDir, 'last-backup.json'))
}
