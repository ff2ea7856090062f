import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, vi } from 'vitest'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { importContents } from '../import-contents'
import { clearSite } from './clear-site'
import { authorFile, makeContentsFolder } from './contents-folder'

/** A folder with Ada and Ben in it, anew for each test of a file, that is imported into one site. */
export function anImport() {
  const dataDir = makeTemporaryDataDir('import')
  const used = [dataDir]
  const folder = { path: '', write: (_files: Record<string, string | Buffer | null>) => {} }
  vi.stubEnv('DATA_DIR', dataDir)
  beforeEach(async () => {
    await clearSite()
    Object.assign(folder, makeContentsFolder())
    used.push(folder.path)
    folder.write({ 'authors/ada.mdx': authorFile('Ada'), 'authors/ben.mdx': authorFile('Ben') })
  })
  afterAll(() => {
    for (const place of used) rmSync(place, { recursive: true, force: true })
    vi.unstubAllEnvs()
  })
  return { folder, run: () => importContents(folder.path) }
}

export const pieceAt = async (address: string) =>
  (await db().select().from(pieces).where(eq(pieces.path, address)))[0]
