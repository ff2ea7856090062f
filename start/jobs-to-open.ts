import { setTimeout as pause } from 'node:timers/promises'
import { isOutOfOrder } from '@/db/is-out-of-order'
import { sweepOutbox } from '@/emails/sweep-outbox'
import { log } from '@/log'
import type { Worker } from '@/worker/start-worker'
import type { StopInOrder } from './create-stop-in-order'
import { sayStep, words } from './say'

export type Jobs = {
  open: () => Promise<void>
  /** Throws when no jobs are being done at this moment. */
  requireWorking: () => Promise<void>
}

const RETRY_PAUSE_MS = 2_000

/**
 * The templates of mails take longer to load than all the rest, so that happens when readers can be served already. When the
 * database goes away in the middle of it they go on being served, and it is tried again.
 */
export function jobsToOpen(stop: StopInOrder): Jobs {
  let worker: Worker | null = null
  return { open, requireWorking }

  async function open(): Promise<void> {
    const { startWorker } = await import('@/worker/start-worker')
    await sweepOutbox().catch((cause) => log.warn({ err: cause }, 'the outbox was not swept'))
    try {
      await openWith(startWorker)
    } catch (error) {
      if (!isOutOfOrder(error)) throw error
      log.warn({ err: error }, 'jobs are not being done yet; it is tried again')
      void keepTrying(startWorker)
    }
  }

  async function openWith(startWorker: () => Promise<Worker>): Promise<void> {
    const started = await sayStep(startWorker, () => words.workerReady)
    worker = started
    await stop.later(() => started.stop(), { isMeanwhile: true })
  }

  async function keepTrying(startWorker: () => Promise<Worker>): Promise<void> {
    while (!worker && !stop.isStopping()) {
      await pause(RETRY_PAUSE_MS)
      if (!stop.isStopping()) await openWith(startWorker).catch(() => {})
    }
  }

  async function requireWorking(): Promise<void> {
    if (!(await worker?.isWorking())) throw new Error('No jobs are being fetched')
  }
}
