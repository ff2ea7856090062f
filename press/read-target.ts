export type Target = { status: 'readable'; path: string; query: string } | { status: 'malformed' }

const SCHEME_AND_AUTHORITY = /^https?:\/\/[^/?#]*/i

/**
 * Splits what stands behind the method in a request line. Accepts the absolute form that a server must accept
 * (RFC 9112, 3.2.2) and ignores the host in it; anything that does not begin with a slash then, or whose
 * percent-encoding cannot be undone (RFC 3986, 2.1), is malformed.
 */
export function readTarget(target: string): Target {
  const local = target.replace(SCHEME_AND_AUTHORITY, '') || '/'
  const queryAt = local.indexOf('?')
  const path = queryAt < 0 ? local : local.slice(0, queryAt)
  if (!path.startsWith('/') || !isDecodable(path)) return { status: 'malformed' }
  return { status: 'readable', path, query: queryAt < 0 ? '' : local.slice(queryAt + 1) }
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
