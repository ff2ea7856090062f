import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { programOf } from './start-thread'

const WORKER = 'threads/texts.ts'

test('a site that was built runs the thread that was built with it', () => {
  const { file, execArgv } = programOf(WORKER, '/site/.next/site/server.mjs')
  expect(file).toBe(path.resolve('/site/.next/site/threads/texts.mjs'))
  expect(execArgv).toEqual([])
})

test.each(['', '/site/server.ts', '/site/scripts/worker.ts'])(
  'a process that was started with %j runs the thread from its source',
  (program) => {
    const { file, execArgv } = programOf(WORKER, program)
    expect(existsSync(file)).toBe(true)
    expect(file.endsWith(WORKER)).toBe(true)
    expect(execArgv).toEqual(['--import', 'tsx'])
  },
)
