import type { Address, AddressBook } from './address'
import { tidyPath } from './tidy-path'

export type Place = Address | { status: 'misspelt'; path: string; query: Query }
type Query = Extract<Address, { status: 'page' }>['query']

/**
 * Looks a path up, and when there is nothing, its tidy spelling: a page found that way is misspelt, and its right
 * spelling is told. Only what the book knows is ever told, so nobody can make the press point elsewhere.
 */
export function findPlace(book: AddressBook, path: string): Place {
  const address = book(path)
  if (address.status !== 'unknown') return address
  const tidy = tidyPath(path)
  const tidied = book(tidy)
  if (tidied.status !== 'page') return tidied
  return { status: 'misspelt', path: encodeURI(tidy), query: tidied.query }
}
