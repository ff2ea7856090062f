import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { insteadOf } from '@/instead-of'
import type { Cluster } from './cluster'
import { isAlive } from './is-alive'
import type { Account } from './run-as'

/** How PostgreSQL's programs are run: as that account, and with none of the system's PG… variables. */
export function circumstances(account: Account | null) {
  return {
    cwd: '/',
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  }
}

/** The process that runs this cluster; null when there is none, whatever a left-over postmaster.pid says. */
export function findPostgres(cluster: Cluster): number | null {
  const pid = Number.parseInt(readPidFile(cluster)[0] ?? '', 10)
  return isAlive(pid) && worksIn(pid, cluster.folder) ? pid : null
}

/** Whether that process has told, in its last line, that it takes connections. */
export function isReady(cluster: Cluster, pid: number): boolean {
  const lines = readPidFile(cluster)
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready'
}

/**
 * A machine that was switched off leaves a postmaster.pid whose number may be another program's by now. PostgreSQL
 * would wait for that program for ever; when nothing works in the cluster, the file is only a memory.
 */
export function forgetStalePid(cluster: Cluster): void {
  if (readPidFile(cluster).length === 0 || findPostgres(cluster) !== null) return
  const isInUse = listProcesses().some((pid) => worksIn(pid, cluster.folder))
  if (!isInUse) rmSync(path.join(cluster.folder, 'postmaster.pid'), { force: true })
}

/** Processes of this cluster that somebody stopped by a signal (SIGSTOP), as far as the system tells. */
export function listStopped(cluster: Cluster): number[] {
  return listProcesses().filter((pid) => worksIn(pid, cluster.folder) && stateOf(pid) === 'T')
}

/** Whether the files of the cluster are where they belong: a folder that is there and empty is another disk's. */
export function isWholeCluster(cluster: Cluster): boolean {
  return ['PG_VERSION', 'global/pg_control'].every((name) => existsSync(path.join(cluster.folder, name)))
}

/** The letter by which Linux calls the state of a process; a name in parentheses, which may hold anything, comes before it. */
function stateOf(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return fields.charAt(fields.lastIndexOf(')') + 2)
  } catch {
    return null // It ended just now.
  }
}

function readPidFile(cluster: Cluster): string[] {
  try {
    return readFileSync(path.join(cluster.folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    return insteadOf('ENOENT', [])(error)
  }
}

/** All processes of PostgreSQL have their cluster as working folder. Only Linux tells; elsewhere the name decides. */
function worksIn(pid: number, folder: string): boolean {
  if (!existsSync('/proc/self/cwd')) return isCalledPostgres(pid)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch {
    return false // It ended just now, or it is another account's, so not the one that runs this cluster.
  }
}

function isCalledPostgres(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
  return path.basename((stdout ?? '').trim()) === 'postgres'
}

function listProcesses(): number[] {
  return existsSync('/proc/self/cwd')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
    : []
}
