import type { Transaction } from '@/db/client'
import { spelledOutside } from '@/publication/pictures/media/spelled-outside'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { selectOpenPictures } from './select-open-pictures'

/**
 * The pictures that these texts of an essay spell and this member may not use: those in texts they may not read, and names
 * of none. Asked in the transaction that saves. `before`: what the same draft spelled already; it is not judged again.
 */
export async function findClosed(
  transaction: Transaction,
  memberId: string,
  texts: string[],
  before: string[],
): Promise<Set<string>> {
  const spelled = texts.flatMap(spelledPictures)
  if (spelled.length === 0) return new Set()
  const { open } = await selectOpenPictures(transaction, memberId, spelled)
  const closed = spelledOutside(texts, open)
  for (const known of before) closed.delete(known)
  return closed
}
