import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { canReach } from './can-reach'
import { SHARED_HOME } from './places'
import type { Account } from './run-as'

/** A Unix socket's path holds 107 bytes, and PostgreSQL adds "/.s.PGSQL.5432". */
const LONGEST_SOCKET_FOLDER_BYTES = 90

export type Cluster = { folder: string; socketFolder: string; log: string }

/**
 * Where the database of this data folder is. Normally inside it; where PostgreSQL's account cannot get in, in a
 * folder of its own elsewhere, whose place is written down in the data folder so that it is found again.
 */
export function findOrPlaceCluster(dataDir: string, account: Account | null): Cluster {
  mkdirSync(dataDir, { recursive: true })
  const home = homeOf(dataDir, account)
  makeOwnFolder(home, account)
  const inside = path.join(home, 'socket')
  const socketFolder =
    Buffer.byteLength(inside) <= LONGEST_SOCKET_FOLDER_BYTES
      ? inside
      : path.join(tmpdir(), `samenspraak-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`)
  makeOwnFolder(socketFolder, account)
  return { folder: path.join(home, 'cluster'), socketFolder, log: path.join(home, 'postgresql.log') }
}

function homeOf(dataDir: string, account: Account | null): string {
  const note = path.join(dataDir, 'postgresql-is-in')
  if (existsSync(note)) return readFileSync(note, 'utf8').trim()
  const inside = path.join(dataDir, 'postgresql')
  if (!account || existsSync(inside) || canReach(account, dataDir)) return inside
  const elsewhere = path.join(SHARED_HOME, randomBytes(6).toString('hex'))
  writeFileSync(note, `${elsewhere}\n`)
  return elsewhere
}

function makeOwnFolder(folder: string, account: Account | null): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
  if (account) chownSync(folder, account.uid, account.gid)
}
