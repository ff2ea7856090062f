import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { media } from '@/db/schema'
import { holdSpelled } from '@/publication/pictures/media/hold-spelled'
import { selectSpelled } from '@/publication/pictures/media/select-spelled'
import { spelledOutside } from '@/publication/pictures/media/spelled-outside'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import type { Problem } from '@/publication/text/prose/problem'
import { problemsOfPictures } from './problems-of-pictures'
import { selectPublic } from './select-public'

/**
 * Where the words of an author about themselves show pictures that this member may not make public. Readers see them at
 * once, so there may only be what they see already and what the member uploaded. `before`: what was spelled already.
 */
export async function closedInBio(
  transaction: Transaction,
  memberId: string,
  bio: string,
  before: string[],
): Promise<Problem[]> {
  const spelled = spelledPictures(bio)
  await holdSpelled(transaction, spelled)
  const own = await selectSpelled(transaction, spelled, eq(media.uploadedBy, memberId))
  const closed = spelledOutside([bio], [...own, ...(await selectPublic(transaction, spelled))])
  for (const known of before) closed.delete(known)
  return problemsOfPictures(bio, closed)
}
