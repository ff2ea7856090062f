import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import type { ProofMail } from '@/emails/correspondence/proof-mail'
import { findDeskReader } from '@/publication/correspondence/private-passages/desk-reader'
import { findSeat } from '@/publication/correspondence/private-passages/find-seat'
import { spotsInWorker } from '@/publication/text/comparison/spots-in-worker'
import { MAILS } from '@/publication/text/workers/in-worker'
import { joinNames } from '@/texts/join-names'
import type { ProofPlace } from '@/texts/nl/correspondence/places-in-proof'
import { type Language, textsIn } from '@/texts/texts'
import { isClosedTo, proofFor } from '../composition-for'
import { AROUND } from '../shown-mark'
import { type ChangedPlace, changesOfProof } from './changes-of-proof'
import { findSeenProof } from './find-seen-proof'
import type { ProofBehindLink } from './open-proof-link'

/** Of all that changed, so many places are shown: a mail is no table of two texts. */
const MOST_SPOTS = 12

/**
 * Where a proof is another than the one that this member last had, word by word, as far as they may read both; null when that cannot be told. To
 * be asked before the mail of this one is noted.
 */
export async function changesInMail(
  { memberId, open }: Pick<ProofBehindLink, 'memberId' | 'open'>,
  language: Language,
): Promise<ProofMail['changes']> {
  const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, open.dialogueId))
  const seen = dialogue && (await findSeenProof(memberId, dialogue))
  if (!seen) return null
  const seat = await findSeat(db(), memberId, open.dialogueId)
  const reader = await findDeskReader(db(), open.dialogueId, seat)
  const before = proofFor(reader, isClosedTo(reader, memberId, seen.composition), seen)
  const isAroundKept = [before, open.current].some(({ lacking }) => lacking.includes(AROUND))
  const { texts, came, leftOut, isMore } = changesOfProof(before.proof, open.current.proof, isAroundKept)
  const words = textsIn(language).proofByMail.mail.changes
  const { places, more } = await spotsOf(texts, words.place)
  const also = [
    ...(came.length > 0 ? [words.came(joinNames(came.map(String), language), came.length)] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(more > 0 ? [words.more(more)] : []),
    ...(isMore || !seen.isExact ? [words.isMore] : []),
  ]
  return places.length + also.length > 0 ? { places, also } : null
}

type Places = NonNullable<ProofMail['changes']>['places']

async function spotsOf(
  texts: ChangedPlace[],
  inWords: (place: ProofPlace) => string,
): Promise<{ places: Places; more: number }> {
  const places: Places = []
  let [left, more] = [MOST_SPOTS, 0]
  for (const { place, before, now } of texts) {
    const found = await spotsInWorker(MAILS, before, now, left)
    // What differs in nothing but spaces is read the same.
    if (found && found.spots.length + found.more === 0) continue
    if (found?.spots.length === 0) {
      more += found.more
      continue
    }
    places.push({ place: inWords(place), spots: found?.spots ?? null })
    left -= found?.spots.length ?? 1
    more += found?.more ?? 0
  }
  return { places, more }
}
