import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { wordsForFailures } from './words-for-failures'

const server = createServer()
afterEach(() => server.close())

/** A handler that fails with an empty page and goes on writing, and words that take a moment to be made. */
test('words that are made after a moment are heard whole, and nothing of the handler', async () => {
  let made = () => {}
  const moment = new Promise<void>((resolve) => {
    made = resolve
  })
  server.on('request', (_request, response) => {
    wordsForFailures(
      response,
      (status) => status >= 500,
      async () => async (speaker) => {
        await moment
        speaker.writeHead(503, { 'Content-Type': 'text/plain' }).end('in woorden')
      },
    )
    response.writeHead(500).end('leeg')
    setImmediate(() => {
      response.write('nog iets')
      response.end()
      made()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5_000) })
  expect([answer.status, await answer.text()]).toEqual([503, 'in woorden'])
})
