import type { IncomingMessage } from 'node:http'
import { visitorAddress } from './visitor-address'

/** Where the handlers of Next find the address a request comes from. What a visitor puts in it is taken out. */
const VISITOR_HEADER = 'x-samenspraak-visitor'
/** Only a proxy that we trust may say these. */
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
]

/**
 * Has a request say in a field of ours which address it comes from, and gives that address. Next compares `Origin` with the
 * host it is asked for, and a proxy may put anything there: nginx by itself sends the host that it forwards to. So Next
 * sees the host of SITE_URL.
 */
export function nameVisitor(
  { headers, socket }: IncomingMessage,
  trustProxy: boolean,
  siteHost: string | null,
): string {
  const visitor = visitorAddress(socket.remoteAddress, headers['x-forwarded-for'], trustProxy)
  if (siteHost !== null || !trustProxy) for (const name of FORWARDED) delete headers[name]
  if (siteHost !== null) {
    headers.host = siteHost
    headers['x-forwarded-host'] = siteHost
  }
  headers[VISITOR_HEADER] = visitor
  return visitor
}
