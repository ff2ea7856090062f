import type { Worker } from 'node:worker_threads'
import { startThread } from './start-thread'

/** What comes of a question when the thread could not answer it. */
export type NoAnswer = { status: 'too slow' } | { status: 'too large' }

type Heard<Message> = { status: 'heard'; message: Message } | NoAnswer

const START_MILLISECONDS = 60_000
/** A thread nobody asks anything holds some 60 MB. */
const IDLE_MILLISECONDS = 300_000

/**
 * Makes a function that asks one question after another in a thread that stays for the next; `file` is what runs in it,
 * from the root of the project. A question that takes longer than its milliseconds, or more memory than a thread may
 * use, ends the thread. The function throws when the thread cannot be started or fails.
 */
export function createWorkerClient<Question, Answer>(
  file: string,
): (question: Question, milliseconds: number) => Promise<Answer | NoAnswer> {
  let thread: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let lastAnswer: Promise<unknown> = Promise.resolve()

  return function ask(question, milliseconds) {
    const answer = lastAnswer.then(() => askNow(question, milliseconds))
    lastAnswer = answer.then(rest, rest)
    return answer
  }

  async function askNow(question: Question, milliseconds: number): Promise<Answer | NoAnswer> {
    clearTimeout(idle)
    const worker = thread ?? (await startReady())
    worker.ref()
    worker.postMessage(question)
    const heard = await hear<Answer>(worker, milliseconds)
    if (heard.status !== 'heard') {
      await endThread()
      return heard
    }
    return heard.message
  }

  async function startReady(): Promise<Worker> {
    const worker = startThread(file)
    thread = worker
    const forget = () => {
      if (thread === worker) thread = null
    }
    // Also when nothing was asked of it: an error nobody listens for would end the site.
    worker.on('error', forget)
    worker.on('exit', forget)
    const start = await hear(worker, START_MILLISECONDS)
    if (start.status === 'heard') return worker
    await endThread()
    throw new Error(`The thread of ${file} did not start: ${start.status}`)
  }

  function rest(): void {
    thread?.unref()
    idle = setTimeout(endThread, IDLE_MILLISECONDS).unref()
  }

  async function endThread(): Promise<void> {
    const ended = thread
    thread = null
    await ended?.terminate()
  }
}

function hear<Message>(worker: Worker, milliseconds: number): Promise<Heard<Message>> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => settle(() => resolve({ status: 'too slow' })), milliseconds)
    const onMessage = (message: Message) => settle(() => resolve({ status: 'heard', message }))
    const onError = (cause: Error & { code?: string }) =>
      settle(() => {
        if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ status: 'too large' })
        else reject(new Error('The thread failed', { cause }))
      })
    function settle(end: () => void): void {
      clearTimeout(clock)
      worker.off('message', onMessage)
      worker.off('error', onError)
      end()
    }
    worker.on('message', onMessage)
    worker.on('error', onError)
  })
}
