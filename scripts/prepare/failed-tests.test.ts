import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { failedOfPlaywright, failedOfVitest } from './failed-tests.mjs'
import { ROOT } from './root.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-failed-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(value: unknown): string {
  const file = path.join(folder, 'results.json')
  writeFileSync(file, JSON.stringify(value))
  return file
}

test('a failed test is named by its file and its name, a file that could not be read by itself', () => {
  const file = written({
    testResults: [
      {
        name: path.join(ROOT, 'press', 'a.test.ts'),
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'it holds' },
          { status: 'failed', fullName: 'it breaks', failureMessages: ['expected 1 to be 2\n at x'] },
        ],
      },
      { name: path.join(ROOT, 'press', 'b.test.ts'), status: 'failed', assertionResults: [] },
      { name: path.join(ROOT, 'press', 'c.test.ts'), status: 'passed', assertionResults: [] },
    ],
  })
  expect(failedOfVitest(file)).toEqual([
    'press/a.test.ts › it breaks\n           expected 1 to be 2',
    'press/b.test.ts',
  ])
})

test('a failed journey is named by its place and its title, however deep it stands', () => {
  const journey = (title: string, ok: boolean) => ({
    title,
    ok,
    file: 'a.spec.ts',
    line: 3,
    tests: ok ? [] : [{ results: [{ error: { message: '\u001b[31mtoo late\u001b[39m\n at y' } }] }],
  })
  const file = written({
    suites: [{ specs: [journey('goes', true)], suites: [{ specs: [journey('stops', false)] }] }],
  })
  expect(failedOfPlaywright(file)).toEqual(['a.spec.ts:3 › stops\n           too late'])
})

test('where nothing was written, nothing is named', () => {
  const file = path.join(folder, 'nothing.json')
  expect([failedOfVitest(file), failedOfPlaywright(file)]).toEqual([[], []])
})
