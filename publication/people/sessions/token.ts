import { createHash, randomBytes } from 'node:crypto'

/** A secret that is shown once, in an address or a cookie; only its hash is kept. */
export type Token = { token: string; tokenHash: string }

/** 32 random bytes, for use in an address, with the hash to store. */
export function makeToken(): Token {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

/** What is stored of a token. A plain hash is enough: 256 random bits cannot be guessed back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
