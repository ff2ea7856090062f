import { stat } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import { createWatch, type Part } from './create-watch'
import { type Finding, type Look, WORKS } from './finding'

const FULL: Finding = { state: 'fails', what: 'no room left' }
const watchOf = (part: Partial<Part> & { look: Look }) => {
  const changes: unknown[] = []
  const watch = createWatch({ part: { freshMs: 0, ...part } }, (name, finding, cause) =>
    changes.push([name, finding.state, cause instanceof Error ? cause.message : cause]),
  )
  return {
    changes,
    ask: async () => (await watch.findings()).part,
    askSettled: async () => (await watch.settledFindings()).part,
  }
}

test('a part is looked at once at a time and once while its finding is fresh, however many ask', async () => {
  let looks = 0
  const { ask } = watchOf({
    freshMs: 60_000,
    look: async () => {
      looks += 1
      return WORKS
    },
  })
  await Promise.all(Array.from({ length: 20 }, ask))
  await ask()
  expect(looks).toBe(1)
})

test('what hangs fails within a second, is looked at once, and is well when it answers after all', async () => {
  let looks = 0
  let answer: (finding: Finding) => void = () => {}
  const { ask } = watchOf({
    freshMs: 60_000,
    look: () => {
      looks += 1
      return new Promise((resolve) => {
        answer = resolve
      })
    },
  })
  const begun = performance.now()
  const found = await Promise.all([ask(), ask()])
  expect(performance.now() - begun).toBeLessThan(1_000)
  expect(found).toEqual(Array(2).fill({ state: 'fails', what: 'does not answer in time' }))
  expect(looks).toBe(1)
  answer(WORKS)
  expect(await ask()).toEqual(WORKS)
})

test('a look that is only slow leaves what was found before it as it was', async () => {
  let isSlow = false
  const { ask } = watchOf({ look: () => (isSlow ? new Promise(() => {}) : Promise.resolve(WORKS)) })
  await ask()
  isSlow = true
  expect(await ask()).toEqual(WORKS)
})

test('nobody waits for a patient part, and what it finds is told next time', async () => {
  let answer: (finding: Finding) => void = () => {}
  const look = () => new Promise<Finding>((resolve) => (answer = resolve))
  const { ask } = watchOf({ isPatient: true, freshMs: 60_000, look })
  const begun = performance.now()
  expect(await ask()).toEqual(WORKS)
  expect(performance.now() - begun).toBeLessThan(500)
  answer(FULL)
  await new Promise(setImmediate)
  expect(await ask()).toEqual(FULL)
})

test('what a look throws is a part that does not work, and is for the log alone; each change is told once', async () => {
  let next: () => Promise<Finding> = async () => WORKS
  const { ask, changes } = watchOf({ look: () => next() })
  await ask()
  next = () => Promise.reject(new Error('10.0.0.3 refused'))
  expect(await ask()).toEqual({ state: 'fails', what: 'does not work' })
  await ask()
  next = async () => WORKS
  await ask()
  expect(changes).toEqual([
    ['part', 'fails', '10.0.0.3 refused'],
    ['part', 'works', undefined],
  ])
})

test('what answered while this thread was busy itself has answered in time', async () => {
  const { ask } = watchOf({
    look: async () => {
      // As a question to a database: there and back more than once.
      for (let time = 0; time < 4; time += 1) await stat('/')
      return WORKS
    },
  })
  const asked = ask()
  const until = performance.now() + 900
  while (performance.now() < until);
  expect(await asked).toEqual(WORKS)
})

test.each([
  ['stays away', () => new Promise<never>(() => {}), 'does not answer in time'],
  ['throws', () => Promise.reject(new Error('No jobs are being fetched')), 'does not work'],
] as const)(
  'a look that %s for a moment is told to watchers, and in words only when it lasts',
  async (_how, look, what) => {
    vi.useFakeTimers()
    try {
      let next: () => Promise<Finding> = look
      const { ask, askSettled } = watchOf({ look: () => next() })
      const soon = async (asked: Promise<unknown>) => {
        await vi.advanceTimersByTimeAsync(1_000)
        return asked
      }
      expect(await soon(Promise.all([ask(), askSettled()]))).toEqual([{ state: 'fails', what }, WORKS])
      await vi.advanceTimersByTimeAsync(15_000)
      expect(await soon(askSettled())).toEqual({ state: 'fails', what })
      if (what === 'does not answer in time') return
      next = async () => WORKS
      expect(await soon(askSettled())).toEqual(WORKS)
      next = look
      expect(await soon(askSettled())).toEqual(WORKS)
    } finally {
      vi.useRealTimers()
    }
  },
)

test('what is known to be the matter is told at once', async () => {
  expect(await watchOf({ look: async () => FULL }).askSettled()).toEqual(FULL)
})
