import { LRUCache } from 'lru-cache'
import type { HeaderFields } from './page-headers'

/** A site has some ten kinds of answers: pages, notices, feeds, pictures. */
const MOST_KINDS = 100

const kinds = new LRUCache<string, HeaderFields>({ max: MOST_KINDS })

/** The same object for the same fields: what thousands of copies say alike is held once. */
export function shareFields(fields: HeaderFields): HeaderFields {
  const kind = JSON.stringify(fields)
  const shared = kinds.get(kind)
  if (shared) return shared
  kinds.set(kind, fields)
  return fields
}
