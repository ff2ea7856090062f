import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { isOwnCluster } from '@/db/data-folder/require-own-database'
import type { Cluster } from './cluster'
import { connectOrNull } from './connection'
import { findPostgres, isWholeCluster, listStopped } from './postgres-process'

/** What became of a database that is watched, as it happens. */
export type PostgresNews =
  /** it is not there any more; it is started again */
  | { is: 'gone' }
  /** it answers again */
  | { is: 'back' }
  /** it could not be started; it is tried again */
  | { is: 'not started'; reason: string }
  /** its files are not where they were; nothing is started, and nothing made anew */
  | { is: 'without files'; folder: string }
  /** another database's files are in their place; they are not started, and ours are waited for */
  | { is: "another's files"; folder: string }
  /** a process of it, or another's on its files, does not answer; nothing is started beside it */
  | { is: 'silent'; pid: number }
  /** processes of it had been stopped by a signal, and were told to go on */
  | { is: 'woken'; pids: number[] }

export type Watch = {
  /** Ends the watching, and whatever it was starting; gives back the connection that keeps the database in use. */
  stop: () => Promise<Client | null>
}

export type WatchOptions = {
  cluster: Cluster
  /** the name of the connection that says that we use this database */
  keeperName: string
  keeper: Client
  /** starts it, or waits for another who does; throws with what PostgreSQL said */
  start: () => Promise<Client>
  tell: (news: PostgresNews) => void
  lookEveryMs?: number
}

const LOOK_EVERY_MS = 5_000
/** Before the first, second, … start in a row. What starts and ends again and again is not hammered on. */
const PAUSES_MS = [0, 1_000, 2_000, 4_000, 8_000]
/** A database that held this long begins with the first pause again. */
const HELD_MS = 60_000

/**
 * Sees that the database of this cluster answers, and starts it again when it is gone. Only when no process works on its files:
 * what does not answer is left alone, since a second PostgreSQL on one folder would destroy it.
 */
export function watchPostgres(options: WatchOptions): Watch {
  const { cluster, keeperName, start, tell, lookEveryMs = LOOK_EVERY_MS } = options
  const stopping = new AbortController()
  let keeper: Client | null = options.keeper
  let stoppedBefore: number[] = []
  let starts = 0
  let lastStart = 0
  let lastNews: PostgresNews['is'] = 'back'
  const watching = watch()

  return {
    async stop() {
      stopping.abort()
      await watching
      return keeper
    },
  }

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      await untilNextLook()
      if (stopping.signal.aborted) return
      // A process that ends while it is woken, or a file that cannot be read, is no reason to look no more.
      await look().catch((error: unknown) => say({ is: 'not started', reason: inWords(error) }))
    }
  }

  async function look(): Promise<void> {
    wakeStopped()
    if (await answers()) say({ is: 'back' })
    else await seeWhatIsWrong()
  }

  /** A connection that breaks is a reason to look at once. */
  async function untilNextLook(): Promise<void> {
    const { signal } = stopping
    const ended = new AbortController()
    const either = AbortSignal.any([signal, ended.signal])
    const breaks = keeper ? once(keeper, 'end', { signal: either }) : new Promise(() => {})
    await Promise.race([
      breaks,
      pause(keeper ? lookEveryMs : Math.min(lookEveryMs, 1_000), undefined, { signal: either }),
    ]).catch(() => {})
    ended.abort()
    breaks.catch(() => {})
    if (keeper && !isOpen(keeper)) keeper = null
  }

  async function answers(): Promise<boolean> {
    const fresh = await connectOrNull(cluster, keeperName)
    if (!fresh) return false
    const old = keeper
    keeper = fresh
    await old?.end().catch(() => {})
    return true
  }

  async function seeWhatIsWrong(): Promise<void> {
    const pid = findPostgres(cluster)
    if (pid !== null) return say({ is: 'silent', pid })
    if (!isWholeCluster(cluster)) return say({ is: 'without files', folder: cluster.folder })
    if (!isOwnCluster(cluster.place)) return say({ is: "another's files", folder: cluster.folder })
    if (lastNews === 'back') say({ is: 'gone' })
    if (Date.now() - lastStart > HELD_MS) starts = 0
    await pause(PAUSES_MS[Math.min(starts, PAUSES_MS.length - 1)], undefined, {
      signal: stopping.signal,
    }).catch(() => {})
    if (stopping.signal.aborted) return
    starts += 1
    lastStart = Date.now()
    keeper = await start()
    say({ is: 'back' })
  }

  /** Twice in a row: whoever stops a process for a moment, to look at it, is left in peace. */
  function wakeStopped(): void {
    const stopped = listStopped(cluster)
    const pids = stopped.filter((pid) => stoppedBefore.includes(pid))
    stoppedBefore = stopped
    for (const pid of pids) process.kill(pid, 'SIGCONT')
    if (pids.length > 0) tell({ is: 'woken', pids })
  }

  /** Once for each change, not at each look. */
  function say(news: PostgresNews): void {
    if (news.is !== lastNews) tell(news)
    lastNews = news.is
  }
}

const inWords = (error: unknown) => (error instanceof Error ? error.message : String(error))
const isOpen = (client: Client) => !(client as unknown as { _ended: boolean })._ended
