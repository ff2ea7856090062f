import type { Transaction } from '@/db/client'
import type { WrittenLetter } from '@/db/schema'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { namesApart, selectNamed } from '@/publication/correspondence/dialogues/names-apart'
import { listOthers } from './find-addressee'

/** Who would get a letter without its writer having seen it, and the ids of all who would. Nothing was changed. */
export type SomebodyCame = { status: 'somebody-came'; who: CorrespondentName[]; others: string[] }

/**
 * Who else writes in a dialogue by now than the page said on which a letter was sent or confirmed (`seen`, their ids): they would get it too.
 * Null when there is nobody like that.
 */
export async function findWhoCame(
  transaction: Transaction,
  { dialogueId, writerId }: Pick<WrittenLetter, 'dialogueId' | 'writerId'>,
  seen: readonly string[],
): Promise<SomebodyCame | null> {
  const others = await listOthers(transaction, writerId, dialogueId)
  const came = others.filter((id) => !seen.includes(id))
  if (came.length === 0) return null
  const all = await selectNamed(transaction, dialogueId)
  const who = all.filter(({ id }) => came.includes(id)).map(namesApart(all))
  return { status: 'somebody-came', who, others }
}
