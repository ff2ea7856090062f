import type { Worker } from 'node:worker_threads'
import type { Answer, Question } from './answer'
import { processorMilliseconds } from './processor-time'
import { startThread, type ThreadSettings } from './start-thread'

/** Why a thread was ended before it had an answer. */
export type Ended = { status: 'too slow' } | { status: 'too large' }

const START_MILLISECONDS = 60_000
/** How often a thread that is at work is asked what it has used. */
const LOOK_MILLISECONDS = 50
/** One that waits for others, or is where it cannot be asked, is ended by the clock after so many times its processor time. */
const CLOCK_TIMES = 30
/** A thread that nobody asks anything holds some 40 MB. */
const IDLE_MILLISECONDS = 60_000

/** `milliseconds` are of processor time. */
export type Limits = { milliseconds: number; clockMilliseconds?: number }

export type OneWorker = {
  /** Answers one question at a time; `used` is in milliseconds of processor time. */
  answer: (question: Question, limits: Limits) => Promise<{ answer: Answer | Ended; used: number }>
}

/** One thread: started at its first question, kept for the next, ended by a question that takes too much. */
export function createWorker(file: string, settings: ThreadSettings): OneWorker {
  let thread: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  return { answer }

  async function answer(question: Question, { milliseconds, clockMilliseconds }: Limits) {
    clearTimeout(idle)
    const worker = thread ?? (await startReady())
    worker.ref()
    try {
      const before = await processorMilliseconds(worker)
      const used = async () => Math.max(0, (await processorMilliseconds(worker)) - before)
      worker.postMessage(question)
      const heard = await hear<Answer>(
        worker,
        clockMilliseconds ?? milliseconds * CLOCK_TIMES,
        async () => (await used()) > milliseconds,
      )
      if (heard.status === 'heard') return { answer: heard.message, used: await used() }
      await endThread()
      return { answer: heard, used: milliseconds }
    } finally {
      thread?.unref()
      idle = setTimeout(endThread, IDLE_MILLISECONDS).unref()
    }
  }

  async function startReady(): Promise<Worker> {
    const worker = startThread(file, settings)
    thread = worker
    const forget = () => {
      if (thread === worker) thread = null
    }
    // Also when nothing was asked of it: an error nobody listens for would end the site.
    worker.on('error', forget)
    worker.on('exit', forget)
    const start = await hear(worker, START_MILLISECONDS, async () => false)
    if (start.status === 'heard') return worker
    await endThread()
    throw new Error(`The thread of ${file} did not start: ${start.status}`)
  }

  async function endThread(): Promise<void> {
    const ended = thread
    thread = null
    await ended?.terminate()
  }
}

type Heard<Message> = { status: 'heard'; message: Message } | Ended

/** The next thing a thread says, or why it was not waited for. Throws when the thread fails. */
function hear<Message>(
  worker: Worker,
  clockMilliseconds: number,
  hasUsedAll: () => Promise<boolean>,
): Promise<Heard<Message>> {
  return new Promise((resolve, reject) => {
    const tooSlow = () => settle(() => resolve({ status: 'too slow' }))
    const clock = setTimeout(tooSlow, clockMilliseconds)
    let isLooking = false
    const look = setInterval(async () => {
      // A thread that is somewhere deep answers late: one question at a time.
      if (isLooking) return
      isLooking = true
      if (await hasUsedAll()) tooSlow()
      isLooking = false
    }, LOOK_MILLISECONDS)
    const onMessage = (message: Message) => settle(() => resolve({ status: 'heard', message }))
    const onError = (cause: Error & { code?: string }) =>
      settle(() => {
        if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ status: 'too large' })
        else reject(new Error('The thread failed', { cause }))
      })
    const onExit = (code: number) =>
      settle(() => reject(new Error(`The thread ended by itself with ${code}`)))
    function settle(end: () => void): void {
      clearTimeout(clock)
      clearInterval(look)
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      end()
    }
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
  })
}
