import type { ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { site } from '../scripts/prepare/site.mjs'
import { startOnCore } from './on-core'

export type Running = { url: string; child: ChildProcess }

const ROOT = path.resolve(import.meta.dirname, '..')
const PATIENCE_MS = 60_000

/** The site as `npm start` runs it, on this database. */
export async function startSite(
  port: number,
  dataDir: string,
  databaseUrl: string,
  { settings = {}, cores = 'first' }: { settings?: Record<string, string>; cores?: 'first' | 'all' } = {},
): Promise<Running> {
  const child = startOnCore(
    process.execPath,
    site('production'),
    {
      NODE_ENV: 'production',
      PORT: `${port}`,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      WORKER: 'off',
      LOG_LEVEL: 'info',
      SITE_URL: `http://127.0.0.1:${port}`,
      ...settings,
    },
    cores,
  )
  return whenReady({ url: `http://127.0.0.1:${port}`, child }, '/gezond')
}

/** Next by itself, on the same build and the same database. */
export async function startNext(port: number, dataDir: string, databaseUrl: string): Promise<Running> {
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next')
  const child = startOnCore(
    process.execPath,
    [next, 'start', ROOT, '--port', `${port}`, '--hostname', '127.0.0.1'],
    {
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      SITE_URL: `http://127.0.0.1:${port}`,
    },
  )
  return whenReady({ url: `http://127.0.0.1:${port}`, child }, '/archief')
}

export type Document = { name: string; body: Buffer; headers: Record<string, string> }

/** nginx with these files, plain and compressed in advance, and the same header fields: the same bytes go out. */
export async function startNginx(port: number, folder: string, documents: Document[]): Promise<Running> {
  const files = path.join(folder, 'www')
  mkdirSync(files, { recursive: true })
  for (const { name, body } of documents) {
    writeFileSync(path.join(files, `${name}.html`), body)
    writeFileSync(path.join(files, `${name}.html.gz`), gzipSync(body))
  }
  const locations = documents.map(({ name, headers }) => {
    const fields = Object.entries(headers).map(
      ([field, value]) => `add_header ${field} ${JSON.stringify(value)};`,
    )
    return `location = /${name}.html { ${fields.join(' ')} }`
  })
  const config = path.join(folder, 'nginx.conf')
  writeFileSync(
    config,
    `worker_processes 1; daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events { worker_connections 512; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; gzip_static on; gzip_vary on;
types { text/html html; } charset utf-8; open_file_cache max=100; etag on;
server { listen 127.0.0.1:${port}; root ${files}; ${locations.join('\n')} } }`,
  )
  const child = startOnCore('nginx', ['-c', config, '-e', `${folder}/nginx.log`])
  return whenReady({ url: `http://127.0.0.1:${port}`, child }, `/${documents[0]?.name}.html`)
}

async function whenReady(running: Running, pathToTry: string): Promise<Running> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline && running.child.exitCode === null) {
    const answer = await fetch(`${running.url}${pathToTry}`).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.ok) return running
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${running.url}${pathToTry} did not answer`)
}
