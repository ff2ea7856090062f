import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { env } from '@/env'
import { closeQueue } from '@/queue/sender'
import { makeBackup } from '../make-backup'
import { restoreBackup } from '../restore-backup'
import { aSite } from './a-site'
import { emptyTarget, type Target } from './empty-target'

type SiteToBackUp = { dataDir: string; file: string; target: Target; site: Awaited<ReturnType<typeof aSite>> }
const quietly = { onProgress: () => {}, interrupted: new AbortController().signal }

/** A small site with its backup in `file`, for the tests of one file; each of them has an empty target to restore into. */
export function aSiteToBackUp(beforeItsBackup: () => Promise<unknown> = async () => {}) {
  const made = {} as SiteToBackUp
  const backUp = (change: Partial<Parameters<typeof makeBackup>[0]> = {}) => {
    const { dataDir, file } = made
    return makeBackup({
      ...quietly,
      databaseUrl: env().databaseUrl ?? '',
      dataDir,
      file,
      mayReplace: true,
      ...change,
    })
  }
  const restore = (change: Partial<Parameters<typeof restoreBackup>[0]> = {}) =>
    restoreBackup({ ...quietly, ...made.target, file: made.file, ...change })

  beforeAll(async () => {
    made.dataDir = makeTemporaryDataDir('backup')
    vi.stubEnv('DATA_DIR', made.dataDir)
    vi.stubEnv('SECRET', '')
    made.file = path.join(made.dataDir, 'site.tar')
    made.site = await aSite(made.dataDir)
    await beforeItsBackup()
    await backUp()
  })
  beforeEach(async () => {
    made.target = await emptyTarget()
    return () => made.target.discard()
  })
  afterAll(async () => {
    await closeQueue()
    rmSync(made.dataDir, { recursive: true, force: true })
    vi.unstubAllEnvs()
  })
  return { made, backUp, restore }
}
