import { knownHome } from '@/db/bundled/cluster'
import type { Env } from '@/env'
import { log } from '@/log'
import type { Press } from '@/press/create-press'
import { createWatch, type Part, type Watch } from '@/publication/files/health/create-watch'
import { type Look, WORKS } from '@/publication/files/health/finding'
import { lookAtBackup } from '@/publication/files/health/look-at-backup'
import { lookAtDataFolder } from '@/publication/files/health/look-at-data-folder'
import { lookAtDatabase } from '@/publication/files/health/look-at-database'
import { lookAtJobs } from '@/publication/files/health/look-at-jobs'
import { lookAtMailServer } from '@/publication/files/health/look-at-mail-server'
import { lookAtRoom } from '@/publication/files/health/look-at-room'
import { shareWatch } from '@/publication/files/health/share-watch'
import type { Jobs } from './jobs-to-open'

/** Keeps watch over every part of the site: for `/gezond`, for `/metrics` and for owners at the desk. */
export function keepWatch(
  { dataDir, databaseUrl: given }: Env,
  databaseUrl: string,
  press: Press | null,
  jobs: Jobs | null,
): Watch {
  const home = given ? null : knownHome(dataDir)
  const watch = createWatch(
    {
      database: often(lookAtDatabase(databaseUrl)),
      ...(press ? { press: often(works(press.tryToPrint)) } : {}),
      ...(jobs ? { queue: often(works(jobs.requireWorking)) } : {}),
      disk: often(lookAtRoom([dataDir, ...(home ? [home] : [])])),
      data: often(lookAtDataFolder(dataDir)),
      // It may be far away and slow, and it is not ours to knock at every few seconds.
      mail: { look: lookAtMailServer, freshMs: 15_000, isPatient: true },
      jobs: { look: lookAtJobs, freshMs: 10_000 },
      backup: { look: lookAtBackup(dataDir), freshMs: 10_000 },
    },
    (part, finding, cause) => {
      const says = { part, ...finding, ...(cause ? { err: cause } : {}) }
      if (finding.state === 'works') log.info(says, 'part works again')
      else if (finding.state === 'warns') log.info(says, 'part is not as it should be')
      else log.warn(says, 'part does not work')
    },
  )
  shareWatch(watch)
  return watch
}

const often = (look: Look): Part => ({ look, freshMs: 3_000 })

function works(act: () => Promise<unknown>): Look {
  return async () => {
    await act()
    return WORKS
  }
}
