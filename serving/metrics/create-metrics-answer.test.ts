import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test, vi } from 'vitest'
import { createMetricsAnswer } from './create-metrics-answer'

const TOKEN = 'a token of thirty-two characters'
const request = (token = TOKEN) =>
  ({
    headers: { authorization: `Bearer ${token}` },
    socket: { remoteAddress: '192.0.2.1' },
  }) as unknown as IncomingMessage

function aResponse() {
  const said = { status: 0, body: '' }
  const response = {
    writeHead(status: number) {
      said.status = status
      return response
    },
    end(body = '') {
      said.body = body
    },
  }
  return { said, response: response as unknown as ServerResponse }
}

test('the numbers are counted once for all who ask within a second, and anew when counting failed', async () => {
  const render = vi.fn(async () => 'numbers')
  render.mockRejectedValueOnce(new Error('the database is away'))
  const answer = createMetricsAnswer(
    { contentType: 'text/plain', render } as never,
    { token: TOKEN } as never,
    vi.fn(),
  )
  await expect(answer(request(), aResponse().response, [])).rejects.toThrow('the database is away')
  const asked = [aResponse(), aResponse(), aResponse()]
  for (const { response } of asked) await answer(request(), response, [])
  expect(asked.map(({ said }) => said)).toEqual(Array(3).fill({ status: 200, body: 'numbers' }))
  expect(render).toHaveBeenCalledTimes(2)
})

test('who has another token is told that there is one', async () => {
  const render = vi.fn()
  const { said, response } = aResponse()
  const answer = createMetricsAnswer({ render } as never, { token: TOKEN } as never, vi.fn())
  await answer(request('another token of thirty-two chars'), response, [])
  expect([said.status, render.mock.calls.length]).toEqual([401, 0])
})
