import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { describeError } from './log'

test('an error is told with its causes and without addresses', () => {
  const cause = Object.assign(new Error('550 <anna@voorbeeld.example>: no such user'), { code: 'EENVELOPE' })
  expect(describeError(new Error('The mail stays here', { cause }))).toBe(
    'Error: The mail stays here < Error: 550 <…>: no such user (EENVELOPE)',
  )
})

test('the parameters of a failed query stay where they are', () => {
  const error = new Error('Failed query: insert …\nparams: 3f2a,geheim', {
    cause: new Error('duplicate key'),
  })
  expect(describeError(error)).toBe('Error: the query failed < Error: duplicate key')
})

test('an error that causes itself does not go on for ever', () => {
  const error = new Error('round')
  error.cause = error
  expect(describeError(error).split(' < ')).toHaveLength(5)
})

test('an error in a log line says where, and keeps addresses to itself', () => {
  const spawned = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '-e',
      `import('./log.ts').then(({ log }) => log.warn({ err: new Error('a@b.example') }, 'oh'))`,
    ],
    { encoding: 'utf8', env: { ...process.env, LOG_LEVEL: 'info' } },
  )
  const { level, msg, err } = JSON.parse(spawned.stdout)
  expect({ level, msg, reason: err.reason }).toEqual({ level: 'warn', msg: 'oh', reason: 'Error: …' })
  expect(err.at.length).toBeGreaterThan(0)
  expect(spawned.stdout).not.toContain('a@b')
}, 30_000)

test('what is logged in a request carries its id, also by another copy of this module', () => {
  const code = `
    import('./log.ts').then(async (one) => {
      const other = await import('./log.ts?in-a-bundle-of-Next')
      one.inRequest('abc-1', () => setTimeout(() => other.log.error('deep'), 1))
      one.log.error('outside')
    })`
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, LOG_LEVEL: 'info' },
  })
  const ids = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ msg, id }) => [msg, id])
  expect(ids).toEqual([
    ['outside', undefined],
    ['deep', 'abc-1'],
  ])
}, 30_000)
