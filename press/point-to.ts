import type { ServerResponse } from 'node:http'

/**
 * Sends the asker to another address (RFC 9110, 15.4). Permanently moved or not, nobody is told to remember it for
 * longer than a page: what moved may move back.
 */
export function pointTo(
  response: ServerResponse,
  { code, to }: { code: number; to: string },
  extra: readonly string[],
): void {
  const keeping = code === 301 || code === 308 ? 'public, max-age=0, s-maxage=60' : 'no-store'
  const fields = [
    'Location',
    to,
    'Content-Length',
    '0',
    'Cache-Control',
    keeping,
    'X-Content-Type-Options',
    'nosniff',
  ]
  response.writeHead(code, [...fields, ...extra]).end()
}
