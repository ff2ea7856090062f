import { createWorkerClient } from '@/publication/text/workers/create-worker-client'
import type { Answer, Question } from './questions'

/** Asks the thread for mails. See `createWorkerClient`. */
export const askThread = createWorkerClient<Question, Answer>(
  'publication/correspondence/arrivals/thread/worker.ts',
)
