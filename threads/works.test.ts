import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WORKS } from './works'

test('every work that is asked of the thread for texts is known there', () => {
  const files = execFileSync('git', ['grep', '-lE', '(inWorker|requireInWorker)<'], { encoding: 'utf8' })
  const asked = files
    .trim()
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/(?:inWorker|requireInWorker)<[^;]*?>\(\s*'(\w+)'/g),
    ])
    .map(([, work]) => work)
  expect(asked.length).toBeGreaterThan(8)
  expect([...new Set(asked)].filter((work) => !work || !Object.hasOwn(WORKS, work))).toEqual([])
})
