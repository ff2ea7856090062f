import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Draft, pieces, type Revision } from '@/db/schema'
import { isSoonFollowed } from '../revisions/is-soon-followed'

type Text = Pick<Revision, 'title' | 'lead' | 'body'>
type Saved = Text & Pick<Revision, 'savedBy' | 'savedByItself' | 'savedAt'>

/** Whether a revision need not be kept once the next is there (`isSoonFollowed`). Never the one that readers see. */
export async function isPassedOver(
  transaction: Transaction,
  draft: Draft,
  before: Revision,
  next: Saved,
): Promise<boolean> {
  if (!isSoonFollowed({ ...before, words: wholeOf(before) }, { ...next, words: wholeOf(next) })) return false
  if (!draft.pieceId) return true
  const [piece] = await transaction
    .select({ revision: pieces.revision })
    .from(pieces)
    .where(eq(pieces.id, draft.pieceId))
  return piece?.revision !== before.number
}

const wholeOf = ({ title, lead, body }: Text) => `${title}\n${lead}\n${body}`
