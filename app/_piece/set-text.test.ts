import { afterAll, expect, test, vi } from 'vitest'
import { setText } from './set-text'

const THREADS = Symbol.for('samenspraak.threads-for-texts')
const before = Reflect.get(globalThis, THREADS)
afterAll(() => Reflect.set(globalThis, THREADS, before))

test('a text without words is set without asking a thread', async () => {
  const ask = vi.fn()
  Reflect.set(globalThis, THREADS, { readers: ask, members: ask })
  const text = { asker: 'ada', source: ' \n', format: 'mdx', setting: { language: 'nl' } }
  expect(await setText(text as never)).toEqual({ status: 'set', html: '' })
  expect(ask).not.toHaveBeenCalled()
})
