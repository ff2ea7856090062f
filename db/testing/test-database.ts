import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabase } from '@/db/client'
import { setDatabaseUrl } from '@/env'
import { withClient, withDatabase } from './test-server'

// Each test file has a database of its own, copied from the migrated template.
const name = `samenspraak_test_${randomBytes(6).toString('hex')}`

beforeAll(async () => {
  const server = inject('testServerUrl')
  // A file whose own end failed left it there.
  await endDatabase()
  await withClient(server, (client) =>
    // As files: written into the journal too, they take several times the processor time.
    client.query(`create database ${name} template ${inject('templateDatabase')} strategy file_copy`),
  )
  setDatabaseUrl(withDatabase(server, name))
})

afterAll(endDatabase)

async function endDatabase(): Promise<void> {
  await closeDatabase()
  await withClient(inject('testServerUrl'), (client) =>
    client.query(`drop database if exists ${name} with (force)`),
  )
}
