import { askingThread } from '@/publication/threads/asking-thread'
import type { Answer, Question } from './questions'

/** Asks the thread for texts. See `askingThread`. */
export const askThread = askingThread<Question, Answer>('publication/prose/thread/worker.ts')
