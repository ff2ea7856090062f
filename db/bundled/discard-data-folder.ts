import { rmSync } from 'node:fs'
import { findOrPlaceCluster, knownHome } from './cluster'
import { stopPostgres } from './stop-postgres'

/** Ends the database of this data folder, whoever uses it, and removes everything. For tests and trials. */
export async function discardDataFolder(dataDir: string): Promise<void> {
  if (knownHome(dataDir)) {
    const cluster = findOrPlaceCluster(dataDir)
    await stopPostgres(cluster)
    for (const folder of [cluster.socketFolder, cluster.home])
      rmSync(folder, { recursive: true, force: true })
  }
  rmSync(dataDir, { recursive: true, force: true })
}
