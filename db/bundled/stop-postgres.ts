import { setTimeout as pause } from 'node:timers/promises'
import { insteadOf } from '@/instead-of'
import type { Cluster } from './cluster'
import { isAlive } from './is-alive'
import { findPostgres, listStopped } from './postgres-process'

/** PostgreSQL's own meaning of these signals: end all transactions and close in order; stop at once, recover later. */
const FAST = 'SIGINT'
const IMMEDIATE = 'SIGQUIT'
const FAST_SECONDS = 5
const IMMEDIATE_SECONDS = 2

/** Ends the PostgreSQL of this cluster, if any, and returns when it is gone. */
export async function stopPostgres(cluster: Cluster): Promise<void> {
  const pid = findPostgres(cluster)
  if (pid === null) return
  // Whoever is stopped by a signal does not hear of another.
  for (const stopped of listStopped(cluster)) process.kill(stopped, 'SIGCONT')
  if (await endsWithin(FAST_SECONDS, pid, FAST)) return
  if (await endsWithin(IMMEDIATE_SECONDS, pid, IMMEDIATE)) return
  throw new Error(`PostgreSQL (process ${pid}) does not stop; its log is ${cluster.log}`)
}

async function endsWithin(seconds: number, pid: number, signal: NodeJS.Signals): Promise<boolean> {
  const deadline = Date.now() + seconds * 1000
  try {
    process.kill(pid, signal)
  } catch (error) {
    return insteadOf('ESRCH', true)(error)
  }
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false
    await pause(10)
  }
  return true
}
