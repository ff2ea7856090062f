export type Answerer = 'press' | 'media' | 'health' | 'metrics' | 'next'

/** What members and machines use: Next answers it for each of them, and nothing of it is ever kept. */
const NEXT = ['/schrijven', '/inloggen', '/api', '/_next']

/** Who answers a request for this path. Everything readers can reach is the press's, known to it or not. */
export function whoAnswers(path: string, publicFiles: ReadonlySet<string>): Answerer {
  if (path === '/gezond' || path === '/gezond/lezers') return 'health'
  if (path === '/metrics') return 'metrics'
  if (path.startsWith('/media/')) return 'media'
  if (NEXT.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))) return 'next'
  return publicFiles.has(path) ? 'next' : 'press'
}
