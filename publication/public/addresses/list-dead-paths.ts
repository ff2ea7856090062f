import { db } from '@/db/client'
import { plannedPieces } from '@/db/schema'
import { readAddressBook } from './read-address-book'

/** Pages that are not in the book: those behind a sign-in. */
const BEHIND_A_DOOR = /^\/(?:schrijven|inloggen)(?:\/|$)/

/** `dead`: nothing is there, or nothing any more; `planned`: nothing yet. */
export type DeadPaths = { dead: string[]; planned: string[] }

/** Which of these paths of this site lead nowhere now. `readBook`: the book to look in, where it need not be of this moment. */
export async function listDeadPaths(paths: string[], readBook = readAddressBook): Promise<DeadPaths> {
  const asked = paths.filter((path) => !BEHIND_A_DOOR.test(path))
  if (asked.length === 0) return { dead: [], planned: [] }
  const [book, plans] = await Promise.all([
    readBook(),
    db().select({ path: plannedPieces.path }).from(plannedPieces),
  ])
  const isPlanned = new Set(plans.map(({ path }) => path))
  const nowhere = asked.filter((path) => ['unknown', 'gone'].includes(book(path).status))
  return {
    dead: nowhere.filter((path) => !isPlanned.has(path)),
    planned: nowhere.filter((path) => isPlanned.has(path)),
  }
}
