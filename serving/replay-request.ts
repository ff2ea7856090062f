import { IncomingMessage } from 'node:http'

/**
 * The same request with its body still to be read: of one that anybody has read from, `fetch` and what is built on it
 * take no body any more (`Response body object should not be disturbed`).
 */
export function replayRequest(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket)
  again.method = request.method
  again.url = request.url
  again.httpVersion = request.httpVersion
  again.httpVersionMajor = request.httpVersionMajor
  again.httpVersionMinor = request.httpVersionMinor
  again.headers = request.headers
  again.rawHeaders = request.rawHeaders
  again.complete = true
  if (body.length > 0) again.push(body)
  again.push(null)
  return again
}
