import { and, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import {
  approvals,
  dialogues,
  letterChanges,
  letterRevisions,
  letters,
  privacyAnswers,
  type WrittenLetter,
  writtenLetters,
} from '@/db/schema'
import {
  splitPassages,
  withoutPrivatePassages,
} from '@/publication/correspondence/private-passages/private-passages'
import type { Departed } from '../departed'

/**
 * Of their letters that readers have, the text that readers have stays, and no other version. Of those that were sent and never
 * public only the place stays, so that others are still counted as they were; a letter that was not sent goes.
 */
export async function eraseLetters(transaction: Transaction, { memberId, words }: Departed): Promise<void> {
  const isTheirs = eq(writtenLetters.writerId, memberId)
  await transaction.delete(writtenLetters).where(and(isTheirs, isNull(writtenLetters.sentAt)))
  const rows = await transaction
    .select({ letter: writtenLetters, fingerprint: dialogues.publishedFingerprint, shown: letters })
    .from(writtenLetters)
    .innerJoin(dialogues, eq(dialogues.id, writtenLetters.dialogueId))
    .leftJoin(letters, eq(letters.writtenLetterId, writtenLetters.id))
    .where(isTheirs)
  for (const { letter, fingerprint, shown } of rows) {
    const text = shown
      ? ((await findAgreedText(transaction, letter, fingerprint)) ?? shown)
      : { subject: '', body: words.letter }
    await keepOnly(transaction, letter, text)
  }
  await transaction
    .delete(letterChanges)
    .where(or(eq(letterChanges.proposedBy, memberId), isOfTheirs(letterChanges.letterId, memberId)))
  await transaction
    .delete(privacyAnswers)
    .where(or(eq(privacyAnswers.answeredBy, memberId), isOfTheirs(privacyAnswers.letterId, memberId)))
}

type Text = { subject: string; body: string }

/** The version that all agreed to, as it calls other letters at the desk, without private passages; null when nobody knows which. */
async function findAgreedText(
  transaction: Transaction,
  { id, dialogueId }: WrittenLetter,
  fingerprint: string | null,
): Promise<Text | null> {
  if (!fingerprint) return null
  const [agreed] = await transaction
    .select({ subject: letterRevisions.subject, body: letterRevisions.body })
    .from(approvals)
    .innerJoin(
      letterRevisions,
      and(
        eq(letterRevisions.letterId, id),
        sql`${letterRevisions.number} = (${approvals.letterRevisions} ->> ${id})::int`,
      ),
    )
    .where(and(eq(approvals.dialogueId, dialogueId), eq(approvals.fingerprint, fingerprint)))
    .limit(1)
  if (!agreed || splitPassages(agreed.body).status === 'refused') return null
  return { subject: agreed.subject, body: withoutPrivatePassages(agreed.body) }
}

async function keepOnly(
  transaction: Transaction,
  { id, revision }: WrittenLetter,
  { subject, body }: Text,
): Promise<void> {
  await transaction
    .delete(letterRevisions)
    .where(and(eq(letterRevisions.letterId, id), ne(letterRevisions.number, revision)))
  await transaction
    .update(letterRevisions)
    .set({ subject, body, closedPictures: [] })
    .where(eq(letterRevisions.letterId, id))
  await transaction
    .update(writtenLetters)
    .set({ subject, messageId: null, sentRevision: revision })
    .where(eq(writtenLetters.id, id))
}

function isOfTheirs(
  letterId: typeof letterChanges.letterId | typeof privacyAnswers.letterId,
  memberId: string,
) {
  return sql`exists (select from ${writtenLetters} "own_letter"
    where "own_letter"."id" = ${letterId} and "own_letter"."writer_id" = ${memberId})`
}
