import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} file what vitest wrote @returns {Counts} */
export function countVitest(file) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = read(file)
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

/** @param {string} file what Playwright wrote @returns {Counts} */
export function countPlaywright(file) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(file).stats ?? {}
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/**
 * The sum, in which a step that failed counts as one failure when none of its tests did: a type error, a build that
 * broke, a test file that could not be read.
 * @param {{ isFine: boolean, counts: Counts }[]} steps
 * @returns {Counts}
 */
export function sum(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { isFine, counts } of steps) {
    total.passed += counts.passed
    total.failed += isFine ? counts.failed : Math.max(1, counts.failed)
    total.skipped += counts.skipped
  }
  return total
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {} // The step ended before it could write; then it failed, and counts as that.
  }
}
