import type { InsertWords } from './insert-words'
import type { Offer } from './offers'

/** Those of which a word begins with what was typed, with or without its accents; by their own name first. */
export function matchOffers(
  offers: readonly Offer[],
  typed: string,
  words: InsertWords['offers'],
): readonly Offer[] {
  const wanted = plain(typed)
  const begins = (text: string) =>
    plain(text).startsWith(wanted) ||
    plain(text)
      .split(' ')
      .some((word) => word.startsWith(wanted))
  const byName = offers.filter((offer) => begins(words[offer].label))
  const otherwise = offers.filter((offer) => !byName.includes(offer) && begins(words[offer].found))
  return [...byName, ...otherwise]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
