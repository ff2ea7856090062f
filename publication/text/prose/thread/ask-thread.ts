import { askingThread } from '@/publication/text/workers/asking-thread'
import type { Answer, Question } from './questions'

/** Asks the thread for texts. See `askingThread`. */
export const askThread = askingThread<Question, Answer>('publication/text/prose/thread/worker.ts')
