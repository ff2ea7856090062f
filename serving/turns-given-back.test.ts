import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { exchange } from '@/press/testing/exchange'
import { openSiteUnderTest, type SiteUnderTest } from './testing/site-under-test'

let site: SiteUnderTest
afterEach(() => site.close())

test('who has pages made and reads none of them keeps nobody from the desk', async () => {
  site = await openSiteUnderTest({
    next: async (request, response) => {
      response.end(request.url === '/_next/large.js' ? Buffer.alloc(32 * 1024 * 1024) : 'Next')
      await new Promise((resolve) => response.once('close', resolve))
    },
    door: { atOnce: 2, waiting: 10, waitMs: 300 },
  })
  const socket = connect(site.sitePort, '127.0.0.1')
  const unread = ['/_next/large.js', '/schrijven', '/schrijven', '/schrijven']
  socket.pause().write(unread.map((target) => `GET ${target} HTTP/1.1\r\nHost: x\r\n\r\n`).join(''))
  await new Promise((resolve) => setTimeout(resolve, 100))
  const head = 'GET /schrijven HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
  expect(await exchange(site.sitePort, [head], 500)).toMatch(/^HTTP\/1\.1 200 /)
  socket.destroy()
})
