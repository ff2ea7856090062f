import { keyedHash } from '@/secret'

/** What is kept of an address to which nothing is mailed: it says whether this is the one, and nobody can read the address back. */
export function suppressionHash(email: string): string {
  return keyedHash('suppression', email.trim().toLowerCase())
}
