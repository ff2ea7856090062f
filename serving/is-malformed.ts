import type { IncomingMessage } from 'node:http'
import { isPlainForm, isScriptedForm } from './is-form-of-ours'
import { splitMultipart } from './split-multipart'

/** What Next names server actions by: two digits of what they take, and a hash. */
const ACTION = /^[0-9a-f]{40,44}$/
const MULTIPART = /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i
/** As browsers write it. Where it says more, those who read it after us disagree about the boundary. */
const OF_BROWSER = /^multipart\/form-data; ?boundary=(?:"([\w-]{1,70})"|([\w-]{1,70}))$/i

/**
 * Whether something that was sent to a page of Next's cannot be a form of ours (see is-form-of-ours.ts). Next would take such
 * a thing for a mistake of its own.
 */
export function isMalformedAction({ headers }: IncomingMessage, body: Buffer): boolean {
  const action = headers['next-action']
  if (action !== undefined && (typeof action !== 'string' || !ACTION.test(action))) return true
  const found = OF_BROWSER.exec(headers['content-type'] ?? '')
  const parts = found && splitMultipart(found[1] ?? found[2] ?? '', body)
  if (!parts) return true
  return action === undefined ? !isPlainForm(parts) : !isScriptedForm(parts)
}

/** Whether a body that calls itself multipart is not: it has no end, too many parts, or a NUL in what names a part. */
export function isBrokenMultipart(type: string, body: Buffer): boolean {
  if (!/^multipart\//i.test(type)) return false
  const found = MULTIPART.exec(type)
  const parts = found && splitMultipart(found[1] ?? found[2] ?? '', body)
  return !parts || parts.some(({ head }) => head.includes('\0'))
}
