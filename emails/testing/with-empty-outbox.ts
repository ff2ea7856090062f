import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, vi } from 'vitest'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { outboxFolder } from '../write-to-outbox'

/** Gives the tests of a file an outbox of their own, empty before each of them. */
export function withEmptyOutbox(name: string): void {
  const dataDir = makeTemporaryDataDir(name)
  beforeEach(() => {
    vi.stubEnv('DATA_DIR', dataDir)
    rmSync(outboxFolder(), { recursive: true, force: true })
  })
  afterEach(() => vi.unstubAllEnvs())
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
}
