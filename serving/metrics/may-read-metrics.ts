import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../is-loopback'

export type MetricsAccess = {
  /** null: nobody has one, and only this machine may ask */
  token: string | null
  /** a proxy stands in front, and everybody comes from where it is */
  trustProxy: boolean
  /** the host of SITE_URL, null when none is set */
  siteHost: string | null
}

/** Fields that a proxy adds, or that a visitor sends who comes by one. */
const BY_PROXY = /^(forwarded|via|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-.*|x-envoy-.*)$/

/**
 * Whether somebody may see the numbers. With a token only who brings it. Without one only who asks from this machine, and
 * not when a proxy may stand between: nginx on this machine brings all strangers from 127.0.0.1, by itself without a
 * word of it. So a site that has a public address or trusts a proxy has no numbers without a token.
 */
export function mayReadMetrics(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  { token, trustProxy, siteHost }: MetricsAccess,
): boolean {
  if (token !== null) return isSame(headers.authorization ?? '', `Bearer ${token}`)
  if (trustProxy || (siteHost !== null && !isLoopback(nameIn(siteHost)))) return false
  return (
    isLoopback(socket.remoteAddress ?? '') &&
    isLoopback(nameIn(headers.host ?? '')) &&
    !Object.keys(headers).some((name) => BY_PROXY.test(name))
  )
}

/** Takes as long for every wrong answer (the hashes are of equal length). */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}

/** A host without its port: "[::1]:3000" is "::1". */
const nameIn = (host: string) => host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')
