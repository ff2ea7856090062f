import { expect, test, vi } from 'vitest'
import { createWorkerPool, type Terms, valueIn, type Worked } from './create-worker-pool'

// On a busy machine a thread takes seconds to start from its source.
vi.setConfig({ testTimeout: 120_000 })

const ask = createWorkerPool('publication/text/workers/testing/worker-under-test.ts', {
  threads: 1,
  niceness: 5,
  perAsker: 3,
  inAll: 5,
  mostAnswerBytes: 1_000_000,
})
const does = (work: string, given: unknown[] = [], terms: Partial<Terms> = {}) =>
  ask({ work, given }, { asker: 'denise', milliseconds: 2_000, ...terms })
const answerIn = (worked: Worked) => (worked.status === 'done' ? valueIn(worked.bytes) : worked.status)

test('what is asked is answered, as a value of its own', async () => {
  expect(answerIn(await does('give', [{ of: new Map([['a', new Set([1])]]) }]))).toEqual({
    of: new Map([['a', new Set([1])]]),
  })
})

test('what computes too long is ended, and the next is answered', async () => {
  const [slow, next] = await Promise.all([
    does('compute', [60_000], { milliseconds: 300 }),
    does('give', ['still here'], { asker: 'carola' }),
  ])
  expect(slow).toEqual({ status: 'too slow' })
  expect(answerIn(next)).toBe('still here')
})

test('waiting is not computing, and neither is another who has the processor', async () => {
  expect(answerIn(await does('wait', [900], { milliseconds: 300 }))).toBe('waited')
})

test('who waits for ever is ended by the clock', async () => {
  expect(await does('wait', [60_000], { milliseconds: 20 })).toEqual({ status: 'too slow' })
})

test('who takes more memory than a thread may have is ended', async () => {
  expect(await does('grow', [], { milliseconds: 60_000 })).toEqual({ status: 'too large' })
  expect(answerIn(await does('give', ['again']))).toBe('again')
})

test('an answer that is too long is not given, and the thread stays', async () => {
  expect(await does('long', [2_000_000])).toEqual({ status: 'too large' })
  expect(answerIn(await does('long', [3]))).toBe('aaa')
})

test('what is thrown is told, and the thread stays', async () => {
  expect(await does('fail')).toMatchObject({ status: 'failed', stack: expect.stringContaining('unforeseen') })
  expect(await does('nothing of ours')).toMatchObject({ status: 'failed' })
})

test('a newer question of the same form takes the place of one that waits; one asker cannot fill the line', async () => {
  const busy = does('compute', [300], { asker: 'carola' })
  const older = does('give', ['older'], { form: 'essay' })
  const newer = does('give', ['newer'], { form: 'essay' })
  const others = ['one', 'two', 'three'].map((word) => does('give', [word]))
  const mine = does('give', ['mine'], { asker: 'joris' })
  expect(await older).toEqual({ status: 'replaced' })
  expect(answerIn(await newer)).toBe('newer')
  expect((await Promise.all(others)).map(answerIn)).toEqual(['one', 'two', 'too busy'])
  expect(answerIn(await mine)).toBe('mine')
  expect(answerIn(await busy)).toBe('computed')
})

test('who went away is not asked for any more, also before they came', async () => {
  const going = new AbortController()
  const busy = does('compute', [300], { asker: 'carola' })
  const left = does('compute', [60_000], { gone: going.signal })
  going.abort()
  expect(await left).toEqual({ status: 'replaced' })
  expect(await does('compute', [60_000], { gone: going.signal })).toEqual({ status: 'replaced' })
  expect(answerIn(await busy)).toBe('computed')
})

test('members who ask for much do not keep another waiting for all of it', async () => {
  await does('compute', [400], { asker: 'mallory' })
  const order: string[] = []
  const note = (name: string) => () => order.push(name)
  await Promise.all([
    does('compute', [100], { asker: 'mallory' }).then(note('mallory')),
    does('compute', [100], { asker: 'mallory' }).then(note('mallory')),
    does('give', ['x'], { asker: 'joris' }).then(note('joris')),
  ])
  expect(order[1]).toBe('joris')
})
