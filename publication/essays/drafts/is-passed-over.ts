import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Draft, pieces, type Revision } from '@/db/schema'

/** Of what saves itself one revision is kept in so many minutes, and every one from which more characters than this went. */
const ONE_IN_MINUTES = 10
const MOST_CHARACTERS_GONE = 100

type Text = Pick<Revision, 'title' | 'lead' | 'body'>
type Saved = Text & Pick<Revision, 'savedBy' | 'savedByItself' | 'savedAt'>

/**
 * Whether a revision need not be kept once the next is there: both saved themselves, for the same member, in the same ten
 * minutes by the clock, and the next has nearly all that was in it. Never the one that readers see.
 */
export async function isPassedOver(
  transaction: Transaction,
  draft: Draft,
  before: Revision,
  next: Saved,
): Promise<boolean> {
  const isOneSitting =
    before.savedByItself &&
    next.savedByItself &&
    before.savedBy === next.savedBy &&
    sittingOf(before) === sittingOf(next)
  if (!isOneSitting || charactersGone(before, next) > MOST_CHARACTERS_GONE) return false
  if (!draft.pieceId) return true
  const [piece] = await transaction
    .select({ revision: pieces.revision })
    .from(pieces)
    .where(eq(pieces.id, draft.pieceId))
  return piece?.revision !== before.number
}

function sittingOf({ savedAt }: Saved | Revision): number {
  return Math.floor(savedAt.getTime() / (ONE_IN_MINUTES * 60_000))
}

/** How many characters of the one text are between what both begin and what both end with. */
export function charactersGone(before: Text, next: Text): number {
  const [one, other] = [wholeOf(before), wholeOf(next)]
  const most = Math.min(one.length, other.length)
  let start = 0
  while (start < most && one[start] === other[start]) start += 1
  let end = 0
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return one.length - start - end
}

const wholeOf = ({ title, lead, body }: Text) => `${title}\n${lead}\n${body}`
