import type { Typed } from '@/app/(desk)/_forms/answer'
import type { TypedPassage } from '@/publication/correspondence/private-passages/typed-passages'

/** The stretches that a form sent, in their order; null when it sent none. */
export function passagesIn({ passage, readBy }: Typed): TypedPassage[] | null {
  if (passage === undefined) return null
  const readers = [readBy ?? []].flat()
  // Of one that does not say who reads it, nobody reads it who should not.
  return [passage].flat().map((text, index) => ({ text, isPrivate: readers[index] !== 'all' }))
}
