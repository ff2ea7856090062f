import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { discardDataFolder } from '@/db/bundled/discard-data-folder'
import { startBundledPostgres } from '@/db/bundled/start-bundled-postgres'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import {
  aMailDomain,
  type MailDomain,
  type NameServer,
  openNameServer,
} from '@/publication/correspondence/arrivals/testing/name-server'
import { settingNames } from '@/scripts/prepare/setting-names.mjs'
import { SMALL } from '@/scripts/prepare/site.mjs'
import { SENDERS, type Sender, type Site, tellWorkers } from './site'

const START_SECONDS = 240
const STOP_SECONDS = 30

/** One production site for all journeys, on a free port, with a data folder of its own, filled from content/. */
export default async function startSite(): Promise<() => Promise<void>> {
  const dataDir = makeTemporaryDataDir('journeys')
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  const log = path.resolve('test-results/site.log')
  const mail = { domain: 'post.site.example', port: await findFreePort(), senders: makeSenders() }
  const names = await openNameServer(Object.values(mail.senders))
  const server = spawnServer(port, dataDir, mail, names, log)
  const end = async () => {
    await stop(server)
    await names.close()
    await discardDataFolder(dataDir)
  }
  try {
    await waitUntilHealthy(url, server, log)
  } catch (error) {
    await end()
    throw error
  }
  // The site started it; this adopts it, to know its address and to end it when the site could not.
  const database = await startBundledPostgres(dataDir)
  tellWorkers({ url, dataDir, databaseUrl: database.url, mail, log })
  return end
}

function makeSenders(): Site['mail']['senders'] {
  return Object.fromEntries(SENDERS.map((name) => [name, aMailDomain(name)])) as Record<Sender, MailDomain>
}

function spawnServer(
  port: number,
  dataDir: string,
  mail: Site['mail'],
  names: NameServer,
  log: string,
): ChildProcess {
  mkdirSync(path.dirname(log), { recursive: true })
  // Empty and not absent: Next would fill in what is absent from the .env of whoever runs the journeys.
  const settings = Object.fromEntries(settingNames().map((name) => [name, '']))
  const output = openSync(log, 'w')
  return spawn(
    process.execPath,
    [...SMALL, '--import', './scripts/prepare/stop-with-starter.mjs', '.next/site/server.mjs'],
    {
      // A group of its own: Ctrl-C ends the journeys first, and these then end the site. Killed, they take it along.
      detached: true,
      stdio: ['ignore', output, output, 'ipc'],
      env: {
        ...process.env,
        ...settings,
        NODE_ENV: 'production',
        PORT: String(port),
        DATA_DIR: dataDir,
        INBOUND_DOMAIN: mail.domain,
        INBOUND_PORT: String(mail.port),
        DNS_SERVERS: names.address,
        LOG_LEVEL: 'info',
      },
    },
  )
}

async function waitUntilHealthy(url: string, server: ChildProcess, log: string): Promise<void> {
  const deadline = Date.now() + START_SECONDS * 1000
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null) {
      throw new Error(`The site ended while it was starting:\n${readFileSync(log, 'utf8')}`)
    }
    const answer = await fetch(`${url}/gezond`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The site was not healthy within ${START_SECONDS} s:\n${readFileSync(log, 'utf8')}`)
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  server.kill('SIGTERM')
  const killer = setTimeout(() => server.kill('SIGKILL'), STOP_SECONDS * 1000)
  await ended
  clearTimeout(killer)
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
