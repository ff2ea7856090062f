import { isIP } from 'node:net'

/**
 * The address a request comes from. Behind a trusted proxy that is the last entry of X-Forwarded-For, which the
 * proxy itself wrote; everything to the left of it was sent by the visitor and may say anything. Without one it
 * is the other end of the connection, whatever the field says.
 */
export function visitorAddress(
  socketAddress: string | undefined,
  forwardedFor: string | string[] | undefined,
  trustProxy: boolean,
): string {
  const direct = plain(socketAddress ?? '')
  if (!trustProxy || forwardedFor === undefined) return direct
  const last = plain(withoutPort([forwardedFor].flat().join(',').split(',').at(-1)?.trim() ?? ''))
  return isIP(last) > 0 ? last : direct
}

/** An IPv4 visitor on an IPv6 socket is still the same visitor. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

/** Some proxies write the port as well: `203.0.113.9:4711`, `[2001:db8::1]:4711` (as in RFC 7239, 6). */
const withoutPort = (entry: string) =>
  entry.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1').replace(/^\[(.+)\](?::\d+)?$/, '$1')
