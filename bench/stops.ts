import { once } from 'node:events'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Cluster, findOrPlaceCluster } from '@/db/bundled/cluster'
import { findPostgres } from '@/db/bundled/postgres-process'
import { aBadRelay } from './a-bad-relay'
import { aSite } from './a-site'
import { childrenOf, signal } from './hurt-database'
import { oneDecimal, printTable } from './table'

type Hanging = (at: { port: number; url: string; cluster: Cluster }) => Promise<void>

const HANGING: Record<string, Hanging> = {
  nothing: async () => {},
  'PostgreSQL is frozen': async ({ cluster }) => {
    const pid = findPostgres(cluster) ?? 0
    for (const one of [pid, ...childrenOf(pid)]) signal(one, 'SIGSTOP')
  },
  'PostgreSQL is killed': async ({ cluster }) => signal(findPostgres(cluster) ?? 0, 'SIGKILL'),
  'the mail server stalls': async ({ url }) => {
    const body = new URLSearchParams({ email: 'wacht@voorbeeld.example' })
    await fetch(`${url}/nieuwsbrief/aanmelden`, { method: 'POST', headers: { origin: url }, body })
    await pause(5_000)
  },
  'a reader never reads': async ({ port }) => {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    await once(socket, 'connect')
    socket.pause().write('GET /archief HTTP/1.1\r\nHost: site\r\n\r\n'.repeat(2_000))
    await pause(1_000)
  },
}

/** Stops a whole site while something hangs, each alone and all at once: how long it takes, and with which code it ends. */
export async function stops(folder: string, port: number): Promise<void> {
  const all: Hanging = async (at) => {
    for (const name of ['the mail server stalls', 'a reader never reads', 'PostgreSQL is frozen'])
      await HANGING[name]?.(at)
  }
  const rows: string[][] = []
  for (const [name, hang] of Object.entries({ 'all of it': all, ...HANGING })) {
    const relay = await aBadRelay()
    relay.turn('stalls')
    const dataDir = path.join(folder, 'stops')
    const log = path.join(tmpdir(), 'samenspraak-stops.log')
    const { child, url } = await aSite('whole', port, dataDir, log, { SMTP_URL: relay.url })
    await hang({ port, url, cluster: findOrPlaceCluster(dataDir) })
    const begun = performance.now()
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const [code] = await ended
    rows.push([name, oneDecimal((performance.now() - begun) / 1_000), `${code}`])
    console.log(rows.at(-1)?.join(' · '))
    relay.hangUp()
    await relay.close()
  }
  printTable('A stop while something hangs', ['what hangs', 'seconds', 'code'], rows)
}
