import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { exchange } from '@/press/testing/exchange'
import { until } from '@/press/testing/until'
import type { SiteParts } from './create-site-server'
import { ACTION_ID, FORM_TYPE, formOf, scriptedForm } from './testing/form-of-ours'
import { openSiteUnderTest, type SiteUnderTest } from './testing/site-under-test'

let site: SiteUnderTest
let asked = 0
const open = async (parts?: Partial<SiteParts>) => {
  asked = 0
  site = await openSiteUnderTest({
    next: (_request, response) => {
      asked += 1
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('Next')
    },
    ...parts,
  })
}
afterEach(() => site.close())

const ACTION = `Next-Action: ${ACTION_ID}\r\nContent-Type: ${FORM_TYPE}\r\n`
const post = (fields: string, body = scriptedForm()) =>
  exchange(site.sitePort, [
    `POST /schrijven HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${fields}Content-Length: ${body.length}\r\n\r\n${body}`,
  ])
const get = (target: string) =>
  exchange(site.sitePort, [`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`])
const errors = () => site.lines.filter(({ level }) => Number(level) > 30)

test('an action is answered without a warning of Node, though Next waits for its end in many places too', async () => {
  const warned: Error[] = []
  const note = (warning: Error) => warned.push(warning)
  process.on('warning', note)
  await open({
    next: (_request, response) => {
      for (let at = 0; at < 8; at++) response.once('close', () => {})
      response.end()
    },
  })
  expect(await post(ACTION)).toMatch(/^HTTP\/1\.1 200 /)
  process.off('warning', note)
  expect(warned).toEqual([])
})

test('who signs out by a plain form is not taken for somebody with a broken action', async () => {
  await open()
  const body = '--x--\r\n'
  const form = `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: ${body.length}\r\n`
  const send = (path: string) =>
    exchange(site.sitePort, [`POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${form}\r\n${body}`])
  expect(await send('/schrijven/uitloggen')).toMatch(/^HTTP\/1\.1 200 /)
  expect(await send('/schrijven')).toMatch(/^HTTP\/1\.1 400 /)
})

test('an action of ours reaches Next, with all that was sent', async () => {
  let heard = ''
  await open({
    next: async (request, response) => {
      for await (const chunk of request) heard += chunk
      response.end()
    },
  })
  await post(ACTION, scriptedForm('abc'))
  expect(heard).toBe(scriptedForm('abc'))
})

test.each([
  ['comes with its head', (head: string, body: string) => [head + body]],
  ['comes later', (head: string, body: string) => [head, body]],
])('the body of a form that %s can be read as that of a request of fetch', async (_how, parts) => {
  let heard = ''
  await open({
    next: async (request, response) => {
      const init = { method: 'POST', body: request as never, duplex: 'half' }
      heard = await new Request('http://x/', init).text()
      response.end()
    },
  })
  const body = 'email=ada%40voorbeeld.example'
  const head = `POST /nieuwsbrief/aanmelden HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n`
  await exchange(site.sitePort, parts(head, body))
  expect(heard).toBe(body)
})

test.each([
  ['an action by no name', () => post(`Next-Action: x\r\nContent-Type: ${FORM_TYPE}\r\n`)],
  ['an action with other arguments', () => post(ACTION, formOf([['0', '["$F1"]']]))],
  ['a form with no action', () => post(`Content-Type: ${FORM_TYPE}\r\n`, formOf([['a', 'v']]))],
  ['a type that no form has', () => post('Content-Type: application/json\r\n', '{}')],
  ['a form without an end', () => post('Content-Type: multipart/form-data; boundary=x\r\n', '--x\r\n\r\nv')],
  ['a NUL in an address', () => get('/schrijven/%00')],
  ['a NUL in the address of a page', () => get('/2011/02/a%00b')],
  ['a NUL in the name of a picture', () => get('/media/a%00.jpg')],
])('%s is answered 400, and is no error of ours', async (_what, send) => {
  await open()
  expect(await send()).toMatch(/^HTTP\/1\.1 400 /)
  expect(asked).toBe(0)
  expect(errors()).toEqual([])
})

test('what is sent to a page beside the previews is looked at like what is sent to any page', async () => {
  await open()
  const head = 'POST /schrijven/voorbeeld/niets HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'
  const sent = [`${head}Next-Action: x\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n[]`]
  expect(await exchange(site.sitePort, sent)).toMatch(/^HTTP\/1\.1 400 /)
  expect(asked).toBe(0)
})

test('who leaves half-way through a form has asked for nothing, and leaves no line', async () => {
  await open()
  const socket = connect(site.sitePort, '127.0.0.1')
  socket.write(`POST /schrijven HTTP/1.1\r\nHost: x\r\n${ACTION}Content-Length: 100\r\n\r\nhalf`)
  await new Promise((resolve) => setTimeout(resolve, 50))
  socket.destroy()
  await get('/schrijven')
  await until(() => site.lines.length > 0)
  expect(asked).toBe(1)
  expect(site.lines.map(({ method }) => method)).toEqual(['GET'])
})

test('what failed because the database is away may be sent again', async () => {
  await open({
    whileWatching: (work) => work(() => true),
    next: (_request, response) =>
      void response.writeHead(500, { 'Content-Type': 'text/x-component' }).end('1:E'),
  })
  const answer = await post(ACTION)
  expect(answer).toMatch(/^HTTP\/1\.1 503 /)
  expect(answer).toMatch(/Retry-After: 5/)
})
