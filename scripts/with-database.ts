import { startBundledPostgres } from '@/db/bundled/start-bundled-postgres'
import { tellOfPostgres } from '@/db/bundled/tell-of-postgres'
import { closeDatabase } from '@/db/client'
import { DataFolderRefusal } from '@/db/data-folder/data-folder-refusal'
import { requireFinishedRestore } from '@/db/data-folder/require-finished-restore'
import { migrateDatabase, NewerDatabaseError } from '@/db/migrate'
import { checkEnv, setDatabaseUrl } from '@/env'
import { closeQueue } from '@/queue/sender'
import { wordsForDataFolder } from '@/start/words-for-data-folder'
import { textsIn } from '@/texts/texts'

/** How long a command may take to finish what it was doing after Ctrl-C. */
const FINISH_WITHIN_MS = 12_000
/** Whatever hangs, it is gone by then. */
const GONE_WITHIN_MS = 19_000
const INTERRUPTED = 130

/**
 * Runs a command that needs the database, and ends the process with the code it returns. The bundled database is
 * started for the moment, or shared with the site that uses it and left to that. Wrong settings are named, all of them.
 */
export async function withDatabase(command: (interrupted: AbortSignal) => Promise<number>): Promise<never> {
  const { databaseUrl, dataDir } = settings()
  const interrupted = onInterrupt()
  const bundled = await takeIntoUse(dataDir, databaseUrl)
  bundled?.watch(tellOfPostgres)
  const url = databaseUrl ?? bundled?.url ?? ''
  setDatabaseUrl(url)
  let code = 1
  try {
    await migrateDatabase(url)
    const cutOff = new Promise<number>((resolve) => {
      interrupted.addEventListener('abort', () => setTimeout(() => resolve(INTERRUPTED), FINISH_WITHIN_MS))
    })
    code = await Promise.race([command(interrupted), cutOff])
  } catch (error) {
    if (!(error instanceof NewerDatabaseError)) throw error
    const { failed, databaseNewer } = textsIn('nl').start
    process.stderr.write(`${failed(databaseNewer)}\n`)
  } finally {
    await closeQueue()
    await closeDatabase()
    await bundled?.stop()
  }
  process.exit(code)
}

async function takeIntoUse(dataDir: string, databaseUrl: string | null) {
  try {
    requireFinishedRestore(dataDir)
    return databaseUrl ? null : await startBundledPostgres(dataDir)
  } catch (error) {
    if (!(error instanceof DataFolderRefusal)) throw error
    process.stderr.write(`${textsIn('nl').start.failed(wordsForDataFolder(error.reason))}\n`)
    process.exit(1)
  }
}

function settings() {
  const outcome = checkEnv(process.env)
  if (outcome.status === 'fine') return outcome.env
  process.stderr.write(`${textsIn('nl').start.wrongEnvironment(outcome.problems)}\n`)
  process.exit(1)
}

/** The first Ctrl-C asks the command to finish, the second ends it at once. */
function onInterrupt(): AbortSignal {
  const interruption = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interruption.signal.aborted) process.exit(INTERRUPTED)
      interruption.abort()
      setTimeout(() => process.exit(INTERRUPTED), GONE_WITHIN_MS)
    })
  }
  return interruption.signal
}
