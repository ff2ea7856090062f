import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyIn, codingOf, findBodyIn } from './body-in'
import { type Coding, chooseCoding } from './choose-coding'
import { etagOf, fieldsOf, notModifiedFieldsOf } from './heads'
import { isUnchanged } from './is-unchanged'
import type { Copy } from './make-copy'

type Extra = readonly string[]

/**
 * Answers with a copy: in the coding the asker likes best, as 304 when they have it already, without a body for
 * HEAD (Node leaves it out). A Range field is ignored, as RFC 9110 (14.2) lets a server do: pages are small.
 * `extra` is for fields that differ from answer to answer, as a flat list of names and values.
 */
export function handOut(
  copy: Copy,
  request: IncomingMessage,
  response: ServerResponse,
  extra: Extra = [],
): void {
  const { 'accept-encoding': accepted, 'if-none-match': known } = request.headers
  const wanted = chooseCoding(typeof accepted === 'string' ? accepted : undefined)
  if (wanted === 'none') {
    response.writeHead(406, [...notAcceptable(copy), ...extra]).end()
    return
  }
  const coding = codingOf(copy, wanted)
  if (known !== undefined && copy.status === 200 && isUnchanged(known, etagOf(copy, coding))) {
    response.writeHead(304, [...Object.entries(notModifiedFieldsOf(copy, coding)).flat(), ...extra]).end()
    return
  }
  const there = findBodyIn(copy, coding)
  if (there) send(copy, coding, there, response, extra)
  else void sendWhenMade(copy, coding, response, extra)
}

/** The asker refused every coding we have (RFC 9110, 15.5.7), so words would be refused too. */
function notAcceptable({ fields }: Copy): string[] {
  const https = fields['Strict-Transport-Security']
  const guard = https ? ['Strict-Transport-Security', https] : []
  return ['Content-Length', '0', 'Vary', 'Accept-Encoding', 'Cache-Control', 'no-store', ...guard]
}

async function sendWhenMade(
  copy: Copy,
  coding: Coding,
  response: ServerResponse,
  extra: Extra,
): Promise<void> {
  try {
    send(copy, coding, await bodyIn(copy, coding), response, extra)
  } catch (cause) {
    // No memory left, and nothing that words could help: the connection breaks off, and is asked again.
    response.destroy(cause instanceof Error ? cause : undefined)
  }
}

function send(copy: Copy, coding: Coding, body: Buffer, response: ServerResponse, extra: Extra): void {
  response
    .writeHead(copy.status, [...Object.entries(fieldsOf(copy, coding, body.length)).flat(), ...extra])
    .end(body)
}
