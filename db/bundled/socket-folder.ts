import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeOwnFolder } from './make-own-folder'
import { SHARED_HOME } from './places'
import type { Account } from './run-as'

/** A Unix socket's path holds 107 bytes (103 on macOS), and PostgreSQL adds "/.s.PGSQL.5432.lock". */
const LONGEST_BYTES = 84

/** Where this cluster listens: inside its home, or in a short place of its own when that is too deep for a socket. */
export function placeSocket(home: string, account: Account | null): string {
  const folder = [path.join(home, 'socket'), ...shortPlaces(home, account)].find(isShort)
  if (!folder)
    throw new Error(`${home} is too deep for a socket, and so is ${tmpdir()}: choose a shorter DATA_DIR`)
  makeOwnFolder(folder, account)
  return folder
}

function shortPlaces(home: string, account: Account | null): string[] {
  const name = createHash('sha256').update(home).digest('hex').slice(0, 12)
  if (account) return [path.join(SHARED_HOME, `socket-${name}`)]
  return [path.join(tmpdir(), `samenspraak-${name}`), path.join('/tmp', `samenspraak-${name}`)]
}

const isShort = (folder: string) => Buffer.byteLength(folder) <= LONGEST_BYTES
