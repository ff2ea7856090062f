import { hasherOf } from '@/secret'

/** What is kept of an address to which nothing is mailed: it says whether this is the one, and nobody can read the address back. */
export function suppressionHash(email: string): string {
  return suppressionHashes()(email)
}

/** The same for many addresses. */
export function suppressionHashes(): (email: string) => string {
  const hash = hasherOf('suppression', 'hex')
  return (email) => hash(email.trim().toLowerCase())
}
