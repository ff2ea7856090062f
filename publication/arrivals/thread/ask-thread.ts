import { askingThread } from '@/publication/threads/asking-thread'
import type { Answer, Question } from './questions'

/** Asks the thread for mails. See `askingThread`. */
export const askThread = askingThread<Question, Answer>('publication/arrivals/thread/worker.ts')
