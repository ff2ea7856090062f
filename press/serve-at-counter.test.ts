import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Counter, serveAtCounter } from './serve-at-counter'
import { ESSAY, PATH } from './testing/essay'
import { exchange } from './testing/exchange'
import { openPressUnderTest, type Stage, say } from './testing/press-under-test'

const HOST = 'Host: samenspraak.example\r\n'
const plain = (fields = '', target = PATH) => `GET ${target} HTTP/1.1\r\n${HOST}${fields}\r\n`

let stage: Stage
let counter: Counter
let port: number
let handedOver: number
let looked = 0
let close: () => void

/** The stage answers by Node's HTTP server alone; beside it stands one with a counter, before the same press. */
beforeEach(async () => {
  stage = await openPressUnderTest()
  stage.addresses.set(PATH, { status: 'page' })
  stage.pages.set(PATH, say(ESSAY))
  await stage.ask(PATH)
  await stage.press.printNotices()
  handedOver = 0
  const server = createServer({ keepAliveTimeout: 5_000 }, (request, response) => {
    handedOver += 1
    if (!stage.press.handOutKept(request, response)) void stage.press.answer(request, response)
  })
  const findKept = (target: string) => {
    looked += 1
    return stage.press.findKept(target)
  }
  counter = serveAtCounter(server, { findKept, nextId: () => 'x-1', keepAliveMs: 5_000 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
  close = () => {
    server.close()
    server.closeAllConnections()
    counter.close()
  }
})

afterEach(() => {
  close()
  stage.close()
})

const comparable = (answer: string) =>
  answer
    .replace(/^X-Request-Id: .*\r\n/gm, '')
    .replace(/^Date: .*\r\n/gm, '')
    .replace(/timeout=\d+/g, 'timeout=…')

test.each([
  ['plainly', plain()],
  ['for brotli', plain('Accept-Encoding: gzip, deflate, br, zstd\r\n')],
  ['for gzip', plain('Accept-Encoding: br;q=0, gzip\r\n')],
  ['with any tag', plain('If-None-Match: *\r\n')],
  ['with a tag that is not ours', plain('If-None-Match: "x"\r\n')],
  [
    'with a cookie and a strange host',
    `GET ${PATH} HTTP/1.1\r\nHost: evil.example\r\nCookie: a=b\r\nRSC: 1\r\n\r\n`,
  ],
])('asked %s it answers what the HTTP server answers, without troubling it', async (_how, bytes) => {
  const expected = comparable(await exchange(stage.port, [bytes]))
  expect(comparable(await exchange(port, [bytes]))).toBe(expected)
  expect(handedOver).toBe(0)
})

test.each([
  ['HEAD', [`HEAD ${PATH} HTTP/1.1\r\n${HOST}\r\n`]],
  ['an unknown address', [plain('', '/nergens')]],
  ['a query', [plain('', `${PATH}?x=1`)]],
  ['a misspelling', [plain('', `${PATH}/`)]],
  ['no acceptable coding', [plain('Accept-Encoding: *;q=0\r\n')]],
  ['closing afterwards', [plain('Connection: close\r\n')]],
  ['HTTP/1.0', [`GET ${PATH} HTTP/1.0\r\n\r\n`]],
  ['no host', [`GET ${PATH} HTTP/1.1\r\n\r\n`]],
  ['a body', [`POST ${PATH} HTTP/1.1\r\n${HOST}Content-Length: 3\r\n\r\nabc`]],
  ['two requests at once', [plain() + plain('', '/nergens')]],
  ['a request in pieces', [plain().slice(0, 20), plain().slice(20, 40), plain().slice(40)]],
  ['nonsense', ['\x16\x03\x01 nonsense\r\n\r\n']],
  ['a smuggled request', [plain(`Transfer-Encoding : chunked\r\n`), '0\r\n\r\nGET / HTTP/1.1\r\n\r\n']],
  ['a folded field', [plain('X: y\r\n Transfer-Encoding: chunked\r\n')]],
  ['a length and chunks', [plain('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'), '0\r\n\r\n']],
  ['ordinary ones before and after', [plain(), plain('', '/nergens'), plain()]],
])('with %s it answers what the HTTP server answers', async (_what, parts) => {
  const expected = comparable(await exchange(stage.port, parts))
  expect(expected).not.toBe('')
  expect(comparable(await exchange(port, parts))).toBe(expected)
})

test('a connection that has been handed over goes on being served', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = async (path: string) => {
    const asked = request({ port, host: '127.0.0.1', path, agent }).end()
    const [answer] = await once(asked, 'response')
    answer.resume()
    await once(answer, 'end')
    return answer.statusCode
  }
  for (const path of [PATH, PATH, '/', '/nergens', PATH, '/']) {
    expect(await ask(path)).toBe(path === '/nergens' ? 404 : 200)
  }
  expect(handedOver).toBe(4)
  agent.destroy()
})

test('what was emptied is not handed out any more', async () => {
  stage.pages.set(PATH, say('<p>nieuw</p>'))
  stage.press.empty()
  expect(await exchange(port, [plain()])).toContain('<p>nieuw</p>')
})

test('whoever asks without reading is not listened to', async () => {
  stage.addresses.set('/groot', { status: 'page' })
  stage.pages.set('/groot', say('x'.repeat(1_000_000)))
  stage.press.empty()
  await stage.ask('/groot')
  const greedy = connect(port, '127.0.0.1')
  await once(greedy, 'connect')
  greedy.setNoDelay(true).pause()
  looked = 0
  for (let count = 1; count <= 60; count++) {
    greedy.write(plain('', '/groot'))
    // One at a time, as long as somebody listens.
    const deadline = Date.now() + 30
    while (looked < count && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  expect(looked).toBeLessThan(40)
  greedy.destroy()
})

test('a connection on which nothing is asked is ended', async () => {
  close()
  const server = createServer()
  const idle = serveAtCounter(server, { findKept: stage.press.findKept, nextId: () => 'x', keepAliveMs: 100 })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const silent = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(silent, 'close')
  idle.close()
  server.close()
})

test('closing the counter ends who waits there', async () => {
  const waiting = connect(port, '127.0.0.1')
  waiting.write(plain())
  await once(waiting, 'data')
  waiting.resume()
  counter.close()
  await once(waiting, 'close')
})

test('a copy that must be unpacked first is handed over, and goes out at the counter the next time', async () => {
  const long = `<p>${'woord '.repeat(2_000)}</p>`
  stage.addresses.set('/lang', { status: 'page' })
  stage.pages.set('/lang', say(long))
  stage.press.empty()
  await stage.ask('/lang', { 'Accept-Encoding': 'br' })
  for (const _time of ['first', 'second']) {
    expect((await exchange(port, [plain('', '/lang')])).endsWith(long)).toBe(true)
    expect(handedOver).toBe(1)
  }
})
