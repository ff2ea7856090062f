import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (mishap: string) =>
  spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', '--input-type=module', '-e'],
      `const { default: pino } = await import('pino')
       const { watchForTheUnexpected } = await import('./start/watch-for-the-unexpected.ts')
       const { createStopInOrder } = await import('./start/create-stop-in-order.ts')
       const stop = createStopInOrder(() => {})
       await stop.later(async () => console.log('stopped'))
       watchForTheUnexpected(pino(), stop)
       ${mishap}
       setTimeout(() => console.log('goes on'), 200)`,
    ],
    { encoding: 'utf8' },
  )

test('a promise that fails unheard is written down, and the process goes on', { timeout: 30_000 }, () => {
  const { status, stdout } = run(`Promise.reject(new Error('vergeten'))`)
  expect(status).toBe(0)
  expect(stdout).toContain('a promise failed unheard')
  expect(stdout).toContain('goes on')
})

test('an exception that is not caught stops everything in order', { timeout: 30_000 }, () => {
  const { status, stdout } = run(`setTimeout(() => { throw new Error('onverwacht') }, 1)`)
  expect(status).toBe(1)
  expect(stdout).toContain('an exception was not caught')
  expect(stdout).toContain('stopped')
  expect(stdout).not.toContain('goes on')
})
