import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('wrong settings stop the start at once, and all of them are named', { timeout: 30_000 }, () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'server.ts'], {
    encoding: 'utf8',
    env: { ...process.env, PORT: 'veel', SITE_URL: 'nergens', TRUST_PROXY: 'misschien' },
  })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('De instellingen kloppen niet')
  for (const name of ['PORT', 'SITE_URL', 'TRUST_PROXY']) expect(stderr).toContain(`- ${name} `)
})
