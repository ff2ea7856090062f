import { askingThread } from '@/publication/text/workers/asking-thread'
import type { Answer, Question } from './questions'

/** Asks the thread for mails. See `askingThread`. */
export const askThread = askingThread<Question, Answer>(
  'publication/correspondence/arrivals/thread/worker.ts',
)
