import { serialize } from 'node:v8'
import { afterAll, type Mock, vi } from 'vitest'
import type { AskPool, Worked } from '../create-worker-pool'

const THREADS = Symbol.for('samenspraak.threads-for-texts')

/** Call it once at the top of a file: threads that answer what they are told to, to members and to readers. */
export function answering(): { members: Mock<AskPool>; readers: Mock<AskPool> } {
  const before = Reflect.get(globalThis, THREADS)
  const threads = { members: vi.fn<AskPool>(), readers: vi.fn<AskPool>() }
  Reflect.set(globalThis, THREADS, threads)
  afterAll(() => Reflect.set(globalThis, THREADS, before))
  return threads
}

export const done = (value: unknown): Worked => ({ status: 'done', bytes: serialize(value) })
