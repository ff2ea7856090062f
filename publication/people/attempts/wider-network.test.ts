import { expect, test } from 'vitest'
import { widerNetwork } from './wider-network'

test.each([
  ['192.0.2.7', '192.0.2.0/24'],
  ['::ffff:192.0.2.7', '192.0.2.0/24'],
  ['2001:db8:1:7:1:2:3:4', '2001:db8:1::/48'],
  ['2001:db8:1:8::', '2001:db8:1::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['unknown', 'unknown'],
])('%s lies in %s', (ip, network) => {
  expect(widerNetwork(ip)).toBe(network)
})
