import { createHash } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Coding } from './choose-coding'
import { compress, isCompressible } from './compress'
import type { HeaderFields } from './page-headers'

/** What one coding of a page sends. Headers are flat lists of names and values, as `writeHead` likes them best. */
export type Representation = {
  body: Buffer
  etag: string
  headers: string[]
  notModifiedHeaders: string[]
  /** the same as they go over the wire, with the status line and without the empty line at the end */
  head: string
  notModifiedHead: string
}

/** A printed page, ready to be handed out in each coding. */
export type Copy = {
  status: number
  representations: Record<Coding, Representation>
  /** what it takes in memory, about */
  bytes: number
}

/** Strings of headers, objects and the entry in the list, measured on pages of all kinds. */
const OVERHEAD_BYTES = 10_000

/**
 * Makes a copy of a finished body: both codings in advance, a strong ETag for each (RFC 9110, 8.8.3.3: two codings
 * of one page differ in bytes, so they differ in tag), and the headers of a full answer and of a 304.
 */
export async function makeCopy(status: number, body: Buffer, fields: HeaderFields): Promise<Copy> {
  const isText = isCompressible(fields['Content-Type'] ?? '')
  const packed = isText ? await compress(body) : { br: null, gzip: null }
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const base = isText ? { ...fields, Vary: 'Accept-Encoding' } : fields
  const identity = makeRepresentation(status, body, base, `"${hash}"`)
  const coded = (coding: 'br' | 'gzip') => {
    const bytes = packed[coding]
    if (!bytes) return identity
    return makeRepresentation(status, bytes, { ...base, 'Content-Encoding': coding }, `"${hash}-${coding}"`)
  }
  const representations = { identity, br: coded('br'), gzip: coded('gzip') }
  const bytes = body.length + (packed.br?.length ?? 0) + (packed.gzip?.length ?? 0) + OVERHEAD_BYTES
  return { status, representations, bytes }
}

function makeRepresentation(
  status: number,
  body: Buffer,
  fields: HeaderFields,
  etag: string,
): Representation {
  // A condition on an answer that is not a success is ignored (RFC 9110, 13.2.1), so a notice has no tag.
  const tagged = status === 200 ? { ...fields, ETag: etag } : fields
  const full = { ...tagged, 'Content-Length': String(body.length) }
  const notModified = ofNotModified(tagged)
  return {
    body,
    etag,
    headers: Object.entries(full).flat(),
    notModifiedHeaders: Object.entries(notModified).flat(),
    head: wireOf(status, full),
    notModifiedHead: wireOf(304, notModified),
  }
}

/** What a 304 must repeat of the 200 it stands for (RFC 9110, 15.4.5), and what every answer says; Node adds Date. */
const NOT_MODIFIED_FIELDS = [
  ...['Cache-Control', 'Content-Location', 'ETag', 'Expires', 'Vary'],
  'Strict-Transport-Security',
]

const ofNotModified = (fields: HeaderFields): HeaderFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => NOT_MODIFIED_FIELDS.includes(name)))

/** RFC 9112, 2.1. */
const wireOf = (status: number, fields: HeaderFields): string =>
  `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}`
