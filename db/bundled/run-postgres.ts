import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, constants, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Cluster } from './cluster'
import { circumstances, isReady } from './postgres-process'

const START_SECONDS = 60
const LOG_BYTES = 10 * 1024 * 1024
const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants

export type Run = { status: 'ready' } | { status: 'ended'; said: string }

/**
 * Runs PostgreSQL on its socket and waits until it takes connections. It is a process of its own, in no group of ours:
 * Ctrl-C and a killed site leave it alone. Not by pg_ctl, which hands paths and settings to a shell.
 */
export async function runPostgres(
  home: string,
  cluster: Cluster,
  settings: Record<string, string>,
): Promise<Run> {
  const log = openLog(cluster.log)
  const logStart = statSync(cluster.log).size
  const all = {
    listen_addresses: '',
    unix_socket_directories: quoted(cluster.socketFolder),
    port: '5432',
    // What was erased is kept in no journal that waits to be used again (`rewriteFiles`), and no row stands in the log.
    wal_recycle: 'off',
    log_error_verbosity: 'terse',
    ...settings,
  }
  const server = spawn(
    path.join(home, 'bin', 'postgres'),
    ['-D', cluster.folder, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...circumstances(cluster.account), detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  const failure = failureOf(server)
  const deadline = Date.now() + START_SECONDS * 1000
  while (server.pid === undefined || !isReady(cluster, server.pid)) {
    const said = () => readFileSync(cluster.log).subarray(logStart).toString('utf8').trim()
    const failed = await Promise.race([failure, pause(20, null)])
    if (failed) return { status: 'ended', said: `${failed} ${said()}` }
    if (Date.now() > deadline)
      return { status: 'ended', said: `not ready within ${START_SECONDS} s ${said()}` }
  }
  server.unref()
  return { status: 'ready' }
}

function failureOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    server.once('error', (error) => resolve(`${error.message}.`))
    server.once('exit', (code, signal) => resolve(`It ended with ${signal ?? code}.`))
  })
}

/** A list of folders in PostgreSQL's own way of quoting: a comma or a space is part of the name. */
const quoted = (folder: string) => `"${folder.replaceAll('"', '""')}"`

/** Never through a link: the log is opened by us, in a folder of the account that PostgreSQL runs as. */
function openLog(log: string): number {
  if (existsSync(log) && statSync(log).size > LOG_BYTES) renameSync(log, `${log}.1`)
  return openSync(log, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o600)
}
