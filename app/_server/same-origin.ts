import { env } from '@/env'

/**
 * Whether a page of this site made the request: its `Origin` (RFC 6454) is that of SITE_URL, scheme, host and port. Where
 * SITE_URL is not set the site does not know by which names it is reached, and the very host that the browser asked
 * will do. A missing or opaque (`null`) origin is a no.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  const { siteUrl, isSiteUrlGiven } = env()
  if (origin === new URL(siteUrl).origin) return true
  return !isSiteUrlGiven && new URL(origin).host === headers.get('host')
}
