import { createHash } from 'node:crypto'
import type { Coding } from './choose-coding'
import { isCompressible, toBrotli } from './compress'
import { ownMemory } from './own-memory'
import type { HeaderFields } from './page-headers'
import { shareFields } from './share-fields'

/**
 * A printed page as it is kept: in one coding, which most readers get. The others are made from it when somebody asks
 * (`bodyIn`): three codings of 10,000 pages took 400 MB.
 */
export type Copy = {
  status: number
  /** a strong tag is this, and the coding: two codings of one page differ in bytes, so in tag (RFC 9110, 8.8.3.3) */
  hash: string
  /** of every coding, without those that tell them apart; one object for all copies of a kind */
  fields: HeaderFields
  /** `identity` for what would not get shorter: then it is the only one there is */
  keptAs: Extract<Coding, 'br' | 'identity'>
  body: Buffer
  /** what it takes in memory, about */
  bytes: number
}

/** Objects, the address and the entry in the list, measured on pages of all kinds. */
const OVERHEAD_BYTES = 1_000
/** 128 bits: two pages with the same are not to be met. */
const HASH_BYTES = 16

/** Makes a copy of a finished body, with the fields of a full answer. */
export async function makeCopy(status: number, body: Buffer, given: HeaderFields): Promise<Copy> {
  const isText = isCompressible(given['Content-Type'] ?? '')
  const packed = isText ? await toBrotli(body) : null
  const hash = createHash('sha256').update(body).digest().subarray(0, HASH_BYTES).toString('base64url')
  const fields = shareFields(isText ? { ...given, Vary: 'Accept-Encoding' } : given)
  const keptAs = packed ? 'br' : 'identity'
  const kept = ownMemory(packed ?? body)
  return { status, hash, fields, keptAs, body: kept, bytes: kept.length + OVERHEAD_BYTES }
}
