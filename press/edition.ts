import { LRUCache } from 'lru-cache'
import type { AddressBook } from './address'
import type { Copy } from './make-copy'
import type { Printed } from './print'

/** What failed is not tried again for this long: a page or a database that is out of order is not hammered on. */
export const REST_AFTER_FAILURE_MS = 1_000
/** One page may not push out all the others. */
const LARGEST_SHARE = 8

/**
 * Everything the press knows between two changes. The press empties itself by opening a new one: whatever is
 * still being printed for the old one goes to those who asked before the change, and is forgotten with it.
 */
export type Edition = {
  /** by request target, least recently handed out thrown out first */
  copies: LRUCache<string, Copy>
  /** prints under way, by target; failed ones for as long as they rest */
  inFlight: Map<string, Promise<Printed>>
  /** read once, at the first question; a failure is remembered for a moment */
  addressBook: () => AddressBook | Promise<AddressBook>
}

/** An empty edition. Its address book is read when first asked; `byteLimit` is for all its copies together. */
export function openEdition(readAddressBook: () => Promise<AddressBook>, byteLimit: number): Edition {
  let book: AddressBook | Promise<AddressBook> | null = null
  return {
    copies: new LRUCache({
      maxSize: byteLimit,
      maxEntrySize: Math.ceil(byteLimit / LARGEST_SHARE),
      sizeCalculation: (copy) => copy.bytes,
    }),
    inFlight: new Map(),
    addressBook() {
      book ??= readBook()
      return book
    },
  }

  async function readBook(): Promise<AddressBook> {
    try {
      const read = await readAddressBook()
      book = read
      return read
    } catch (error) {
      setTimeout(() => {
        book = null
      }, REST_AFTER_FAILURE_MS).unref()
      throw error
    }
  }
}
