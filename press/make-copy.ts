import { createHash } from 'node:crypto'
import type { Coding } from './choose-coding'
import { isCompressible, toBrotli } from './compress'
import type { HeaderFields } from './page-headers'
import { makeRepresentation, type Representation } from './representation'

/**
 * A printed page as it is kept: in one coding, which most readers get. The others are made from it when somebody asks
 * (`representationOf`): three codings of 10,000 pages took 400 MB.
 */
export type Copy = {
  status: number
  /** a strong tag is this, and the coding: two codings of one page differ in bytes, so in tag (RFC 9110, 8.8.3.3) */
  hash: string
  /** of every coding, without those that tell them apart */
  fields: HeaderFields
  /** `identity` for what would not get shorter: then it is the only one there is */
  keptAs: Extract<Coding, 'br' | 'identity'>
  kept: Representation
  /** what it takes in memory, about */
  bytes: number
}

/** Strings of headers, objects and the entry in the list, measured on pages of all kinds. */
const OVERHEAD_BYTES = 4_000

/** Makes a copy of a finished body, with the headers of a full answer and of a 304. */
export async function makeCopy(status: number, body: Buffer, given: HeaderFields): Promise<Copy> {
  const isText = isCompressible(given['Content-Type'] ?? '')
  const packed = isText ? await toBrotli(body) : null
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const fields = isText ? { ...given, Vary: 'Accept-Encoding' } : given
  const keptAs = packed ? 'br' : 'identity'
  const kept = makeRepresentation({ status, hash, fields }, keptAs, packed ?? body)
  return { status, hash, fields, keptAs, kept, bytes: kept.body.length + OVERHEAD_BYTES }
}
