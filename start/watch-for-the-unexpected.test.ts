import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (mishap: string, stop = '') =>
  spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', '--input-type=module', '-e'],
      `const { default: pino } = await import('pino')
       const { watchForTheUnexpected } = await import('./start/watch-for-the-unexpected.ts')
       const { stopOnSignals } = await import('./start/stop-on-signals.ts')
       const { createEnd } = await import('./start/create-end.ts')
       const { createStopInOrder } = await import('./start/create-stop-in-order.ts')
       const stop = createStopInOrder(() => {}, 300)
       await stop.later(async () => console.log('stopped'))
       ${stop}
       const end = createEnd(stop, async () => {}, 1_000)
       watchForTheUnexpected(pino(), end)
       stopOnSignals(end)
       ${mishap}
       setTimeout(() => console.log('goes on'), 200)`,
    ],
    { encoding: 'utf8' },
  )

const THROWN = `setTimeout(() => { throw new Error('onverwacht') }, 1)`
const HANGS = `await stop.later(() => new Promise(() => {}))`

test('a promise that fails unheard is written down, and the process goes on', { timeout: 30_000 }, () => {
  const { status, stdout } = run(`Promise.reject(new Error('vergeten'))`)
  expect(status).toBe(0)
  expect(stdout).toContain('a promise failed unheard')
  expect(stdout).toContain('goes on')
})

test('an exception that is not caught stops everything in order', { timeout: 30_000 }, () => {
  const { status, stdout } = run(THROWN)
  expect(status).toBe(1)
  expect(stdout).toContain('an exception was not caught')
  expect(stdout).toContain('stopped')
  expect(stdout).not.toContain('goes on')
})

test('that end is told by its code, also when somebody asks for a stop meanwhile', {
  timeout: 30_000,
}, () => {
  const { status, stdout } = run(
    `${THROWN}; setTimeout(() => process.kill(process.pid, 'SIGTERM'), 50)`,
    HANGS,
  )
  expect(status).toBe(1)
  expect(stdout).toContain('stopped')
})

test('a lost connection to the database ends nothing', { timeout: 30_000 }, () => {
  const { status, stdout } = run(
    `setTimeout(() => { throw Object.assign(new Error('Connection terminated unexpectedly')) }, 1)`,
  )
  expect(status).toBe(0)
  expect(stdout).toContain('a connection was lost unheard')
  expect(stdout).toContain('goes on')
})
