import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach } from 'vitest'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { findOrPlaceCluster } from '../cluster'
import { discardDataFolder } from '../discard-data-folder'
import { isAlive } from '../is-alive'
import { startBundledPostgres } from '../start-bundled-postgres'

/** For tests that are not about outliving a power cut. */
export const QUICK = { fsync: 'off' }

/** Of the test that runs: `base` is there, `dataDir` in it is not yet, and `others` are ended after it. */
export const at = { base: '', dataDir: '', others: [] as ChildProcess[] }

/** Gives each test of this file a place for a data folder, and takes away what it leaves. */
export function aDataFolderForEach(): void {
  beforeEach(() => {
    at.base = makeTemporaryDataDir('bundled')
    at.dataDir = path.join(at.base, 'data')
  })
  afterEach(async () => {
    for (const other of at.others.splice(0)) other.kill('SIGKILL')
    await discardDataFolder(at.dataDir)
    rmSync(at.base, { recursive: true, force: true })
  })
  afterAll(async () => {
    if (made) await discardDataFolder(made)
    made = null
  })
}

let made: string | null = null

/** Puts a database where that of the data folder belongs: made once for a whole file, and copied. */
export async function putDatabase(): Promise<void> {
  made ??= await makeOnce()
  // With its owner: the account that runs PostgreSQL.
  execFileSync('cp', ['-a', path.join(made, 'postgresql/cluster'), findOrPlaceCluster(at.dataDir).home])
}

async function makeOnce(): Promise<string> {
  const folder = makeTemporaryDataDir('made-once')
  await (await startBundledPostgres(folder, QUICK)).stop()
  return folder
}

/** Another process that uses the database of this data folder, as a site does. */
export function anotherSite(): ChildProcess {
  const site = fork('db/testing/another-site.ts', [at.dataDir], { execArgv: ['--import', 'tsx'] })
  at.others.push(site)
  return site
}

/** The next that it says. */
export async function heard(site: ChildProcess): Promise<unknown> {
  const [message] = await once(site, 'message')
  return message
}

/** Kills a process at once, and waits until it is gone. */
export async function kill(pid: number | null): Promise<void> {
  if (pid === null) throw new Error('PostgreSQL does not run')
  process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await pause(10)
}
