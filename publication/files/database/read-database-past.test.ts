import { afterEach, expect, test } from 'vitest'
import { listPostgresPast, rememberNews } from '@/db/bundled/postgres-history'
import { readDatabasePast } from './read-database-past'

afterEach(() => void listPostgresPast().splice(0))

test('a database that just went on is nothing to tell', () => {
  expect(readDatabasePast()).toBeNull()
})

test('what it came through is told for a day', () => {
  const now = new Date('2026-03-02T12:00:00Z')
  rememberNews({ is: 'gone' }, new Date('2026-03-01T10:00:00Z'))
  rememberNews({ is: 'gone' }, new Date('2026-03-02T09:00:00Z'))
  rememberNews({ is: 'back' }, new Date('2026-03-02T09:00:01Z'))
  rememberNews({ is: 'woken', pids: [1] }, new Date('2026-03-02T10:00:00Z'))
  expect(readDatabasePast(now)).toEqual({ times: 2, lastAt: new Date('2026-03-02T10:00:00Z') })
})
