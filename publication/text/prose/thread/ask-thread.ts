import { createWorkerClient } from '@/publication/text/workers/create-worker-client'
import type { Answer, Question } from './questions'

/** Asks the thread for texts. See `createWorkerClient`. */
export const askThread = createWorkerClient<Question, Answer>('publication/text/prose/thread/worker.ts')
