export type HeaderFields = Record<string, string>

export type SitePolicy = {
  /** true when readers come by https: browsers are told to stay there */
  isHttps: boolean
}

/**
 * No script, nothing of another host, no frame. Style, pictures, fonts and manifest of our own; forms to ourselves.
 * Without scripts nothing of a page can connect; Lighthouse reads robots.txt in a page's name, and may.
 */
const READER_POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const KEPT = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'
const KEPT_NOWHERE = 'private, no-store'
const YEAR_SECONDS = 365 * 24 * 60 * 60
/** What Strict-Transport-Security says on every answer of a site that is reached by https (RFC 6797). */
export const STAY_WITH_HTTPS = `max-age=${YEAR_SECONDS}`
const RETRY_AFTER_SECONDS = 10

/** The fields that guard whatever is sent to readers, page or not. */
export function guardHeaders({ isHttps }: SitePolicy): HeaderFields {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    ...(isHttps ? { 'Strict-Transport-Security': STAY_WITH_HTTPS } : {}),
  }
}

/** The fields of an HTML page for readers. */
export function pageHeaders(policy: SitePolicy): HeaderFields {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': READER_POLICY,
    ...guardHeaders(policy),
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

/** Proxies may keep a page for a minute; readers ask each time, and mostly hear that nothing changed. */
export const keptHeaders = (): HeaderFields => ({ 'Cache-Control': KEPT })

/** Pages with a secret in their address: kept by nobody, found by no search engine, named to no other host. */
export function keptNowhereHeaders(): HeaderFields {
  return {
    'Cache-Control': KEPT_NOWHERE,
    // Not `no-referrer`: browsers then send `Origin: null` with the form on the page, which would be refused.
    'Referrer-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex',
  }
}

/** Notices are kept by nobody: what is missing now may be published next. */
export function noticeHeaders(status: number): HeaderFields {
  return {
    'Cache-Control': 'private, no-store',
    ...(status === 503 ? { 'Retry-After': String(RETRY_AFTER_SECONDS) } : {}),
  }
}
