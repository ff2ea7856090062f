import { expect, test } from 'vitest'
import { readOrdinaryRequest } from './read-ordinary-request'

const read = (text: string) => readOrdinaryRequest(Buffer.from(text, 'latin1'))
const HOST = 'Host: samenspraak.example\r\n'

test('an ordinary request is read', () => {
  const text = `GET /2011?pagina=2 HTTP/1.1\r\n${HOST}Connection: Keep-Alive\r\nUser-Agent: x\r\nACCEPT-ENCODING:gzip, br \r\nIf-None-Match: "a", W/"b"\r\n\r\n`
  expect(read(text)).toEqual({
    target: '/2011?pagina=2',
    acceptEncoding: 'gzip, br',
    ifNoneMatch: '"a", W/"b"',
  })
})

test.each([
  ['another method', `HEAD / HTTP/1.1\r\n${HOST}\r\n`],
  ['another version', `GET / HTTP/1.0\r\n${HOST}\r\n`],
  ['an absolute form', `GET http://x/ HTTP/1.1\r\n${HOST}\r\n`],
  ['no host', 'GET / HTTP/1.1\r\nUser-Agent: x\r\n\r\n'],
  ['two hosts', `GET / HTTP/1.1\r\n${HOST}${HOST}\r\n`],
  ['half of it', `GET / HTTP/1.1\r\n${HOST}`],
  ['two at once', `GET / HTTP/1.1\r\n${HOST}\r\nGET / HTTP/1.1\r\n${HOST}\r\n`],
  ['something after it', `GET / HTTP/1.1\r\n${HOST}\r\nx`],
  ['a length', `GET / HTTP/1.1\r\n${HOST}Content-Length: 0\r\n\r\n`],
  ['a body in chunks', `GET / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n`],
  ['a space before the colon', `GET / HTTP/1.1\r\n${HOST}Transfer-Encoding : chunked\r\n\r\n`],
  ['a folded line', `GET / HTTP/1.1\r\n${HOST}X: y\r\n Content-Length: 5\r\n\r\n`],
  ['a bare line feed', `GET / HTTP/1.1\r\n${HOST}X: y\nContent-Length: 5\r\n\r\n`],
  ['a bare carriage return', `GET / HTTP/1.1\r\n${HOST}X: y\rContent-Length: 5\r\n\r\n`],
  ['an upgrade', `GET / HTTP/1.1\r\n${HOST}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`],
  ['a connection to be closed', `GET / HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`],
  ['an expectation', `GET / HTTP/1.1\r\n${HOST}Expect: 100-continue\r\n\r\n`],
  ['a field twice', `GET / HTTP/1.1\r\n${HOST}Accept-Encoding: br\r\nAccept-Encoding: gzip\r\n\r\n`],
  ['a condition twice', `GET / HTTP/1.1\r\n${HOST}If-None-Match: "a"\r\nIf-None-Match: "b"\r\n\r\n`],
  ['a byte beyond ASCII', `GET / HTTP/1.1\r\n${HOST}X: \xff\r\n\r\n`],
  ['a space in the target', `GET /a b HTTP/1.1\r\n${HOST}\r\n`],
  ['a null', `GET / HTTP/1.1\r\n${HOST}X: \0\r\n\r\n`],
  ['a field without a name', `GET / HTTP/1.1\r\n${HOST}: x\r\n\r\n`],
  ['very much', `GET / HTTP/1.1\r\n${HOST}X: ${'y'.repeat(5_000)}\r\n\r\n`],
  ['the beginning of TLS', '\x16\x03\x01\x02\x00\x01\x00'],
])('a request with %s is left to the HTTP server', (_what, text) => {
  expect(read(text)).toBeNull()
})
