import { keyedHash } from '@/secret'

/** By what an address is known to which nothing is mailed: it outlives the reader, and tells nobody whose it is. */
export function suppressionHash(email: string): string {
  return keyedHash('suppression', email.toLowerCase())
}
