import { expect, test } from 'vitest'
import { listTestsReaching, readSteps } from './list-tests-reaching'

const HERE = 'scripts/guards'
const GUARDS = `${HERE}/list-guards.ts`
const TESTS = ['db/edition.db.test.ts', 'architecture.test.ts', `${HERE}/list-guards.test.ts`]

test('a test beside a file comes first, then who reaches it by others, then who reads every file', () => {
  const steps = new Map([
    ['near.test.ts', ['it.ts']],
    ['far.test.ts', ['between.ts']],
    ['between.ts', ['it.ts', 'near.test.ts']],
    ['other.test.ts', ['between.test.ts']],
  ])
  const tests = ['far.test.ts', 'near.test.ts', 'architecture.test.ts']
  expect(listTestsReaching('it.ts', steps, tests)).toEqual([
    'near.test.ts',
    'far.test.ts',
    'architecture.test.ts',
  ])
})

test('of tests that are as far the one that is called alike and stands nearest comes first', () => {
  const tests = ['other/a.test.ts', 'it/there/b.test.ts', 'other/c-mails.test.ts', 'it/there/mails.test.ts']
  const steps = new Map<string, readonly string[]>([
    ...tests.map((test) => [test, ['between.ts']] as const),
    ['far.test.ts', ['other/a.test.ts']] as const,
    ['between.ts', ['it/here/list-mails.ts']] as const,
  ])
  expect(listTestsReaching('it/here/list-mails.ts', steps, ['far.test.ts', ...tests])).toEqual([
    'it/there/mails.test.ts',
    'it/there/b.test.ts',
    'other/c-mails.test.ts',
    'other/a.test.ts',
    'far.test.ts',
  ])
})

test('what is set up for a test is reached by it; types are reached by nobody', () => {
  const steps = readSteps((file) => (file === 'db/edition.db.test.ts' ? [GUARDS] : []))
  expect(listTestsReaching(GUARDS, steps, TESTS)).toEqual([
    `${HERE}/list-guards.test.ts`,
    'db/edition.db.test.ts',
    'architecture.test.ts',
  ])
  expect(steps.get(`${HERE}/try-guard.ts`)).not.toContain(`${HERE}/open-tests.ts`)
})
