import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { withClient, withDatabase } from '@/db/testing/test-server'

export type Target = { dataDir: string; databaseUrl: string; discard: () => Promise<void> }

/** An empty database and a data folder that is not there yet, to restore into. */
export async function emptyTarget(): Promise<Target> {
  const server = inject('testServerUrl')
  const name = `samenspraak_restored_${randomBytes(6).toString('hex')}`
  await withClient(server, (client) => client.query(`create database ${name}`))
  const folder = makeTemporaryDataDir('restore')
  return {
    dataDir: path.join(folder, 'data'),
    databaseUrl: withDatabase(server, name),
    discard: async () => {
      rmSync(folder, { recursive: true, force: true })
      await withClient(server, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}
