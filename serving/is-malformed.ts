import type { IncomingMessage } from 'node:http'

/** What Next names server actions by: two digits of what they take, and a hash. */
const ACTION = /^[0-9a-f]{40,44}$/
const MULTIPART = /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i
/** The longest form of the desk has some hundreds. */
const MOST_PARTS = 2_000

/**
 * Whether something that was sent to a page of Next's cannot be a form or an action of ours: those are multipart (RFC 7578)
 * or, with the name of an action, plain text. Next would take such a thing for a mistake of its own.
 */
export function isMalformedAction({ headers }: IncomingMessage, body: Buffer): boolean {
  const action = headers['next-action']
  if (action !== undefined && (typeof action !== 'string' || !ACTION.test(action))) return true
  const type = headers['content-type'] ?? ''
  if (action !== undefined && /^text\/plain\b/i.test(type)) return false
  return !MULTIPART.test(type) || isBrokenMultipart(type, body)
}

/** Whether a body that calls itself multipart is not: it has no end, too many parts, or a NUL in what names a part. */
export function isBrokenMultipart(type: string, body: Buffer): boolean {
  if (!/^multipart\//i.test(type)) return false
  const found = MULTIPART.exec(type)
  if (!found) return true
  const delimiter = `--${found[1] ?? found[2]}`
  if (body.indexOf(delimiter) !== 0) return true
  let at = delimiter.length
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    if (body.toString('latin1', at, at + 2) === '--') return false
    const headEnd = body.indexOf('\r\n\r\n', at)
    const next = body.indexOf(`\r\n${delimiter}`, headEnd < 0 ? at : headEnd + 2)
    if (headEnd < 0 || next < 0) return true
    if (body.subarray(at, headEnd).includes(0)) return true
    at = next + delimiter.length + 2
  }
  return true
}
