import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { FileIdentity } from './file-identity'

/** Says in a data folder which database is its own, and which file that was when it was last started. */
export const CLUSTER_NOTE = 'cluster.json'
/** Says beside a database that could not be inside its data folder, whose it is. */
export const OWNER_NOTE = 'data-folder.json'

/** `identifier` is PostgreSQL's own for a cluster; `controlFile` the file of it that it always writes in place. */
export type ClusterNote = { identifier: string; controlFile: FileIdentity }
/** `note` is the file in the data folder that names the place of the database. */
export type OwnerNote = { folder: string; note: FileIdentity }

/** Null when there is none: a data folder of before there were notes, or a new one. */
export function readNote<Note extends ClusterNote | OwnerNote>(folder: string, name: string): Note | null {
  const file = path.join(folder, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** Whole or not at all. The folder of a database belongs to another account: a link there is replaced and not followed. */
export function writeNote(folder: string, name: string, note: ClusterNote | OwnerNote): void {
  const unfinished = path.join(folder, `${name}.${process.pid}`)
  writeFileSync(unfinished, `${JSON.stringify(note)}\n`, { flag: 'wx', mode: 0o600 })
  renameSync(unfinished, path.join(folder, name))
}
