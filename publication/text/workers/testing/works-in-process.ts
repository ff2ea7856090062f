import type { AskPool } from '../create-worker-pool'
import { answerTo } from '../serve-questions'

// A thread takes seconds to start from its source, in every file of tests. What it does is done here instead, by the same
// functions and over the same bytes; that it is done in a thread, and within limits, has tests of its own.
const ask: AskPool = async (question) => {
  const { WORKS } = await import('@/threads/works')
  return answerTo(structuredClone(question), WORKS, 8_000_000)
}

Object.assign(globalThis, { [Symbol.for('samenspraak.threads-for-texts')]: { readers: ask, members: ask } })
