import type { IncomingMessage } from 'node:http'

const MEGABYTE = 1024 * 1024
const ORDINARY_LIMIT = 1 * MEGABYTE
/** A picture of 15 MB and the form around it. */
const PICTURE_LIMIT = 16 * MEGABYTE
/** A mail of 5 MB; the handler itself counts it to the byte. */
const MAIL_LIMIT = 5 * MEGABYTE + 64 * 1024
/** What is still taken of a body that was refused, so that the visitor gets to read why. */
const DRAINED_BYTES = 64 * MEGABYTE
const DRAINED_MS = 10_000

/** A document of 20 MB, or what is on a clipboard, and the form around it. */
const DOCUMENT_LIMIT = 21 * MEGABYTE
const TAKEN_IN = '/schrijven/opnemen/'

/** The text of an essay or a letter is refused above a tenth of this. */
const PREVIEWS = '/schrijven/voorbeeld/'

/** How many bytes a request to this path may bring along. */
export function bodyLimit(path: string): number {
  if (path === '/api/inbound') return MAIL_LIMIT
  if (path.startsWith(PREVIEWS)) return ORDINARY_LIMIT
  if (path.startsWith(TAKEN_IN)) return DOCUMENT_LIMIT
  return path === '/schrijven' || path.startsWith('/schrijven/') ? PICTURE_LIMIT : ORDINARY_LIMIT
}

/** Whether a request brings anything along (RFC 9112, 6.3). */
export function hasBody({ headers }: IncomingMessage): boolean {
  return 'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0
}

/**
 * Watches a body while another takes it in, of which `earlyBytes` were there before. `refuse` is called once: at once when the announced length is too great,
 * or when more arrives than allowed, announced or not. The rest is thrown away for a while, so that the visitor gets
 * to read why; then the connection is cut. False when it was refused at once.
 */
export function limitBody(
  request: IncomingMessage,
  limit: number,
  refuse: () => void,
  earlyBytes: number,
): boolean {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    cutLater(request)
    request.on('data', cutAfter(DRAINED_BYTES, request))
    refuse()
    return false
  }
  let taken = earlyBytes
  const push = request.push
  // Not a listener for `data`: that would start the flow before whoever reads the body is there.
  request.push = function pushCounted(chunk: unknown, encoding?: BufferEncoding) {
    taken += sizeOf(chunk)
    if (taken <= limit) return push.call(request, chunk, encoding)
    request.push = throwAway(request)
    cutLater(request)
    refuse()
    return true
  }
  return true
}

/** Whoever reads the body waits for its end in vain; the connection that ends tells them that there is none. */
function throwAway(request: IncomingMessage): IncomingMessage['push'] {
  const count = cutAfter(DRAINED_BYTES, request)
  return function pushNowhere(chunk: unknown) {
    if (chunk === null) setImmediate(() => request.socket.destroy())
    else count(chunk)
    return true
  }
}

function cutAfter(bytes: number, { socket }: IncomingMessage): (chunk: unknown) => void {
  let drained = 0
  return function count(chunk) {
    drained += sizeOf(chunk)
    if (drained > bytes) socket.destroy()
  }
}

function cutLater(request: IncomingMessage): void {
  const timer = setTimeout(() => request.socket.destroy(), DRAINED_MS)
  request.once('close', () => clearTimeout(timer))
}

const sizeOf = (chunk: unknown) => (Buffer.isBuffer(chunk) ? chunk.length : 0)
