import { isIPv6 } from 'node:net'

/**
 * The part of an IP address that one visitor cannot change at will: all of an IPv4 address, the first 64 bits of an
 * IPv6 address (RFC 6177 hands out at least that much to a home). IPv4 written as IPv6 is IPv4. Anything else comes
 * back as it is.
 */
export function visitorNetwork(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1]
  if (mapped) return mapped
  const address = ip.replace(/%.*$/, '')
  if (!isIPv6(address)) return ip
  return `${groupsOf(address).slice(0, 4).join(':')}::/64`
}

/** All eight groups, without leading zeros: `2001:db8::1` is 2001, db8, 0, 0, 0, 0, 0, 1. */
function groupsOf(address: string): string[] {
  const [left = [], right = []] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const missing = Array.from({ length: Math.max(8 - left.length - right.length, 0) }, () => '0')
  return [...left, ...missing, ...right].map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
}
