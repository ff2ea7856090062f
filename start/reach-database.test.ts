import { expect, test } from 'vitest'
import { reachDatabase } from './reach-database'

test('a database that is not there is told in one sentence, without its password', async () => {
  const reaching = reachDatabase('postgresql://naam:geheim@127.0.0.1:1/niets', 600)
  await expect(reaching).rejects.toThrow(/^de database van DATABASE_URL is niet te bereiken \(ECONNREFUSED\)/)
  await expect(reaching).rejects.not.toThrow(/geheim/)
})
