import type { Database, Transaction } from '@/db/client'
import { authors } from '@/db/schema'

/** The names of all authors, in parts, in no order. */
export function listAuthorNames(database: Database | Transaction) {
  const { givenName, infix, familyName } = authors
  return database.select({ givenName, infix, familyName }).from(authors)
}
