import { type AskPool, createWorkerPool } from '@/publication/text/workers/create-worker-pool'

/** A mail of 5 MB with all its pictures, read. */
const MOST_ANSWER_BYTES = 32_000_000

const PLACE = Symbol.for('samenspraak.thread-for-mails')

/** Asks the thread for mails: one for the whole process, since pages and jobs each have a copy of this module. */
export const askThread: AskPool = (question, terms) => {
  const shared = globalThis as { [PLACE]?: AskPool }
  shared[PLACE] ??= createWorkerPool('publication/correspondence/arrivals/thread/worker.ts', {
    threads: 1,
    niceness: 5,
    perAsker: 1_000,
    inAll: 1_000,
    mostAnswerBytes: MOST_ANSWER_BYTES,
    // Nobody looks at a clock for it.
    patienceMilliseconds: 300_000,
  })
  return shared[PLACE](question, terms)
}
