import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import { letterRevisions, writtenLetters } from '@/db/schema'

type Given = { dialogueId: string; writerId: string; bodies?: string[]; discardedAt?: Date | null }

/** A letter that its writer did not send, with a revision for each body. Returns its id. */
export async function anUnsentLetter(given: Given): Promise<string> {
  const { dialogueId, writerId, bodies = ['Beste jij,'], discardedAt = null } = given
  const id = randomUUID()
  await db().insert(writtenLetters).values({ id, dialogueId, writerId, revision: bodies.length, discardedAt })
  for (const [place, body] of bodies.entries())
    await db()
      .insert(letterRevisions)
      .values({ letterId: id, number: place + 1, body })
  return id
}
