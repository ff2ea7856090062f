import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseCoding } from './choose-coding'
import { isUnchanged } from './is-unchanged'
import type { Copy } from './make-copy'

/**
 * Answers with a copy: in the coding the asker likes best, as 304 when they have it already, without a body for
 * HEAD (Node leaves it out). A Range field is ignored, as RFC 9110 (14.2) lets a server do: pages are small.
 * `extra` is for fields that differ from answer to answer, as a flat list.
 */
export function handOut(
  copy: Copy,
  request: IncomingMessage,
  response: ServerResponse,
  extra?: readonly string[],
): void {
  const { 'accept-encoding': accepted, 'if-none-match': known } = request.headers
  const coding = chooseCoding(typeof accepted === 'string' ? accepted : undefined)
  if (coding === 'none') {
    response.writeHead(406, withExtra(notAcceptable(copy), extra)).end()
    return
  }
  const representation = copy.representations[coding]
  if (known !== undefined && copy.status === 200 && isUnchanged(known, representation.etag)) {
    response.writeHead(304, withExtra(representation.notModifiedHeaders, extra)).end()
    return
  }
  response.writeHead(copy.status, withExtra(representation.headers, extra)).end(representation.body)
}

/** The asker refused every coding we have (RFC 9110, 15.5.7), so words would be refused too. */
function notAcceptable({ representations: { identity } }: Copy): string[] {
  const at = identity.headers.indexOf('Strict-Transport-Security')
  const guard = at < 0 ? [] : identity.headers.slice(at, at + 2)
  return ['Content-Length', '0', 'Vary', 'Accept-Encoding', 'Cache-Control', 'no-store', ...guard]
}

function withExtra(headers: string[], extra: readonly string[] | undefined): string[] {
  return extra ? headers.concat(extra) : headers
}
