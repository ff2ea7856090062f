import { and, eq, type SQL } from 'drizzle-orm'
import { compositions, dialogues } from '@/db/schema'

/** For a join of `compositions` with `dialogues`: what a dialogue was composed of last. */
export function isNewestComposition(): SQL | undefined {
  return and(eq(compositions.dialogueId, dialogues.id), eq(compositions.number, dialogues.composition))
}
