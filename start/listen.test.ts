import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { type Env, env } from '@/env'
import { CannotStartError } from './cannot-start-error'
import { listen } from './listen'

const at = (host: string, port: number): Env => ({ ...env(), host, port })

test('a port that is free is taken', async () => {
  const server = createServer()
  expect(await listen(server, at('127.0.0.1', 0))).toBeGreaterThan(0)
  server.close()
})

test('a port that is taken is told in one sentence', async () => {
  const first = createServer().listen(0, '127.0.0.1')
  await once(first, 'listening')
  const { port } = first.address() as AddressInfo
  await expect(listen(createServer(), at('127.0.0.1', port))).rejects.toThrow(
    new CannotStartError(
      `op poort ${port} luistert al iets anders. Stop dat, of kies een andere poort met PORT.`,
    ),
  )
  first.close()
})

test('an address that is not ours is told in one sentence', async () => {
  await expect(listen(createServer(), at('192.0.2.1', 0))).rejects.toThrow(CannotStartError)
})
