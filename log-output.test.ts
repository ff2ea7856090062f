import { type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { expect, test } from 'vitest'

const IN_TIME = { timeout: 30_000 }

/** A process that logs more than a pipe holds, and ends with 42 when nothing ended it before. */
const writer = (stdout: 'pipe' | number) =>
  spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--input-type=module', '-e'],
      `const { log } = await import('./log.ts')
       const { lastLinesOut } = await import('./log-output.ts')
       const timer = setInterval(() => log.info('x'.repeat(9_000)), 5)
       setTimeout(async () => { clearInterval(timer); await lastLinesOut(); process.exit(42) }, 500)`,
    ],
    { stdio: ['ignore', stdout, 'ignore'], env: { ...process.env, LOG_LEVEL: 'info' } } as SpawnOptions,
  )

test('a log whose reader is gone ends nothing', IN_TIME, async () => {
  const process = writer('pipe')
  process.stdout?.destroy()
  expect(await once(process, 'exit')).toEqual([42, null])
})

test('a log whose reader is stuck holds up nothing', IN_TIME, async () => {
  const process = writer('pipe')
  expect(await once(process, 'exit')).toEqual([42, null])
})

test.runIf(existsSync('/dev/full'))('a log on a full disk ends nothing', IN_TIME, async () => {
  const full = openSync('/dev/full', 'w')
  const process = writer(full)
  expect(await once(process, 'exit')).toEqual([42, null])
  closeSync(full)
})
