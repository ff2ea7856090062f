export type OrdinaryRequest = {
  target: string
  acceptEncoding: string | undefined
  ifNoneMatch: string | undefined
}

/** Browsers and feed readers stay well below this. */
const LONGEST = 4_096
/** One whole request to read something, in the plainest form that RFC 9112 knows, and nothing before or after it. */
const ORDINARY = /^GET (\/[!-~]*) HTTP\/1\.1\r\n(?:[A-Za-z0-9-]+:[ -~]*\r\n)+\r\n$/
/** Fields that change how long a message is, what becomes of the connection, or who is answered what. */
const OUT_OF_THE_ORDINARY = new Set([
  'content-length',
  'transfer-encoding',
  'trailer',
  'te',
  'upgrade',
  'http2-settings',
  'expect',
  'proxy-connection',
  'x-request-id',
])

/**
 * Reads a request that is as ordinary as can be; null for everything else, which is for a real HTTP parser to judge.
 * So it may refuse whatever it likes, and must never take for ordinary what another parser would read differently:
 * any field that is not spelt plainly, comes twice where it may not, or has to do with bodies or connections is not.
 */
export function readOrdinaryRequest(bytes: Buffer): OrdinaryRequest | null {
  if (bytes.length > LONGEST) return null
  const text = bytes.toString('latin1')
  const target = ORDINARY.exec(text)?.[1]
  if (target === undefined) return null
  let hosts = 0
  let acceptEncoding: string | undefined
  let ifNoneMatch: string | undefined
  let at = text.indexOf('\r\n') + 2
  while (at < text.length - 2) {
    const colon = text.indexOf(':', at)
    const end = text.indexOf('\r\n', colon)
    const name = text.slice(at, colon).toLowerCase()
    if (name === 'host') hosts += 1
    else if (name === 'accept-encoding') {
      if (acceptEncoding !== undefined) return null
      acceptEncoding = text.slice(colon + 1, end).trim()
    } else if (name === 'if-none-match') {
      if (ifNoneMatch !== undefined) return null
      ifNoneMatch = text.slice(colon + 1, end).trim()
    } else if (name === 'connection') {
      if (
        text
          .slice(colon + 1, end)
          .trim()
          .toLowerCase() !== 'keep-alive'
      )
        return null
    } else if (OUT_OF_THE_ORDINARY.has(name)) return null
    at = end + 2
  }
  return hosts === 1 ? { target, acceptEncoding, ifNoneMatch } : null
}
