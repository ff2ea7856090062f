import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Place, requireOwnDatabase } from '@/db/data-folder/require-own-database'
import { hasRestoreMark } from '@/db/data-folder/restore-mark'
import { insteadOf } from '@/instead-of'
import { canReach } from './can-reach'
import { makeOwnFolder } from './make-own-folder'
import { SHARED_HOME } from './places'
import { type Account, accountForPostgres } from './run-as'
import { placeSocket } from './socket-folder'

/** Names the place of a cluster that could not be inside the data folder. */
const NOTE = 'postgresql-is-in'

export type Cluster = {
  /** what belongs to this database, all of it: `cluster`, the log, mostly the socket */
  home: string
  folder: string
  /** how it belongs to its data folder */
  place: Place
  socketFolder: string
  log: string
  /** null: ourselves */
  account: Account | null
}

/**
 * Where the database of this data folder is. Normally inside it; where PostgreSQL's account cannot get in, in a
 * folder of its own elsewhere, whose place is written down in the data folder so that it is found again. Throws a refusal
 * when a data folder that was in use has no database, or not its own.
 */
export function findOrPlaceCluster(dataDir: string): Cluster {
  mkdirSync(dataDir, { recursive: true })
  const known = knownHome(dataDir)
  const account = accountForPostgres(known && path.join(known, 'cluster'))
  const home = known ?? newHome(dataDir, account)
  const place = placeOf(dataDir, home)
  if (!hasRestoreMark(dataDir)) requireOwnDatabase(place)
  makeOwnFolder(home, account)
  if (account && !canReach(account, home)) {
    throw new Error(
      `The account that runs PostgreSQL (${account.name}) cannot reach ${home}: open the folders above it to that account, or set DATABASE_URL`,
    )
  }
  return {
    home,
    folder: place.cluster,
    place,
    socketFolder: placeSocket(home, account),
    log: path.join(home, 'postgresql.log'),
    account,
  }
}

function placeOf(dataDir: string, home: string): Place {
  const note = path.join(dataDir, NOTE)
  return { dataDir, home, cluster: path.join(home, 'cluster'), note: existsSync(note) ? note : null }
}

/** The place of the cluster of this data folder; null when it has none yet. */
export function knownHome(dataDir: string): string | null {
  const note = path.join(dataDir, NOTE)
  if (existsSync(note)) return readFileSync(note, 'utf8').trim()
  const inside = insideOf(dataDir)
  return existsSync(inside) ? inside : null
}

function newHome(dataDir: string, account: Account | null): string {
  if (!account || canReach(account, dataDir)) return insideOf(dataDir)
  const elsewhere = path.join(SHARED_HOME, randomBytes(6).toString('hex'))
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 })
  return writeDownOnce(path.join(dataDir, NOTE), elsewhere)
}

/** Of two that start at once, the second takes the place that the first wrote down. */
function writeDownOnce(note: string, place: string): string {
  const unfinished = `${note}.${process.pid}`
  writeFileSync(unfinished, `${place}\n`)
  try {
    linkSync(unfinished, note)
    return place
  } catch (error) {
    insteadOf('EEXIST', undefined)(error)
    return readFileSync(note, 'utf8').trim()
  } finally {
    rmSync(unfinished, { force: true })
  }
}

const insideOf = (dataDir: string) => path.join(path.resolve(dataDir), 'postgresql')
