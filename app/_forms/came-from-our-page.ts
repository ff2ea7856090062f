import { isSameOrigin } from '@/app/_server/same-origin'

/**
 * Whether a form of our own was posted. Browsers say so in `Origin`, and where that tells nothing in `Sec-Fetch-Site`
 * (Fetch Metadata), which they leave out over plain http. Both must agree when both are there. A text browser sends
 * neither; nobody can be led here in one by another site.
 */
export function cameFromOurPage(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  if (origin === null) return true
  return origin === 'null' ? site !== null : isSameOrigin(headers)
}
