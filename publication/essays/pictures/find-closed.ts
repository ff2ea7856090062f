import type { Transaction } from '@/db/client'
import { holdSpelled } from '@/publication/pictures/media/hold-spelled'
import { spelledOutside } from '@/publication/pictures/media/spelled-outside'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import type { DraftContent } from '../drafts/draft-content'
import { selectOpenPictures } from './select-open-pictures'

/**
 * The pictures that an essay spells and this member may not use: those in texts they may not read, and names of none. Asked
 * in the transaction that saves, which keeps them beside the text: a text that says a name shows nobody its picture.
 * `before`: what the same draft spelled rightly already; it is not judged again.
 */
export async function findClosedIn(
  transaction: Transaction,
  memberId: string,
  { body, image }: Pick<DraftContent, 'body' | 'image'>,
  before: string[],
): Promise<string[]> {
  const texts = [body, image?.src ?? '']
  const spelled = texts.flatMap(spelledPictures)
  if (spelled.length === 0) return []
  await holdSpelled(transaction, spelled)
  const { open } = await selectOpenPictures(transaction, memberId, spelled)
  const closed = spelledOutside(texts, open)
  for (const known of before) closed.delete(known)
  return [...closed]
}
