import { startBundledPostgres } from '@/db/bundled/start-bundled-postgres'
import { tellOfPostgres } from '@/db/bundled/tell-of-postgres'
import { closeDatabase } from '@/db/client'
import { DataFolderRefusal } from '@/db/data-folder/data-folder-refusal'
import { requireFinishedRestore } from '@/db/data-folder/require-finished-restore'
import { migrateDatabase, NewerDatabaseError } from '@/db/migrate'
import { type Env, setDatabaseUrl } from '@/env'
import { closeQueue } from '@/queue/sender'
import { CannotStartError } from './cannot-start-error'
import type { StopInOrder } from './create-stop-in-order'
import { reachDatabase } from './reach-database'
import { sayStep, words } from './say'
import { wordsForDataFolder } from './words-for-data-folder'

const STOP_POSTGRES_WITHIN_MS = 10_000

/** The given database, or the bundled one; with its tables up to date. Resolves to its address. */
export async function openDatabase(settings: Env, stop: StopInOrder): Promise<string> {
  const databaseUrl = await inWords(() => findDatabase(settings, stop))
  if (settings.databaseUrl)
    await sayStep(
      () => reachDatabase(databaseUrl),
      () => words.databaseReached,
    )
  // From here on Next's own bundles, which read the environment themselves, find it too.
  setDatabaseUrl(databaseUrl)
  await stop.later(closeDatabase)
  // It has a connection of its own, and the bundled database is only ended when nobody holds one.
  await stop.later(closeQueue)
  await sayStep(
    () => migrateOrRefuse(databaseUrl),
    () => words.migrated,
  )
  return databaseUrl
}

async function findDatabase({ databaseUrl, dataDir }: Env, stop: StopInOrder): Promise<string> {
  requireFinishedRestore(dataDir)
  return databaseUrl ?? (await startBundled(dataDir, stop))
}

async function inWords<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw error instanceof DataFolderRefusal ? new CannotStartError(wordsForDataFolder(error.reason)) : error
  }
}

async function migrateOrRefuse(databaseUrl: string): Promise<void> {
  try {
    await migrateDatabase(databaseUrl)
  } catch (error) {
    throw error instanceof NewerDatabaseError ? new CannotStartError(words.databaseNewer) : error
  }
}

async function startBundled(dataDir: string, stop: StopInOrder): Promise<string> {
  const bundled = await sayStep(
    () => startBundledPostgres(dataDir),
    ({ how }) => words.postgres[how],
  )
  // It is ended last, and has to write down what it holds in memory.
  bundled.watch(tellOfPostgres)
  await stop.later(bundled.stop, { atLeastMs: STOP_POSTGRES_WITHIN_MS })
  return bundled.url
}
