import type { Answerer } from '../who-answers'

/** What was asked for, in eight words. */
export type RequestKind =
  | 'page'
  | 'form'
  | 'desk'
  | 'api'
  | 'file'
  | 'media'
  | 'health'
  | 'metrics'
  | 'malformed'

/** Which kind of request this is; by its first part only, so that there are never more kinds than these. */
export function requestKind(who: Answerer, path: string, isReading: boolean): RequestKind {
  if (who === 'press') return isReading ? 'page' : 'form'
  if (who !== 'next') return who
  if (path.startsWith('/schrijven') || path.startsWith('/inloggen')) return 'desk'
  return path.startsWith('/api') ? 'api' : 'file'
}
