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
  const last = plain([forwardedFor].flat().join(',').split(',').at(-1)?.trim() ?? '')
  return isIP(last) > 0 ? last : direct
}

/** An IPv4 visitor on an IPv6 socket is still the same visitor. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')
