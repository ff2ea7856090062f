import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { type Env, env } from '@/env'
import { createListeners } from '@/serving/create-listeners'
import { stopServer } from '@/serving/stop-server'
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

test.each(['EACCES', 'ENOTFOUND'])(
  'what the system says by %s is told in one sentence, anything else as it is',
  async (code) => {
    const failing = (said: string) => {
      const server = createServer()
      server.listen = () => {
        server.emit('error', Object.assign(new Error(said), { code: said }))
        return server
      }
      return listen(server, at('127.0.0.1', 0))
    }
    await expect(failing(code)).rejects.toThrow(CannotStartError)
    await expect(failing('EMFILE')).rejects.toThrow('EMFILE')
  },
)

test('newcomers do not wait one round of the event loop each', async () => {
  const server = createServer()
  const listeners = createListeners(server, 1_000)
  const port = await listen(server, at('127.0.0.1', 0), listeners)
  let taken = 0
  server.on('connection', (socket) => {
    taken += 1
    socket.destroy()
  })
  for (let newcomer = 0; newcomer < 64; newcomer += 1) connect(port, '127.0.0.1')
  let rounds = 0
  for (; taken < 64 && rounds < 500; rounds += 1) await new Promise(setImmediate)
  expect(rounds).toBeLessThan(32)
  await stopServer(server, listeners, null, 0)
})

test('whoever shares a port with itself shares it with nobody else, and leaves it whole', async () => {
  const server = createServer((_request, response) => response.end('here'))
  const listeners = createListeners(server, 1_000)
  const port = await listen(server, at('127.0.0.1', 0), listeners)
  const other = createServer()
  await expect(listen(other, at('127.0.0.1', port), createListeners(other, 1_000))).rejects.toThrow(
    CannotStartError,
  )
  const read = () => fetch(`http://127.0.0.1:${port}`, { headers: { connection: 'close' } })
  const answers = await Promise.all(Array.from({ length: 40 }, async () => (await read()).text()))
  expect(new Set(answers)).toEqual(new Set(['here']))
  await stopServer(server, listeners, null, 1_000)
  await expect(read()).rejects.toThrow()
})
