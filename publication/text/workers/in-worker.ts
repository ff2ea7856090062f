import { availableParallelism } from 'node:os'
import type { Problem } from '../prose/problem'
import { RefusedProseError } from '../prose/refused-prose-error'
import { type AskPool, createWorkerPool, type NoAnswer, type Terms, valueIn } from './create-worker-pool'
import { besideTurn } from './holding-turn'
import { keyOf, recall, remember } from './remembered-answers'

/** Whoever prints a page or a feed. They have a thread to themselves, so that no member can keep them waiting. */
export const READERS = 'readers'
/** Whoever makes mails. */
export const MAILS = 'mails'

export type Outcome<Value> =
  | { status: 'done'; value: Value }
  | { status: 'refused'; problems: Problem[] }
  | NoAnswer

export type InWorker = Terms & {
  /** kept for whoever asks the same again; for what is shown, not for what is typed */
  isKept?: boolean
  /** of the answer; without it as much as a thread may answer */
  mostBytes?: number
}

type Work = (...given: never[]) => unknown

/**
 * Has a work done beside the main thread: one of those in `threads/works.ts`, by its name. `given` and what comes of
 * it are copied, as `structuredClone` does. Throws when the thread fails, which says nothing of what was given.
 */
export async function inWorker<Does extends Work>(
  work: string,
  given: Parameters<Does>,
  { isKept = false, mostBytes, ...terms }: InWorker,
): Promise<Outcome<Awaited<ReturnType<Does>>>> {
  const key = isKept ? keyOf(work, given) : null
  const kept = key && recall(key)
  if (kept && kept.length > (mostBytes ?? kept.length)) return { status: 'too large' }
  if (kept) return { status: 'done', value: valueIn(kept) }
  const { readers, members } = pools()
  const ask = terms.asker === READERS ? readers : members
  const answer = await besideTurn(() => ask({ work, given, mostBytes }, terms))
  if (answer.status === 'failed') throw new Error(`${work} failed in its thread: ${answer.stack}`)
  if (answer.status !== 'done') return answer
  if (key) remember(key, answer.bytes)
  return { status: 'done', value: valueIn(answer.bytes) }
}

/** The same where there must be an outcome. Throws RefusedProseError, and an error when there was no answer. */
export async function requireInWorker<Does extends Work>(
  work: string,
  given: Parameters<Does>,
  terms: InWorker,
): Promise<Awaited<ReturnType<Does>>> {
  const outcome = await inWorker<Does>(work, given, terms)
  if (outcome.status === 'done') return outcome.value
  if (outcome.status === 'refused') throw new RefusedProseError(outcome.problems)
  throw new Error(`${work} for ${terms.asker} got no answer: ${outcome.status}`)
}

const FILE = 'threads/texts.ts'
/** In 8 MB goes the page of a text of 100 KB that is nothing but notes, twice. */
const MOST_ANSWER_BYTES = 8_000_000
const MOST_THREADS_FOR_MEMBERS = 4

type Pools = { readers: AskPool; members: AskPool }
const PLACE = Symbol.for('samenspraak.threads-for-texts')

/** One set for the whole process: pages and jobs are bundled apart, and each has a copy of this module. */
function pools(): Pools {
  const shared = globalThis as { [PLACE]?: Pools }
  shared[PLACE] ??= {
    readers: createWorkerPool(FILE, {
      threads: 1,
      niceness: 0,
      perAsker: 1_000,
      inAll: 1_000,
      mostAnswerBytes: MOST_ANSWER_BYTES,
    }),
    members: createWorkerPool(FILE, {
      threads: Math.min(Math.max(availableParallelism() - 1, 1), MOST_THREADS_FOR_MEMBERS),
      niceness: 5,
      perAsker: 300,
      inAll: 1_000,
      mostAnswerBytes: MOST_ANSWER_BYTES,
    }),
  }
  return shared[PLACE]
}
