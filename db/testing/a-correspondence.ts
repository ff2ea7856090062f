import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents, dialogues, letterRevisions, type Member, writtenLetters } from '@/db/schema'
import { addSentLetter } from '@/publication/letters/add-sent-letter'

/** A letter for a test: from whom, and what a test cares about. */
export type GivenLetter = { from: Member; to?: Member; body: string; subject?: string; sentAt?: Date }

/** A dialogue of these members, in which these letters were sent, a day after each other unless told otherwise. */
export async function aCorrespondence(
  members: Member[],
  letters: GivenLetter[] = [],
): Promise<{ id: string; letterIds: string[] }> {
  const [first] = members
  if (!first) throw new Error('A dialogue is somebody’s')
  const [dialogue] = await db()
    .insert(dialogues)
    .values({ theme: 'Over brieven', begunBy: first.id, turnMemberId: first.id })
    .returning({ id: dialogues.id })
  if (!dialogue) throw new Error('The dialogue was not made')
  for (const member of members) await aCorrespondent(dialogue.id, member)
  const letterIds: string[] = []
  for (const [day, letter] of letters.entries())
    letterIds.push(
      await aSentLetter(dialogue.id, { sentAt: new Date(Date.UTC(2016, 4, 1 + day, 9)), ...letter }),
    )
  return { id: dialogue.id, letterIds }
}

/** Adds a member to who writes in a dialogue, after the others. */
export async function aCorrespondent(dialogueId: string, member: Member): Promise<void> {
  const there = await db().select().from(correspondents).where(eq(correspondents.dialogueId, dialogueId))
  await db()
    .insert(correspondents)
    .values({ dialogueId, memberId: member.id, position: there.length, addressHash: randomUUID() })
}

/** A letter that was sent in it. */
export function aSentLetter(dialogueId: string, letter: GivenLetter & { sentAt: Date }): Promise<string> {
  const { from, to, body, subject = '', sentAt } = letter
  return db().transaction((transaction) =>
    addSentLetter(transaction, {
      ...{ dialogueId, writerId: from.id, toMemberId: to?.id ?? null, subject, body, sentAt },
      ...{ messageId: null, answersLetterId: null },
    }),
  )
}

/** What revising a letter does to its rows, under the locks that it takes. */
export async function aRevision(letterId: string, body: string): Promise<void> {
  await db().transaction(async (transaction) => {
    const [found] = await transaction
      .select({ dialogueId: writtenLetters.dialogueId })
      .from(writtenLetters)
      .where(eq(writtenLetters.id, letterId))
    await transaction
      .select()
      .from(dialogues)
      .where(eq(dialogues.id, found?.dialogueId ?? ''))
      .for('update')
    const [letter] = await transaction
      .select()
      .from(writtenLetters)
      .where(eq(writtenLetters.id, letterId))
      .for('update')
    if (!letter) throw new Error('There is no such letter')
    const revision = letter.revision + 1
    await transaction.insert(letterRevisions).values({ letterId, number: revision, body })
    await transaction.update(writtenLetters).set({ revision }).where(eq(writtenLetters.id, letterId))
  })
}
