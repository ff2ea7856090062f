import { readFileSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ROOT } from './root.mjs'

/** @param {string} file what vitest wrote @returns {string[]} the failed tests: where each is, its name, and why in a line */
export function failedOfVitest(file) {
  return (read(file).testResults ?? []).flatMap(({ name, status, assertionResults = [] }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    const place = path.relative(ROOT, name)
    // A file that could not be read at all has no tests to name.
    if (failed.length === 0) return status === 'failed' ? [place] : []
    return failed.map((test) => because(`${place} › ${test.fullName}`, test.failureMessages?.[0]))
  })
}

/** @param {string} file what Playwright wrote @returns {string[]} the same, of journeys */
export function failedOfPlaywright(file) {
  return (read(file).suites ?? []).flatMap(failedOfSuite)
}

function failedOfSuite({ specs = [], suites = [] }) {
  const failed = specs
    .filter((spec) => !spec.ok)
    .map((spec) => because(`${spec.file}:${spec.line} › ${spec.title}`, errorOf(spec)))
  return [...failed, ...suites.flatMap(failedOfSuite)]
}

function errorOf({ tests = [] }) {
  return tests.flatMap((test) => test.results.map((result) => result.error?.message)).find(Boolean)
}

function because(test, message) {
  const [line] = stripVTControlCharacters(message ?? '').split('\n')
  return line ? `${test}\n           ${line}` : test
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {} // The step ended before it could write.
  }
}
