import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { isBrokenMultipart, isMalformedAction } from './is-malformed'

const TYPE = 'multipart/form-data; boundary=x'
const ID = '60'.padEnd(42, 'a')
const part = (head: string, value = 'v') =>
  `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`
const asked = (headers: Record<string, string>, body: string) =>
  isMalformedAction({ headers } as unknown as IncomingMessage, Buffer.from(body, 'latin1'))

test('forms and actions as our pages send them are let through', () => {
  const form = `${part('name="a"')}${part('name="b"; filename="foto.jpg"', 'een\r\n--y\u0000\r\n\r\n')}--x--\r\n`
  expect(asked({ 'content-type': TYPE }, form)).toBe(false)
  expect(asked({ 'content-type': 'multipart/form-data; boundary="x"', 'next-action': ID }, form)).toBe(false)
  expect(asked({ 'content-type': 'text/plain;charset=UTF-8', 'next-action': ID }, '[]')).toBe(false)
  expect(asked({ 'content-type': TYPE }, '--x--\r\n')).toBe(false)
})

test.each([
  ['a name that no action has', { 'content-type': 'text/plain', 'next-action': 'x' }, '[]'],
  ['no type', {}, '[]'],
  ['another type', { 'content-type': 'application/json' }, '{}'],
  ['plain text without an action', { 'content-type': 'text/plain' }, '[]'],
  ['no boundary', { 'content-type': 'multipart/form-data' }, '--x--'],
  ['another boundary', { 'content-type': TYPE }, '--y--\r\n'],
  ['no end', { 'content-type': TYPE }, part('name="a"')],
  ['a part without a head', { 'content-type': TYPE }, '--x\r\n--x--\r\n'],
  [
    'a NUL in the name of a file',
    { 'content-type': TYPE },
    `${part('name="a"; filename="a\u0000.jpg"')}--x--\r\n`,
  ],
  ['too many parts', { 'content-type': TYPE }, `${part('name="a"').repeat(2_001)}--x--\r\n`],
])('%s is not', (_what, headers, body) => {
  expect(asked(headers as Record<string, string>, body)).toBe(true)
})

test('what is no multipart cannot be a broken one', () => {
  expect(isBrokenMultipart('application/x-www-form-urlencoded', Buffer.from('a=1'))).toBe(false)
})
