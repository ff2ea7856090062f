import { rmSync } from 'node:fs'
import { DataFolderRefusal } from '@/db/data-folder/data-folder-refusal'
import { insteadOf } from '@/instead-of'
import { type Cluster, findOrPlaceCluster, knownHome } from './cluster'
import { stopPostgres } from './stop-postgres'

/** Ends the database of this data folder, whoever uses it, and removes everything. For tests and trials. */
export async function discardDataFolder(dataDir: string): Promise<void> {
  const cluster = knownHome(dataDir) && ownCluster(dataDir)
  if (cluster) {
    await stopPostgres(cluster)
    for (const folder of [cluster.socketFolder, cluster.home])
      rmSync(folder, { recursive: true, force: true })
  }
  rmSync(dataDir, { recursive: true, force: true })
}

/** Null when the database that the folder names is not its own: that is not ours to end. */
function ownCluster(dataDir: string): Cluster | null {
  try {
    return findOrPlaceCluster(dataDir)
  } catch (error) {
    return insteadOf(DataFolderRefusal, null)(error)
  }
}
