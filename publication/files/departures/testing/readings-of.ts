import { domainToUnicode } from 'node:url'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** How many coats something may have on: a mail in base64 in a file that is compressed, in an archive. */
const MOST_COATS = 4

/**
 * Everything that can be read in these bytes: as they are, unpacked, and with what mails (RFC 2045, 2047), addresses (RFC 3986, 3492),
 * JSON, HTML and PostgreSQL make of signs taken off, in any order. In lower case, letters composed.
 */
export function readingsOf(value: string | Uint8Array): Set<string> {
  const seen = new Set<string>()
  let coats: (string | Buffer)[] = [typeof value === 'string' ? value : Buffer.from(value)]
  for (let depth = 0; depth <= MOST_COATS && coats.length > 0; depth += 1) {
    const texts = coats.flatMap((coat) => (typeof coat === 'string' ? [coat] : textsIn(coat)))
    const isNew = texts.filter((text) => !seen.has(text))
    for (const text of isNew) seen.add(text)
    coats = [
      ...coats.flatMap((coat) => (typeof coat === 'string' ? [] : unpacked(coat))),
      ...isNew.flatMap(takeOff),
    ]
  }
  return new Set([...seen].map(plain))
}

/** Comparable: composed, in lower case, without what is not seen. */
export const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .toLowerCase()

function textsIn(bytes: Buffer): string[] {
  const texts = [bytes.toString('utf8'), bytes.toString('latin1')]
  return bytes.includes(0)
    ? [...texts, bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')]
    : texts
}

/** As a file, or as an archive of files, that is compressed; nothing when it is not. */
function unpacked(bytes: Buffer): Buffer[] {
  const whole = [
    ...(beginsAsGzip(bytes) ? [gunzipSync] : []),
    ...(beginsAsZlib(bytes) ? [inflateSync] : []),
    brotliDecompressSync,
  ].flatMap((unpack) => attempt(() => unpack(bytes)))
  const inArchive: Buffer[] = []
  // A file in a zip: a header of 30 bytes, its name, what is more to say, and its bytes, deflated.
  for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    if (at + 30 > bytes.length || bytes.readUInt16LE(at + 8) !== 8) continue
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    inArchive.push(...attempt(() => inflateRawSync(bytes.subarray(start), { finishFlush: 2 })))
  }
  return [...whole, ...inArchive]
}

/** RFC 1952: without it nothing is unpacked, and asking costs more than looking. */
const beginsAsGzip = (bytes: Buffer) => bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b

/** RFC 1950: the method is deflate, and the first two bytes are a number of 31s. */
const beginsAsZlib = (bytes: Buffer) =>
  bytes.length > 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0

/** Most of what is tried is not packed: where that was found out is asked by nobody, and took most of the time. */
function attempt(unpack: () => Buffer): Buffer[] {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return [unpack()]
  } catch {
    return []
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Each coat taken off by itself; what has none gives nothing. */
function takeOff(text: string): (string | Buffer)[] {
  const coats: (string | Buffer)[] = []
  const bytes = (read: string) => Buffer.from(read, 'latin1')
  if (text.includes('=')) {
    const unquoted = text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    // What is no byte was no quoted-printable: it is read as it is.
    coats.push(unquoted, ...(/[^\0-\xff]/.test(unquoted) ? [] : [bytes(unquoted)]))
    coats.push(
      ...[...text.replace(/\?=\s+=\?[^?]+\?[qb]\?/gi, '').matchAll(/=\?[^?]+\?([qb])\?([^?]*)\?=/gi)].map(
        ([, kind = '', word = '']) =>
          kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : word.replaceAll('_', ' '),
      ),
    )
  }
  // 16 signs are twelve bytes: less says nothing by which anybody is found.
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{4,}(?:\r?\n?[A-Za-z0-9+/_-]+)*={0,2}/g))
    if (run.length >= 16) coats.push(Buffer.from(run, 'base64'))
  if (/(?:[0-9a-f]{2}){6}/i.test(text))
    coats.push(...[...text.matchAll(/(?:[0-9a-f]{2}){6,}/gi)].map(([run]) => Buffer.from(run, 'hex')))
  if (/%[0-9a-f]{2}/i.test(text))
    coats.push(
      text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
        Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
      ),
    )
  if (/\\u[0-9a-f]{4}/i.test(text))
    coats.push(
      text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
  if (/&(?:#|[a-z])/i.test(text))
    coats.push(
      text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, ten, sixteen, name) =>
        name
          ? (ENTITIES[name] ?? whole)
          : String.fromCodePoint(ten ? Number(ten) : Number.parseInt(sixteen, 16)),
      ),
    )
  if (/xn--/i.test(text))
    coats.push(text.replace(/[a-z0-9.-]*xn--[a-z0-9.-]+/gi, (host) => domainToUnicode(host)))
  return coats
}
