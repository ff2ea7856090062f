import { deserialize } from 'node:v8'
import type { Answer, Question } from './answer'
import { createLine } from './create-line'
import { createWorker, type Ended, type Limits } from './create-worker'
import type { ThreadSettings } from './start-thread'

/** What comes of a question that was not answered. */
export type NoAnswer =
  | Ended
  /** too many wait: this asker's own, or everybody's; or the turn did not come in time */
  | { status: 'too busy' }
  /** the same asker asked the same form again, or waits for it no more */
  | { status: 'replaced' }

export type Worked = Answer | NoAnswer

export type Terms = {
  asker: string
  /** what a later question of this asker takes the place of an earlier one for; null: of nothing */
  form?: string | null
  /** of an asker who went away: what waits is not asked any more; what a thread has begun with it finishes */
  gone?: AbortSignal | undefined
  /** of processor time */
  milliseconds: number
  /** for what waits for others: by the clock */
  clockMilliseconds?: number
}

export type PoolSettings = ThreadSettings & {
  threads: number
  /** how many questions may wait: of one asker, and in all */
  perAsker: number
  inAll: number
  /** whoever waited this long for a turn is told so */
  patienceMilliseconds?: number
}

export type AskPool = (question: Question, terms: Terms) => Promise<Worked>

/** As long as somebody who pressed a button waits. */
const PATIENCE_MILLISECONDS = 30_000

/**
 * Makes a function that has questions answered in threads; `file` is what runs in them, from the root of the project. Each
 * question has limits on processor time, memory and the size of its answer; a thread that passes one is ended. Threads are
 * started when they are needed and let go when they are not. Throws when a thread fails, which says nothing of the question.
 */
export function createWorkerPool(file: string, settings: PoolSettings): AskPool {
  type Asked = {
    question: Question
    limits: Limits
    settle: (worked: Worked) => void
    fail: (cause: unknown) => void
  }
  const line = createLine<Asked>(settings)
  const idle = Array.from({ length: settings.threads }, () => createWorker(file, settings))
  return (question, terms) => new Promise((resolve, reject) => join(question, terms, resolve, reject))

  function join(
    question: Question,
    { asker, form = null, gone, ...limits }: Terms,
    resolve: (worked: Worked) => void,
    reject: (cause: Error) => void,
  ): void {
    const clock = setTimeout(() => {
      if (line.leave(asked)) settle({ status: 'too busy' })
    }, settings.patienceMilliseconds ?? PATIENCE_MILLISECONDS)
    const asked: Asked = { question, limits, settle, fail }
    if (gone?.aborted) {
      settle({ status: 'replaced' })
      return
    }
    const joined = line.join({ asker, form, asked })
    if (joined.status === 'full') {
      settle({ status: 'too busy' })
      return
    }
    joined.replaced?.settle({ status: 'replaced' })
    gone?.addEventListener('abort', leave)
    void work()

    function leave(): void {
      if (line.leave(asked)) settle({ status: 'replaced' })
    }

    function settle(worked: Worked): void {
      clearTimeout(clock)
      gone?.removeEventListener('abort', leave)
      resolve(worked)
    }
    function fail(cause: unknown): void {
      clearTimeout(clock)
      gone?.removeEventListener('abort', leave)
      reject(new Error(`A thread of ${file} failed`, { cause }))
    }
  }

  async function work(): Promise<void> {
    const worker = idle.pop()
    if (!worker) return
    const turn = line.next()
    if (turn) {
      const { question, limits, settle, fail } = turn.asked
      try {
        const { answer, used } = await worker.answer(question, limits)
        line.spend(turn.asker, used)
        settle(answer)
      } catch (cause) {
        fail(cause)
      }
    }
    idle.push(worker)
    if (turn) void work()
  }
}

/** The value in a finished answer. */
export function valueIn<Value>(bytes: Uint8Array): Value {
  return deserialize(bytes)
}
