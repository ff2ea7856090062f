import { serialize } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { RefusedProseError } from '../prose/refused-prose-error'
import type { Answer, Question } from './answer'
import { lowerPriority } from './lower-priority'
import type { ThreadSettings } from './start-thread'

/** What a thread can do, by name. */
export type Works = Readonly<Record<string, (...given: never[]) => unknown>>

/** Makes this thread answer questions, one by one, behind everybody else. It says when it is ready. */
export function serveQuestions(works: Works): void {
  const { niceness, mostAnswerBytes } = workerData as ThreadSettings
  if (!parentPort) throw new Error('This file runs in a worker thread only')
  const port = parentPort
  lowerPriority(niceness)
  port.on('message', async (question: Question) => {
    const answer = await answerTo(question, works, mostAnswerBytes)
    port.postMessage(answer, answer.status === 'done' ? [answer.bytes.buffer as ArrayBuffer] : [])
  })
  port.postMessage('ready')
}

/** One answer; a value of more bytes than this is not given. */
export async function answerTo(question: Question, works: Works, mostBytes: number): Promise<Answer> {
  try {
    const work = Object.hasOwn(works, question.work) ? works[question.work] : undefined
    if (!work) throw new Error(`No thread knows how to do ${question.work}`)
    const bytes = serialize(await work(...(question.given as never[])))
    return bytes.length > Math.min(question.mostBytes ?? mostBytes, mostBytes)
      ? { status: 'too large' }
      : { status: 'done', bytes: ownBytes(bytes) }
  } catch (error) {
    if (error instanceof RefusedProseError) return { status: 'refused', problems: error.problems }
    return {
      status: 'failed',
      stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

/** Only memory that is nobody else's can be handed over to another thread. */
function ownBytes(bytes: Buffer): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
}
