import { and, desc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { arrivals, dialogues, letters, writtenLetters } from '@/db/schema'
import { tellOfProof } from '@/publication/correspondence/compositions/by-mail/tell-of-proof'
import { lockDialogue } from '@/publication/correspondence/compositions/lock-dialogue'
import { lockLetters } from '@/publication/correspondence/compositions/lock-letters'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { listWhoWrite } from '@/publication/correspondence/dialogues/who-writes'
import { endLetterLinks } from './letter-link'

export type TakenBackOutcome = { status: 'taken-back' } | { status: 'not-found' }

/**
 * The writer of a letter undoes that it was confirmed by whoever had the link of its notice: it is a mail again that waits for them. Not
 * once readers had it, to which they said yes, nor once they revised it, which made it theirs. It falls out of a composition, and every yes
 * with it, since the text is another. Every link of a notice of it ends. The others are told. Doing it twice is doing it once.
 */
export async function takeBackConfirmed(
  memberId: string,
  arrivalId: string,
  now = new Date(),
): Promise<TakenBackOutcome> {
  const [found] = await db()
    .select({ dialogueId: arrivals.dialogueId })
    .from(arrivals)
    .where(eq(arrivals.id, arrivalId))
  const dialogueId = found?.dialogueId
  if (!dialogueId) return { status: 'not-found' }
  return db().transaction(async (transaction): Promise<TakenBackOutcome> => {
    if (!(await lockDialogue(transaction, memberId, dialogueId, 'revise letter')))
      return { status: 'not-found' }
    await lockLetters(transaction, dialogueId)
    const [confirmed] = await selectConfirmedByLink(transaction, memberId, eq(arrivals.id, arrivalId))
    if (!confirmed) return { status: 'not-found' }
    await takeBack(transaction, { dialogueId, memberId, ...confirmed })
    await endLetterLinks(transaction, [arrivalId], now)
    const happening = { kind: 'letter-undone' as const, thingId: dialogueId, byId: memberId }
    await tellOfNews(transaction, happening, await listWhoWrite(transaction, dialogueId), now)
    await tellOfProof(transaction, dialogueId, memberId, now)
    return { status: 'taken-back' }
  })
}

/** The mails of this member in a dialogue that can be taken back like that, the newest first. */
export function listConfirmedByLink(memberId: string, dialogueId: string) {
  return selectConfirmedByLink(db(), memberId, eq(arrivals.dialogueId, dialogueId))
}

/** Whether this mail of theirs can be. */
export async function canTakeBack(memberId: string, arrivalId: string): Promise<boolean> {
  return (await selectConfirmedByLink(db(), memberId, eq(arrivals.id, arrivalId))).length > 0
}

function selectConfirmedByLink(database: Transaction | ReturnType<typeof db>, memberId: string, which: SQL) {
  return database
    .select({
      arrivalId: arrivals.id,
      letterId: writtenLetters.id,
      sentAt: writtenLetters.sentAt,
      decidedAt: arrivals.decidedAt,
    })
    .from(arrivals)
    .innerJoin(writtenLetters, eq(writtenLetters.id, arrivals.letterId))
    .where(
      and(
        which,
        eq(arrivals.memberId, memberId),
        eq(arrivals.state, 'confirmed'),
        eq(arrivals.confirmedByLink, true),
        eq(writtenLetters.revision, 1),
        sql`${writtenLetters.publicNumber} is null and not exists (select from ${letters} l
          where l.written_letter_id = ${writtenLetters.id})`,
      ),
    )
    .orderBy(desc(arrivals.decidedAt))
}

type Place = { dialogueId: string; memberId: string; letterId: string; sentAt: Date | null }

async function takeBack(
  transaction: Transaction,
  { dialogueId, memberId, letterId, sentAt }: Place,
): Promise<void> {
  await transaction
    .update(arrivals)
    .set({ state: 'proposed', letterId: null, decidedBy: null, decidedAt: null, confirmedByLink: false })
    .where(eq(arrivals.letterId, letterId))
  await transaction
    .update(writtenLetters)
    .set({ answersLetterId: null })
    .where(eq(writtenLetters.answersLetterId, letterId))
  await transaction.delete(writtenLetters).where(eq(writtenLetters.id, letterId))
  await transaction
    .update(dialogues)
    .set({ letterCount: sql`${dialogues.letterCount} - 1`, updatedAt: sql`now()` })
    .where(eq(dialogues.id, dialogueId))
  const later = and(
    eq(writtenLetters.dialogueId, dialogueId),
    gt(writtenLetters.sentAt, sentAt ?? new Date()),
  )
  // The last letter was theirs: they are waited for again.
  if ((await transaction.$count(writtenLetters, later)) === 0)
    await transaction
      .update(dialogues)
      .set({ turnMemberId: memberId, alsoAwaited: [] })
      .where(eq(dialogues.id, dialogueId))
}
