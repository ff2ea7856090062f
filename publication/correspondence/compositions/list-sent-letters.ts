import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { letterRevisions, writtenLetters } from '@/db/schema'
import { isNewestRevision } from '@/publication/correspondence/letters/is-newest-revision'

/** A sent letter with its newest revision, private passages included: not to be shown as it is. */
export type SentLetterText = Awaited<ReturnType<typeof listSentLetters>>[number]

/** The sent letters of a dialogue in the order in which they are read: by when they were sent, then by id. */
export function listSentLetters(database: Database | Transaction, dialogueId: string) {
  return database
    .select({
      id: writtenLetters.id,
      writerId: writtenLetters.writerId,
      toMemberId: writtenLetters.toMemberId,
      audience: writtenLetters.audience,
      subject: writtenLetters.subject,
      revision: writtenLetters.revision,
      publicNumber: writtenLetters.publicNumber,
      sentAt: writtenLetters.sentAt,
      datedBy: writtenLetters.datedBy,
      createdAt: writtenLetters.createdAt,
      format: writtenLetters.format,
      body: letterRevisions.body,
    })
    .from(writtenLetters)
    .innerJoin(letterRevisions, isNewestRevision())
    .where(and(eq(writtenLetters.dialogueId, dialogueId), isNotNull(writtenLetters.sentAt)))
    .orderBy(asc(writtenLetters.sentAt), asc(writtenLetters.id))
}
