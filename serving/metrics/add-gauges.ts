import { Gauge, type Registry } from 'prom-client'
import type { PartFinding } from '../create-health-answer'

export type QueueCounts = {
  /** by the job's name and what has become of it: `waiting`, `active` or `failed` */
  jobs: { job: string; state: string; count: number }[]
  oldestSeconds: number
}

/** Where the numbers come from that somebody else keeps. What throws is left out of the answer. */
export type MetricSources = {
  press: () => { copies: number; bytes: number } | null
  pool: () => { total: number; idle: number; waiting: number }
  queue: () => Promise<QueueCounts>
  /** letters to followers, by state */
  mails: () => Promise<{ state: string; count: number }[]>
  /** seconds since the last backup; null when there is none */
  backup: () => Promise<number | null>
  findings: () => Promise<Record<string, PartFinding>>
}

const LEVEL = { works: 0, warns: 1, fails: 2 }

export function addGauges(sources: MetricSources, registers: Registry[]): void {
  gauge('samenspraak_press', 'What the press keeps: copies, and their bytes', ['of'], (set) => {
    const { copies, bytes } = sources.press() ?? { copies: 0, bytes: 0 }
    set({ of: 'copies' }, copies)
    set({ of: 'bytes' }, bytes)
  })
  gauge('samenspraak_database_connections', 'Connections of the pool, by state', ['state'], (set) => {
    const { total, idle, waiting } = sources.pool()
    set({ state: 'busy' }, total - idle)
    set({ state: 'idle' }, idle)
    set({ state: 'asked for' }, waiting)
  })
  let counting: Promise<QueueCounts> | null = null
  const countQueue = () => {
    counting ??= sources.queue().finally(() => {
      counting = null
    })
    return counting
  }
  gauge('samenspraak_jobs', 'Jobs in the queue, by name and state', ['job', 'state'], async (set) => {
    for (const { job, state, count } of (await countQueue()).jobs) set({ job, state }, count)
  })
  gauge(
    'samenspraak_oldest_job_seconds',
    'How long the oldest job waits that could be done',
    [],
    async (set) => set({}, (await countQueue()).oldestSeconds),
  )
  gauge(
    'samenspraak_letter_mails',
    'Letters to followers, by what became of them',
    ['state'],
    async (set) => {
      for (const { state, count } of await sources.mails()) set({ state }, count)
    },
  )
  gauge(
    'samenspraak_backup_age_seconds',
    'Since the last backup; none when none was made',
    [],
    async (set) => {
      const seconds = await sources.backup()
      if (seconds !== null) set({}, seconds)
    },
  )
  gauge('samenspraak_part', 'How a part is: 0 works, 1 warns, 2 fails', ['part'], async (set) => {
    for (const [part, { state }] of Object.entries(await sources.findings())) set({ part }, LEVEL[state])
  })

  type Labels = Record<string, string>
  function gauge(
    name: string,
    help: string,
    labelNames: string[],
    collect: (set: (labels: Labels, value: number) => void) => void | Promise<void>,
  ): void {
    new Gauge({
      name,
      help,
      labelNames,
      registers,
      async collect() {
        forget(this, labelNames)
        try {
          await collect((labels, value) => this.set(labels, value))
        } catch {
          forget(this, labelNames) // A number that nobody knows is left out; the part says that it fails.
        }
      },
    })
  }
}

/** A gauge without labels goes back to 0 by itself, which would be a number that nobody counted. */
function forget(gauge: Gauge, labelNames: string[]): void {
  gauge.reset()
  if (labelNames.length === 0) gauge.remove()
}
