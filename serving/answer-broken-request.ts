import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { STAY_WITH_HTTPS } from '@/press/page-headers'

/** What Node calls it, and what RFC 9110 and RFC 6585 do. */
const STATUS_BY_CODE: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** Answers what could not be read as a request at all, in one line for whoever wrote that program; then hangs up. */
export function createBrokenRequestAnswer(isHttps: boolean) {
  const guard = isHttps ? `Strict-Transport-Security: ${STAY_WITH_HTTPS}\r\n` : ''
  return function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy()
      return
    }
    const status = STATUS_BY_CODE[error.code ?? ''] ?? 400
    const reason = STATUS_CODES[status] ?? ''
    socket.end(
      `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\n${guard}Content-Type: text/plain\r\nContent-Length: ${reason.length}\r\n\r\n${reason}`,
      // Whoever does not hang up themselves would keep the connection for as long as they like.
      () => socket.destroy(),
    )
  }
}
