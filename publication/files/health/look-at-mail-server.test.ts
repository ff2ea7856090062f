import { afterEach, expect, test, vi } from 'vitest'
import { aMailServer, refusal, type TestMailServer } from '@/emails/testing/a-mail-server'
import { WORKS } from './finding'
import { lookAtMailServer } from './look-at-mail-server'

let server: TestMailServer | null = null
const listen = async (options: Parameters<typeof aMailServer>[0] = {}) => {
  server = await aMailServer(options)
  vi.stubEnv('SMTP_URL', server.url)
}

afterEach(async () => {
  vi.unstubAllEnvs()
  await server?.close()
  server = null
})

test('a site without a mail server writes files, and works', async () => {
  vi.stubEnv('SMTP_URL', '')
  expect(await lookAtMailServer()).toEqual(WORKS)
})

test('a mail server on this machine that agrees to our sender works', async () => {
  await listen()
  expect(await lookAtMailServer()).toEqual(WORKS)
})

test('one that refuses our sender, or that is gone, takes no mail', async () => {
  const refuses = { state: 'fails', what: 'refuses mail' }
  await listen({ onMailFrom: (_address, _session, done) => done(refusal(550, '5.7.1')) })
  expect(await lookAtMailServer()).toEqual(refuses)
  await server?.close()
  expect(await lookAtMailServer()).toEqual(refuses)
})
