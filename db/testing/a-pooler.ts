import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export type Pooler = { url: string; stop: () => Promise<void> }

/** Debian's PgBouncer, where it is installed. */
export const hasPgBouncer = () => spawnSync('pgbouncer', ['--version']).status === 0

/** A PgBouncer before this database that gives each transaction another session, as most are set up. */
export async function openPooler(databaseUrl: string): Promise<Pooler> {
  const asked = new URL(databaseUrl)
  const host = asked.searchParams.get('host') ?? asked.hostname
  const isSocket = host.startsWith('/')
  const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-pooler-'))
  const port = await findFreePort()
  const server = `host=${host} port=${asked.port || 5432} user=${asked.username}`
  const password = asked.password ? ` password=${decodeURIComponent(asked.password)}` : ''
  const file = path.join(folder, 'pgbouncer.ini')
  writeFileSync(
    file,
    `[databases]
* = ${server}${password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 8
server_round_robin = 1
`,
  )
  // It refuses to work for root, and only PostgreSQL's own account gets to the socket.
  const owner = isSocket ? statSync(host).uid : undefined
  const account = process.getuid?.() === 0 ? { uid: owner || 65_534, gid: 65_534 } : {}
  if (account.uid) chownSync(folder, account.uid, account.gid)
  chmodSync(folder, 0o755)
  const child = spawn('pgbouncer', [file], { stdio: ['ignore', 'ignore', 'pipe'], ...account })
  await untilOpen(port, child)
  return {
    url: `postgresql://${asked.username}@127.0.0.1:${port}${asked.pathname}?sslmode=disable`,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

async function untilOpen(port: number, child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  const deadline = Date.now() + 5_000
  while (!(await opens(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`PgBouncer did not start:\n${said}`)
    await pause(20)
  }
}

function opens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
