import { createHash, timingSafeEqual } from 'node:crypto'
import { hasherOf, keyedToken, type Purpose } from '@/secret'

const SHAPE = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([\w-]{43})$/

/** The id of a row with a token of ours, for use in an address. It is made again whenever it is needed, never stored. */
export function signId(purpose: Purpose, id: string): string {
  return signerOf(purpose)(id)
}

/** The same for many ids of one purpose. */
export function signerOf(purpose: Purpose): (id: string) => string {
  const tokenOf = hasherOf(purpose, 'base64url')
  return (id) => `${id}.${tokenOf(id)}`
}

/** The id that was signed for this purpose; null when we did not. Takes as long for a near miss as for any other. */
export function readSignedId(purpose: Purpose, signed: string): string | null {
  const [, id, given] = SHAPE.exec(signed) ?? []
  if (!id || !given) return null
  return areEqual(given, keyedToken(purpose, id)) ? id : null
}

function areEqual(a: string, b: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(a), digest(b))
}
