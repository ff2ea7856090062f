import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listGuards } from './list-guards'
import type { Failure, Tests } from './open-tests'
import { createTryGuard } from './try-guard'

const SOURCE = 'export const it = (a: boolean) => { if (a) return 1; return 2 }\n'
const root = process.cwd()
const folder = mkdtempSync(path.join(tmpdir(), 'try-guard-'))

beforeAll(() => {
  writeFileSync(path.join(folder, 'it.ts'), SOURCE)
  writeFileSync(path.join(folder, 'it.test.ts'), "import { it } from './it'\n")
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  process.chdir(folder)
})
afterAll(() => {
  process.chdir(root)
  rmSync(folder, { recursive: true, force: true })
})

/** Tests that answer this, one run after the other: the first is without the guard. */
async function tryWith(...answers: (Omit<NonNullable<Failure>, 'test'> | null)[]) {
  const seen: boolean[] = []
  const tests: Tests = {
    files: ['it.test.ts'],
    setupOf: () => [],
    run: async () => {
      seen.push(readFileSync('it.ts', 'utf8') === SOURCE)
      const answer = answers.shift()
      return answer ? { test: 'it.test.ts', ...answer } : null
    },
    change: () => {},
    cancel: () => {},
    close: async () => {},
  }
  const [guard] = listGuards('it.ts', SOURCE)
  if (!guard) throw new Error('There is a guard')
  const noticed = await createTryGuard(tests, 6)('it.ts', guard)
  expect([answers, readFileSync('it.ts', 'utf8')]).toEqual([[], SOURCE])
  return { noticed, seen }
}

const FAILS = { isSlow: false }
const IS_SLOW = { isSlow: true }

test('a test that fails without it and passes with it noticed', async () => {
  expect(await tryWith(FAILS, null)).toEqual({ noticed: 'it.test.ts', seen: [false, true] })
  expect(await tryWith(null)).toEqual({ noticed: null, seen: [false] })
})

test('a test that fails with it as well says nothing', async () => {
  expect((await tryWith(FAILS, FAILS)).noticed).toBeNull()
})

test('a test that was only slow is asked again, without it and with it', async () => {
  expect((await tryWith(IS_SLOW, null)).noticed).toBeNull()
  expect(await tryWith(IS_SLOW, IS_SLOW, IS_SLOW, null)).toEqual({
    noticed: 'it.test.ts',
    seen: [false, false, true, true],
  })
})
