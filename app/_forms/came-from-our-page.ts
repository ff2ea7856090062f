import { isSameOrigin } from '@/app/_server/same-origin'

/**
 * Whether a form of our own was posted. Browsers say so in `Sec-Fetch-Site` (Fetch Metadata), and where that is not
 * sent, over plain http, in `Origin`. A text browser sends neither; nobody can be led here in one by another site.
 */
export function cameFromOurPage(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  return !headers.has('origin') || isSameOrigin(headers)
}
