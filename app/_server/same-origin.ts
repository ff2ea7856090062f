import { env } from '@/env'

/**
 * Whether a page of this site made the request: its `Origin` is that of SITE_URL, or the very host that the browser
 * asked. A missing or opaque (`null`) origin is a no.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  return origin === new URL(env().siteUrl).origin || new URL(origin).host === headers.get('host')
}
