import { and, eq, inArray, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { correspondents, dialogues, drafts, pieceAuthors, pieces } from '@/db/schema'
import type { Departed } from '../departed'

export type ThingsOf = {
  /** what addresses of things of theirs have in them: ids of dialogues and drafts, paths of pieces */
  marks: string[]
  /** who writes or wrote in a dialogue with them */
  wroteWith: ReadonlySet<string>
}

/** By what a mail is known to be about something of somebody. */
export async function readThingsOf({
  memberId,
  authorId,
}: Pick<Departed, 'memberId' | 'authorId'>): Promise<ThingsOf> {
  const seats = await db()
    .select({ id: dialogues.id, path: pieces.path })
    .from(correspondents)
    .innerJoin(dialogues, eq(dialogues.id, correspondents.dialogueId))
    .leftJoin(pieces, eq(pieces.id, dialogues.pieceId))
    .where(eq(correspondents.memberId, memberId))
  const dialogueIds = seats.map(({ id }) => id)
  const others = await db()
    .select({ memberId: correspondents.memberId })
    .from(correspondents)
    .where(and(inArray(correspondents.dialogueId, dialogueIds), ne(correspondents.memberId, memberId)))
  const own = await db().select({ id: drafts.id }).from(drafts).where(eq(drafts.ownerId, memberId))
  const bylined = authorId
    ? await db()
        .select({ path: pieces.path })
        .from(pieceAuthors)
        .innerJoin(pieces, eq(pieces.id, pieceAuthors.pieceId))
        .where(eq(pieceAuthors.authorId, authorId))
    : []
  const paths = [...seats.flatMap(({ path }) => path ?? []), ...bylined.map(({ path }) => path)]
  return {
    marks: [...dialogueIds, ...own.map(({ id }) => id), ...paths],
    wroteWith: new Set(others.map((it) => it.memberId)),
  }
}
