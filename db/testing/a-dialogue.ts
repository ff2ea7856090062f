import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents, dialogues, type Member, writtenLetters } from '@/db/schema'
import { seatCorrespondents } from '@/publication/correspondence/dialogues/seat-correspondents'
import { addLetterRevision } from '@/publication/correspondence/letters/add-letter-revision'
import { addSentLetter } from '@/publication/correspondence/letters/add-sent-letter'
import { listOthers } from '@/publication/correspondence/letters/find-addressee'
import { lockLetter } from '@/publication/correspondence/letters/lock-letter'
import { aMember } from './a-member'

/** A letter for a test: from whom, and what a test cares about. */
export type GivenLetter = {
  from: Member
  to?: Member
  body?: string
  subject?: string
  sentAt?: Date
  /** who reads what is private in it; left out: whom it is to */
  audience?: Member[]
}

type Given = { theme?: string; by?: Member[]; letters?: GivenLetter[] }

/**
 * A dialogue between these members, or two new contributors; the first has the turn. Letters were sent in it a day after
 * each other, unless told otherwise.
 */
export async function aDialogue({ theme = 'Over brieven', by, letters = [] }: Given = {}) {
  const writers = by ?? [
    await aMember('contributor', { name: 'Denise Blauw' }),
    await aMember('contributor', { name: 'Carola Rood' }),
  ]
  const [first] = writers
  if (!first) throw new Error('A dialogue has somebody who writes')
  const [dialogue] = await db()
    .insert(dialogues)
    .values({ theme, begunBy: first.id, turnMemberId: first.id })
    .returning({ id: dialogues.id })
  if (!dialogue) throw new Error('The dialogue was not made')
  const { id } = dialogue
  const memberIds = writers.map((writer) => writer.id)
  await db().transaction((transaction) => seatCorrespondents(transaction, id, memberIds))
  const letterIds: string[] = []
  for (const [day, letter] of letters.entries())
    letterIds.push(await aSentLetter(id, { sentAt: new Date(Date.UTC(2016, 4, 1 + day, 9)), ...letter }))
  return { id, writers, first, second: writers[1] ?? first, letterIds }
}

/** Adds a member to whoever writes in a dialogue, after the others. */
export async function aCorrespondent(dialogueId: string, member: Member): Promise<void> {
  const there = await db().$count(correspondents, eq(correspondents.dialogueId, dialogueId))
  await db().transaction((transaction) => seatCorrespondents(transaction, dialogueId, [member.id], there))
}

/** A letter that was sent in it, of which nobody was mailed. */
export function aSentLetter(dialogueId: string, letter: GivenLetter): Promise<string> {
  const {
    from,
    to,
    audience,
    body = 'Beste jij,\n\nEen brief.\n',
    subject = '',
    sentAt = new Date(),
  } = letter
  return db().transaction(async (transaction) =>
    addSentLetter(transaction, {
      dialogueId,
      writerId: from.id,
      toMemberId: to?.id ?? null,
      audience:
        (audience ?? (to && [to]))?.map(({ id }) => id) ??
        (await listOthers(transaction, from.id, dialogueId)),
      subject,
      body,
      format: 'mail',
      sentAt,
      messageId: null,
      answersLetterId: null,
    }),
  )
}

/** What revising a letter does to its rows, under the locks that it takes. */
export async function aRevision(letterId: string, body: string): Promise<void> {
  await db().transaction(async (transaction) => {
    const [written] = await transaction
      .select({ writerId: writtenLetters.writerId })
      .from(writtenLetters)
      .where(eq(writtenLetters.id, letterId))
    const locked = written && (await lockLetter(transaction, written.writerId, letterId, 'revise letter'))
    if (!locked) throw new Error('There is no such letter')
    await addLetterRevision(transaction, locked.letter, { ...locked.letter, body }, new Date())
  })
}
