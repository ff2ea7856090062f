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

/** The templates of mails take longer to load than all the rest, so that happens when readers can be served already. */
export function jobsToOpen(stop: StopInOrder): Jobs {
  let worker: Worker | null = null
  return { open, requireWorking }

  async function open(): Promise<void> {
    const { startWorker } = await import('@/worker/start-worker')
    await sweepOutbox().catch((cause) => log.warn({ err: cause }, 'the outbox was not swept'))
    const started = await sayStep(startWorker, () => words.workerReady)
    worker = started
    await stop.later(() => started.stop(), { isMeanwhile: true })
  }

  async function requireWorking(): Promise<void> {
    if (!(await worker?.isWorking())) throw new Error('No jobs are being fetched')
  }
}
