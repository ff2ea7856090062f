import { db } from '@/db/client'
import { plannedPieces } from '@/db/schema'
import { readAddressBook } from './read-address-book'

/** Pages that are not in the book: those behind a sign-in. */
const BEHIND_A_DOOR = /^\/(?:schrijven|inloggen)(?:\/|$)/

/**
 * Of these paths of this site those where nothing is, or nothing any more; what is planned counts as there. `readBook`: the
 * book to look in, where it need not be of this moment.
 */
export async function listDeadPaths(paths: string[], readBook = readAddressBook): Promise<string[]> {
  const asked = paths.filter((path) => !BEHIND_A_DOOR.test(path))
  if (asked.length === 0) return []
  const [book, plans] = await Promise.all([
    readBook(),
    db().select({ path: plannedPieces.path }).from(plannedPieces),
  ])
  const planned = new Set(plans.map(({ path }) => path))
  return asked.filter((path) => {
    const { status } = book(path)
    return (status === 'unknown' || status === 'gone') && !planned.has(path)
  })
}
