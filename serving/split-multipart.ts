/** A part of a multipart body: its head as bytes of Latin-1, and what it carries, which is no copy. */
export type RawPart = { head: string; value: Buffer }

/** The longest form of the desk has some hundreds. */
const MOST_PARTS = 2_000

/** The parts of a body that this boundary splits (RFC 7578); null when it has no end, too many parts or one without a head. */
export function splitMultipart(boundary: string, body: Buffer): RawPart[] | null {
  const delimiter = `--${boundary}`
  if (body.indexOf(delimiter) !== 0) return null
  const parts: RawPart[] = []
  let at = delimiter.length
  while (parts.length < MOST_PARTS) {
    if (body.toString('latin1', at, at + 2) === '--') return parts
    const headEnd = body.indexOf('\r\n\r\n', at)
    const next = body.indexOf(`\r\n${delimiter}`, headEnd < 0 ? at : headEnd + 2)
    if (headEnd < 0 || next < 0) return null
    parts.push({ head: body.toString('latin1', at, headEnd), value: body.subarray(headEnd + 4, next) })
    at = next + delimiter.length + 2
  }
  return null
}
