import { type NextRequest, NextResponse } from 'next/server'
import { deskPolicy } from './app/_server/desk-policy'
import { isSameOrigin } from './app/_server/same-origin'
import { whyLost } from './app/_server/why-lost'

/**
 * Stands before the desk and the sign-in pages: gives them their headers, and turns away what another site's page sends.
 * Who may do what is not decided here but in publication/.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (request.method !== 'GET' && request.method !== 'HEAD' && !isSameOrigin(request.headers))
    return new NextResponse(null, { status: 403 })
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = deskPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-samenspraak-path', request.nextUrl.pathname + request.nextUrl.search)
  const why = await whyLost(request)
  headers.set('x-samenspraak-why', why ?? '')
  const response = why
    ? NextResponse.rewrite(new URL('/nog-niet-verstuurd', request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  response.headers.set('x-content-type-options', 'nosniff')
  // Not no-referrer: browsers would then send `Origin: null` with a form, which we refuse.
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  response.headers.set('cross-origin-resource-policy', 'same-origin')
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()')
  response.headers.set('x-robots-tag', 'noindex')
  return response
}

export const config = { matcher: ['/schrijven', '/schrijven/:path*', '/inloggen', '/inloggen/:path*'] }
