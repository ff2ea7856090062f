import { and, asc, eq, exists, gt, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { letters, members, pieceAuthors, pieces } from '@/db/schema'
import type { Texts } from '@/texts/texts'
import { inPages } from './in-pages'
import type { OwnText } from './own-text'

/** What readers have of a member: essays with their byline, and their letters in dialogues. */
export async function* listOwnPublicTexts(
  memberId: string,
  words: Texts['takeAlong'],
): AsyncGenerator<OwnText> {
  const [member] = await db()
    .select({ authorId: members.authorId })
    .from(members)
    .where(eq(members.id, memberId))
  if (!member?.authorId) return
  for await (const piece of listPieces(member.authorId)) {
    const base = `${words.folders.published}${piece.path}`
    if (piece.kind === 'essay') yield toText(`${base}.md`, piece, piece.body, words)
    else
      for (const letter of await listLettersOf(piece.id, member.authorId))
        yield toText(`${base}/${words.letter}-${letter.number}.md`, piece, letter.body, words, letter.subject)
  }
}

type PublicPiece = Pick<
  typeof pieces.$inferSelect,
  'id' | 'kind' | 'path' | 'title' | 'lead' | 'body' | 'date'
>

function toText(
  file: string,
  { path, title, lead, date }: PublicPiece,
  text: string,
  words: Texts['takeAlong'],
  subject = '',
): OwnText {
  return {
    file,
    savedAt: date,
    head: [
      [words.titleLabel, title],
      [words.subject, subject],
      [words.publishedAt, path],
      [words.sent, date.toISOString()],
    ],
    text,
    record: { path, title, lead, subject, date },
  }
}

function listPieces(authorId: string) {
  const { id, kind, path, title, lead, body, date } = pieces
  const isTheirs = exists(
    db()
      .select({ one: sql`1` })
      .from(pieceAuthors)
      .where(and(eq(pieceAuthors.pieceId, pieces.id), eq(pieceAuthors.authorId, authorId))),
  )
  return inPages<PublicPiece>((after, atOnce) =>
    db()
      .select({ id, kind, path, title, lead, body, date })
      .from(pieces)
      .where(and(isTheirs, isNull(pieces.withdrawnAt), after && gt(pieces.path, after.path)))
      .orderBy(asc(pieces.path))
      .limit(atOnce),
  )
}

function listLettersOf(pieceId: string, authorId: string) {
  return db()
    .select({ number: letters.number, subject: letters.subject, body: letters.body })
    .from(letters)
    .where(and(eq(letters.pieceId, pieceId), eq(letters.fromAuthorId, authorId)))
    .orderBy(asc(letters.number))
}
