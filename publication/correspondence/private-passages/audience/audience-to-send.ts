import type { Transaction } from '@/db/client'
import { listOthers } from '../../letters/find-addressee'
import { decideAudience } from './decide-audience'
import { hasPrivatePassages } from './has-private-passages'

/** Something in it is private, and nobody would read it: its writer has to choose who does. */
export type ReadByNobody = { status: 'read-by-nobody' }

type ToSend = {
  dialogueId: string
  writerId: string
  toMemberId: string | null
  body: string
  audience: string[] | null
}

/**
 * Who will read the private passages of a letter that is sent now, also of its later versions: as its writer chose, of those who still
 * write; when nothing in it is private yet, to whom it is. `seen`: of whom the writer knows that they write in the dialogue; null: of all.
 */
export async function audienceToSend(
  transaction: Transaction,
  { dialogueId, writerId, toMemberId, body, audience }: ToSend,
  seen: readonly string[] | null = null,
): Promise<string[] | ReadByNobody> {
  const others = await listOthers(transaction, writerId, dialogueId)
  const known = seen ? others.filter((id) => seen.includes(id)) : others
  const chosen = audience
    ? others.filter((id) => audience.includes(id))
    : decideAudience({ toMemberId, others: known, kept: null })
  if (chosen.length > 0) return chosen
  return hasPrivatePassages(body)
    ? { status: 'read-by-nobody' }
    : decideAudience({ toMemberId, others, kept: null })
}
