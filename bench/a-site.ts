import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { site, typescript } from '../scripts/prepare/site.mjs'
import { waitUntil } from './wait-until'

export type Kind = 'whole' | 'without Next'

export const METRICS_TOKEN = 'a token that is long enough to measure with'

/** A site of its own on this port and data folder, with the bundled database, once it serves readers. Its log goes to that file. */
export async function aSite(
  kind: Kind,
  port: number,
  dataDir: string,
  log: string,
  settings: Record<string, string> = {},
): Promise<{ child: ChildProcess; url: string }> {
  const url = `http://127.0.0.1:${port}`
  if (await fetch(url).catch(() => null))
    throw new Error(`Something else answers on port ${port}; choose another with BENCH_PORT.`)
  const args = kind === 'whole' ? site('production') : typescript('bench/site-without-next.ts')
  const output = openSync(log, 'w')
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', output, output, 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: `${port}`,
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      SITE_URL: '',
      METRICS_TOKEN,
      ...settings,
    },
  })
  await waitUntil('the site serves readers', async () => {
    if (hasEnded(child)) throw new Error(`The site did not start; see ${log}`)
    return (await fetch(`${url}/gezond`).catch(() => null)) !== null
  })
  return { child, url }
}

export const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null
