import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss'
import { describeError, log } from '@/log'
import { MailNotTaken } from '@/publication/people/mails/mail-not-taken'
import { forgetFailedMail, noteFailedMail } from '@/publication/readers/mail-server/note-failed-mail'
import { endSending } from '@/publication/readers/mailings/end-sending'
import { holdMail } from '@/publication/readers/overdue/hold-mail'
import { ClaimLost, claimInHand, inClaim } from '@/queue/claim'
import { JOB_NAMES, JOBS, type JobName } from '@/queue/jobs'
import { takeTurn } from '@/queue/mail-server/take-turn'
import { openQueue } from '@/queue/open-queue'
import { doOnce } from './do-once'
import { HANDLERS, type Handlers } from './handlers'
import { isQueueWorking } from './is-queue-working'
import { lookForStandstill } from './look-for-standstill'
import { takeAgainSoon } from './take-again-soon'

/** How long a stop waits for jobs that are running; then they go back to the queue. */
const STOP_WITHIN_MS = 6_000

export type Worker = {
  /** Takes no new jobs, waits up to six seconds for those that are running. */
  stop(): Promise<void>
  /** Whether jobs are being fetched: false when the database is away or the worker was stopped. */
  isWorking(): Promise<boolean>
}

type Handle = (payload: object) => Promise<unknown>

/** Jobs of one kind are taken five at a time; a full hand means that there are more, so it looks again at once. */
const HOW_TO_LOOK = {
  batchSize: 5,
  burstWhenBatchFull: true,
  perJobResults: true,
  includeMetadata: true,
  // NOTIFY wakes the worker; looking is for jobs whose turn came by the clock.
  notifyPollingIntervalSeconds: 10,
  heartbeatRefreshSeconds: 2,
} as const

/**
 * Begins to do the jobs in the queue. Any number of workers may run, in any number of processes: each job is given to
 * one of them. A handler that throws is tried again later and ends nothing else; a database that goes away is waited
 * for.
 */
export async function startWorker(handlers: Partial<Handlers> = HANDLERS): Promise<Worker> {
  const queue = await openQueue({ max: 4, supervise: true, schedule: true, useListenNotify: true })
  try {
    return await workOn(queue, handlers)
  } catch (error) {
    await queue.stop({ graceful: false }).catch(() => {})
    throw error
  }
}

async function workOn(queue: PgBoss, handlers: Partial<Handlers>): Promise<Worker> {
  // Before the first job is taken: what is overdue may have been mailed before, by the site that this is a backup of.
  await lookForStandstill()
  for (const name of JOB_NAMES) {
    const handle = handlers[name] as Handle | undefined
    if (!handle) continue
    await queue.work<object, void, typeof HOW_TO_LOOK>(name, HOW_TO_LOOK, (jobs) =>
      Promise.all(
        jobs.map((job) =>
          doOnce({ name, id: job.id, attempt: job.retryCount }, (claim) =>
            inClaim(queue, claim, () => doJob(name, job, handle)),
          ),
        ),
      ),
    )
  }
  await keepSchedule(queue)
  const endTaking = takeAgainSoon(queue)
  return {
    stop: () => {
      endTaking()
      endSending()
      return queue.stop({ graceful: true, timeout: STOP_WITHIN_MS })
    },
    isWorking: () => isQueueWorking(queue),
  }
}

/** Never rejects: one job that fails must not take along those it was fetched with. */
async function doJob(
  name: JobName,
  job: JobWithMetadata<object>,
  handle: Handle,
): Promise<JobResult<object>> {
  const begun = performance.now()
  try {
    if (await holdMail(name, job.data)) {
      log.info({ job: name, id: job.id }, 'mail held until an owner decides')
      return { id: job.id, status: 'completed' }
    }
    const isMail = JOBS[name].mailLivesHours !== undefined
    if (isMail && !(await takeTurn(new Date())))
      return { id: job.id, status: 'failed', output: { reason: 'all mail waits' } }
    await handle(job.data)
    if (isMail) await forgetFailedMail(job.id)
    log.info({ job: name, id: job.id, ms: Math.round(performance.now() - begun) }, 'job done')
    return { id: job.id, status: 'completed' }
  } catch (error) {
    // The queue takes no word of ours on it any more, nor would it be true.
    if (error instanceof ClaimLost) {
      log.info({ job: name, id: job.id }, 'job is in other hands')
      return { id: job.id, status: 'failed', output: { reason: 'in other hands' } }
    }
    log.warn({ job: name, id: job.id, attempt: job.retryCount + 1, err: error }, 'job failed')
    // The queue keeps what it is given here: words without addresses, and not the error.
    const failed = { id: job.id, status: 'failed', output: { reason: describeError(error) } } as const
    return error instanceof MailNotTaken ? await afterMail(name, job, error, failed) : failed
  }
}

/** A mail that was not accepted: tried again, or given up and shown to owners. */
async function afterMail(
  name: JobName,
  { id, data, createdOn }: JobWithMetadata<object>,
  error: MailNotTaken,
  failed: JobResult<object>,
): Promise<JobResult<object>> {
  try {
    // Whoever has it now knows better than a process that was frozen while the mail server answered.
    await claimInHand()()
    const became = await noteFailedMail({ id, name, data, createdOn }, error)
    return became === 'later' ? failed : { id, status: 'completed', output: { reason: 'given up' } }
  } catch (trouble) {
    if (trouble instanceof ClaimLost) return failed
    log.error({ job: name, id, err: trouble }, 'the failure of a mail could not be noted')
    return failed
  }
}

/** Makes the schedule in the database equal to ours. */
async function keepSchedule(queue: PgBoss): Promise<void> {
  for (const name of JOB_NAMES) {
    const cron = JOBS[name].comesBack
    if (cron) await queue.schedule(name, cron, {}, { tz: 'Europe/Amsterdam', missed: 'once' })
    else await queue.unschedule(name)
  }
}
