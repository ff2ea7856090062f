import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import {
  CLUSTER_NOTE,
  type ClusterNote,
  OWNER_NOTE,
  type OwnerNote,
  readNote,
  writeNote,
} from './cluster-note'
import { DataFolderRefusal } from './data-folder-refusal'
import { identityOf, isSameFile } from './file-identity'

/** What only a site that had a database has put into a data folder. */
const OF_A_SITE = [CLUSTER_NOTE, 'secret', 'masters', 'media', 'inbound', 'outbox', 'last-backup.json']

/** `home`: where the database of this data folder is or will be; `note`: the file that says so when it is elsewhere. */
export type Place = { dataDir: string; home: string; cluster: string; note: string | null }

/**
 * Sees that the database of a data folder is its own and is there, before anything is made or started. A folder that has
 * things of a site and no database is never given an empty one. Throws a refusal in words.
 */
export function requireOwnDatabase(place: Place): void {
  if (existsSync(place.cluster)) {
    requireOwner(place)
    requireSameCluster(place)
    return
  }
  const { dataDir: folder, home, note } = place
  const found = readdirSync(folder).find((name) => OF_A_SITE.includes(name))
  if (found && note) throw new DataFolderRefusal({ kind: 'database-gone', folder, place: home })
  if (found) throw new DataFolderRefusal({ kind: 'database-missing', folder, found })
}

/** A data folder that was copied still names the place of the database of the first. */
function requireOwner({ dataDir: folder, home, note }: Place): void {
  const owner = note && readNote<OwnerNote>(home, OWNER_NOTE)
  if (!owner || isSameFile(owner.note, identityOf(note))) return
  const theirs = path.join(home, OWNER_NOTE)
  throw new DataFolderRefusal({
    kind: 'copied-folder',
    folder,
    place: home,
    owner: owner.folder,
    note: theirs,
  })
}

function requireSameCluster(place: Place): void {
  const { dataDir: folder, home, cluster } = place
  const noted = readNote<ClusterNote>(folder, CLUSTER_NOTE)
  if (noted && !existsSync(controlFileOf(cluster)))
    throw new DataFolderRefusal({ kind: 'database-missing', folder, found: CLUSTER_NOTE })
  if (!isOwnCluster(place)) throw new DataFolderRefusal({ kind: 'anothers-database', folder, place: home })
}

/** Whether the files of the database are those that this data folder was with: another's are not started in their place. */
export function isOwnCluster({ dataDir, cluster }: Place): boolean {
  const noted = readNote<ClusterNote>(dataDir, CLUSTER_NOTE)
  return noted === null || noted.identifier === identifierOf(cluster)
}

/**
 * Notes that this data folder and this database belong together. True when the database is a copy of the one it was: the
 * same one in other files, as of a folder that was copied or put back.
 */
export function isCopy({ dataDir, cluster }: Place): boolean {
  const noted = readNote<ClusterNote>(dataDir, CLUSTER_NOTE)
  return noted !== null && !isSameFile(noted.controlFile, identityOf(controlFileOf(cluster)))
}

/** Called when a copy has been marked as one in its database, so that a start that is killed before marks it again. */
export function noteOwnDatabase({ dataDir, home, cluster, note }: Place): void {
  const own = { identifier: identifierOf(cluster), controlFile: identityOf(controlFileOf(cluster)) }
  if (JSON.stringify(readNote(dataDir, CLUSTER_NOTE)) !== JSON.stringify(own))
    writeNote(dataDir, CLUSTER_NOTE, own)
  if (note && !readNote(home, OWNER_NOTE))
    writeNote(home, OWNER_NOTE, { folder: realpathSync(dataDir), note: identityOf(note) })
}

const controlFileOf = (cluster: string) => path.join(cluster, 'global', 'pg_control')

/** The first eight bytes of the control file, in every version of PostgreSQL; little-endian wherever it is bundled. */
const identifierOf = (cluster: string) => String(readFileSync(controlFileOf(cluster)).readBigUInt64LE(0))
