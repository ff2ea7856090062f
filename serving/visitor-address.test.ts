import { expect, test } from 'vitest'
import { visitorAddress } from './visitor-address'

test.each([
  ['192.0.2.1', undefined, false, '192.0.2.1'],
  ['192.0.2.1', '203.0.113.9', false, '192.0.2.1'],
  ['::ffff:192.0.2.1', undefined, false, '192.0.2.1'],
  ['127.0.0.1', '203.0.113.9', true, '203.0.113.9'],
  ['127.0.0.1', '198.51.100.7, 203.0.113.9', true, '203.0.113.9'],
  ['127.0.0.1', ['198.51.100.7', '203.0.113.9'], true, '203.0.113.9'],
  ['127.0.0.1', '2001:db8::1', true, '2001:db8::1'],
  ['127.0.0.1', '203.0.113.9:4711', true, '203.0.113.9'],
  ['127.0.0.1', '[2001:db8::1]:4711', true, '2001:db8::1'],
  ['127.0.0.1', '203.0.113.9, nonsense', true, '127.0.0.1'],
  ['127.0.0.1', '', true, '127.0.0.1'],
  ['127.0.0.1', undefined, true, '127.0.0.1'],
  [undefined, undefined, false, ''],
])('from %s, forwarded for %j, proxy trusted %s: %s', (socket, field, isTrusted, expected) => {
  expect(visitorAddress(socket, field, isTrusted)).toBe(expected)
})
