import type { Problem } from '../prose/problem'

/** What a thread posts: a value as bytes, which are read only where they are wanted. */
export type Answer =
  | { status: 'done'; bytes: Uint8Array }
  /** the text may not be used; `RefusedProseError` in the thread */
  | { status: 'refused'; problems: Problem[] }
  | { status: 'too large' }
  /** thrown in the thread, and not foreseen */
  | { status: 'failed'; stack: string }

/** What is asked of a thread: one of the works it knows, by name. */
export type Question = {
  work: string
  given: readonly unknown[]
  /** where the asker can do with less than a thread may answer */
  mostBytes?: number | undefined
}
