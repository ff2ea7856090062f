import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { settingNames } from '@/scripts/prepare/setting-names.mjs'
import { SMALL } from '@/scripts/prepare/site.mjs'
import type { Site } from './site'

const START_WITHIN_MS = 120_000

/** A second process of the site, on the same database, as it runs behind a proxy; resolves to how it is stopped. */
export async function runSecondSite(
  { databaseUrl, dataDir }: Site,
  port: number,
  siteUrl: string,
): Promise<() => Promise<void>> {
  const log = path.resolve('test-results/second-site.log')
  mkdirSync(path.dirname(log), { recursive: true })
  const output = openSync(log, 'w')
  const settings = Object.fromEntries(settingNames().map((name) => [name, '']))
  const child = spawn(process.execPath, [...SMALL, '.next/site/server.mjs'], {
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      ...settings,
      NODE_ENV: 'production',
      PORT: String(port),
      SITE_URL: siteUrl,
      TRUST_PROXY: 'on',
      WORKER: 'off',
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
    },
  })
  const deadline = Date.now() + START_WITHIN_MS
  while (!(await fetch(`http://127.0.0.1:${port}/gezond/lezers`).catch(() => null))?.ok) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`The second site did not start:\n${readFileSync(log, 'utf8')}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return () =>
    new Promise((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
}
