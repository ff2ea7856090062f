import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { countPlaywright, countVitest, sum } from './count-tests.mjs'

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped })

test('passed and failed tests are added up', () => {
  const steps = [
    { isFine: true, counts: counts(0, 0) },
    { isFine: false, counts: counts(200, 3) },
    { isFine: true, counts: counts(20, 0, 1) },
  ]
  expect(sum(steps)).toEqual(counts(220, 3, 1))
})

test('a step that failed without a failed test counts as one', () => {
  const steps = [
    { isFine: false, counts: counts(0, 0) },
    { isFine: false, counts: counts(200, 0) },
  ]
  expect(sum(steps)).toEqual(counts(200, 2))
})

test('what the test programs wrote is read; what they did not write is nothing', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-counts-'))
  const file = path.join(folder, 'counts.json')
  expect(countVitest(file)).toEqual(counts(0, 0))
  writeFileSync(
    file,
    JSON.stringify({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 }),
  )
  expect(countVitest(file)).toEqual(counts(5, 1, 2))
  writeFileSync(file, JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } }))
  expect(countPlaywright(file)).toEqual(counts(4, 2))
  rmSync(folder, { recursive: true })
})
