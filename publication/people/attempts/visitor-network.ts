import { isIPv6 } from 'node:net'

/**
 * The part of an IP address that one visitor cannot change at will: all of an IPv4 address, the first 64 bits of an
 * IPv6 address (RFC 6177 hands out at least that much to a home). IPv4 written as IPv6 is IPv4. Anything else comes
 * back as it is.
 */
export function visitorNetwork(ip: string): string {
  const address = ip.replace(/%.*$/, '')
  if (!isIPv6(address)) return ip
  const groups = groupsOf(dottedAsGroups(address))
  return mappedIn(groups) ?? `${groups.slice(0, 4).join(':')}::/64`
}

/** RFC 4291 2.5.5.2: IPv4 stands in the last two groups, after five of zeros and one of ones. */
function mappedIn(groups: string[]): string | null {
  if (groups.slice(0, 6).join(':') !== '0:0:0:0:0:ffff') return null
  return groups
    .slice(6)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.')
}

/** `::ffff:192.0.2.7` and `::ffff:c000:207` are one address written in two ways. */
function dottedAsGroups(address: string): string {
  return address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number)
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
  })
}

/** All eight groups, without leading zeros: `2001:db8::1` is 2001, db8, 0, 0, 0, 0, 0, 1. */
function groupsOf(address: string): string[] {
  const [left = [], right = []] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const missing = Array.from({ length: Math.max(8 - left.length - right.length, 0) }, () => '0')
  return [...left, ...missing, ...right].map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
}
