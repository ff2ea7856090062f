import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { sayOutOfOrder } from './say-out-of-order'

test.each([
  [500, true, 503],
  [500, false, 500],
  [200, true, 200],
  [404, true, 404],
])(
  'a page that ends with %i, with a database that was out of order: %s, is answered with %i',
  async (ended, was, said) => {
    const server = createServer((request, response) => {
      sayOutOfOrder(response, () => was)
      if (request.url === '/named') return response.writeHead(ended, { 'X-Page': 'x' }).end()
      response.statusCode = ended
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const statuses = await Promise.all(
      ['/', '/named'].map(async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).status),
    )
    server.close()
    expect(statuses).toEqual([said, said])
  },
)
