import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import { correspondents, dialogues, letterRevisions, type Member, writtenLetters } from '@/db/schema'
import { aMember } from './a-member'

type Given = { theme?: string; by?: Member[] }

/** A dialogue between these members, or two new contributors; the first has the turn. */
export async function aDialogue({ theme = 'Over brieven', by }: Given = {}) {
  const writers = by ?? [
    await aMember('contributor', { name: 'Denise Blauw' }),
    await aMember('contributor', { name: 'Carola Rood' }),
  ]
  const [first] = writers
  if (!first) throw new Error('A dialogue has somebody who writes')
  const id = randomUUID()
  await db().insert(dialogues).values({ id, theme, begunBy: first.id, turnMemberId: first.id })
  await db()
    .insert(correspondents)
    .values(
      writers.map(({ id: memberId }, position) => ({
        ...{ dialogueId: id, memberId, position },
        addressHash: randomUUID(),
      })),
    )
  return { id, writers, first, second: writers[1] ?? first }
}

/** A sent letter as a row: for what needs one, not for how it is sent. */
export async function aSentLetter(
  dialogueId: string,
  writerId: string,
  { body = 'Beste jij,\n\nEen brief.\n', subject = '', sentAt = new Date() } = {},
): Promise<string> {
  const [letter] = await db()
    .insert(writtenLetters)
    .values({ dialogueId, writerId, subject, revision: 1, sentRevision: 1, sentAt })
    .returning({ id: writtenLetters.id })
  if (!letter) throw new Error('The letter was not made')
  await db().insert(letterRevisions).values({ letterId: letter.id, number: 1, body })
  return letter.id
}
