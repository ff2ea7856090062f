import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { type Composition, compositions, members } from '@/db/schema'
import { readNamesAround } from '../dialogues/names-around'

/** A remembered state of a composition, and who saved it. */
export type NamedComposition = Composition & { savedByName: string }

/** One composition of a dialogue by its number, or null: there is no number 0. */
export async function readComposition(
  database: Database | Transaction,
  dialogueId: string,
  number: number,
): Promise<NamedComposition | null> {
  const [found] = await database
    .select({ composition: compositions, saver: members })
    .from(compositions)
    .innerJoin(members, eq(members.id, compositions.savedBy))
    .where(and(eq(compositions.dialogueId, dialogueId), eq(compositions.number, number)))
  if (!found) return null
  const called = await readNamesAround(database, dialogueId)
  return { ...found.composition, savedByName: called(found.saver).name }
}
