const ENTITY_TAG = /(?:W\/)?("[^"]*")/g

/**
 * Whether an If-None-Match field says the asker has this copy already (RFC 9110, 13.1.2): a list of tags, compared
 * weakly, or `*`.
 */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.matchAll(ENTITY_TAG).some(([, tag]) => tag === etag)
}
