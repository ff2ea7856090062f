import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { discardDataFolder } from '@/db/bundled/discard-data-folder'
import { startBundledPostgres } from '@/db/bundled/start-bundled-postgres'
import { migrateDatabase } from '@/db/migrate'
import { makeTemporaryDataDir } from './temporary-data-dir'

declare module 'vitest' {
  interface ProvidedContext {
    /** any database on the test server; its files each get a copy of the template */
    testServerUrl: string
    templateDatabase: string
  }
}

/** One PostgreSQL for all database tests: the bundled one, or the one TEST_DATABASE_URL names. */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const folder = makeTemporaryDataDir('test')
  const bundled = given
    ? null
    : await startBundledPostgres(folder, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
  const testServerUrl = given ?? bundled?.url ?? ''
  const templateDatabase = `samenspraak_template_${process.pid}`
  await withClient(testServerUrl, (client) => client.query(`create database ${templateDatabase}`))
  await migrateDatabase(withDatabase(testServerUrl, templateDatabase))
  project.provide('testServerUrl', testServerUrl)
  project.provide('templateDatabase', templateDatabase)
  return async () => {
    await withClient(testServerUrl, (client) =>
      client.query(`drop database ${templateDatabase} with (force)`),
    )
    await discardDataFolder(folder)
  }
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
