import { onEdition } from '@/publication/public/edition/announce-edition'
import type { AddressBook } from './address'
import { readAddressBook } from './read-address-book'

/** What another process publishes is known this much later. */
const REMEMBERED_MS = 10_000

let known: { book: Promise<AddressBook>; until: number } | null = null
onEdition(() => {
  known = null
})

/**
 * The address book as it was at most ten seconds ago, and never before what this process published last: for remarks, of which
 * many may be asked at once. Reading it anew takes a table of all pieces, on the thread that answers readers.
 */
export function rememberedAddressBook(): Promise<AddressBook> {
  if (known && Date.now() < known.until) return known.book
  const book = readAddressBook()
  const mine = { book, until: Date.now() + REMEMBERED_MS }
  known = mine
  book.catch(() => {
    if (known === mine) known = null
  })
  return book
}
