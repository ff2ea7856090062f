import { asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { authors, letters, pieceAuthors, pieces } from '@/db/schema'
import { type AuthorName, toAuthorName } from '@/publication/public/authors/author-name'
import { published } from '@/publication/public/pieces/select-summaries'
import { letterAnchor } from '@/publication/text/prose/letter-anchor'
import type { LetterFormat } from '@/publication/text/prose/problem'
import { subjectForReaders } from './subject-for-readers'

/** A letter as readers see it. */
export type LetterView = {
  /** 1, 2, 3 …: it never changes */
  number: number
  /** its place on the page of its dialogue */
  anchor: string
  from: AuthorName
  /** null when there are several others and nobody said to whom */
  to: AuthorName | null
  /** nobody said to whom, and there are several others: it is to all of them */
  isToAll: boolean
  /** 0 for the first of the byline, 1 for the second …: which voice it is set in */
  voice: number
  /** null when nobody knows any more */
  sentAt: Date | null
  /** its own date was missing or could not be: it was sent about then */
  isDateEstimated: boolean
  /** as readers see it, without what mail programs put before it */
  subject: string
  /** Markdown */
  body: string
  /** by which reading it is shown */
  format: LetterFormat
  /** MDX that stands before this letter; usually empty */
  interlude: string
}

/**
 * The letters of these dialogues, in the order in which they are read, by the id of the piece. One query however many
 * there are.
 */
export async function listLetters(pieceIds: string[]): Promise<Map<string, LetterView[]>> {
  const rows = await selectLetters(pieceIds)
  const byPiece = Map.groupBy(rows, (row) => row.pieceId)
  return new Map([...byPiece].map(([pieceId, ofPiece]) => [pieceId, ofPiece.map(toView)]))
}

const sender = alias(authors, 'sender')
const addressee = alias(authors, 'addressee')

function selectLetters(pieceIds: string[]) {
  return db()
    .select({
      pieceId: letters.pieceId,
      number: letters.number,
      sentAt: letters.sentAt,
      isDateEstimated: letters.isDateEstimated,
      subject: letters.subject,
      body: letters.body,
      interlude: letters.interlude,
      format: letters.format,
      from: {
        slug: sender.slug,
        givenName: sender.givenName,
        infix: sender.infix,
        familyName: sender.familyName,
      },
      to: {
        slug: addressee.slug,
        givenName: addressee.givenName,
        infix: addressee.infix,
        familyName: addressee.familyName,
      },
      isToAll: sql<boolean>`${letters.toAuthorId} is null and ${countOthers} > 1`,
      voice: sql<number>`coalesce(${pieceAuthors.position}, 0)::int`,
    })
    .from(letters)
    .innerJoin(pieces, eq(pieces.id, letters.pieceId))
    .innerJoin(sender, eq(sender.id, letters.fromAuthorId))
    .leftJoin(
      pieceAuthors,
      sql`${pieceAuthors.pieceId} = ${letters.pieceId} and ${pieceAuthors.authorId} = ${letters.fromAuthorId}`,
    )
    .leftJoin(addressee, eq(addressee.id, otherCorrespondent))
    .where(published(inArray(letters.pieceId, pieceIds)))
    .orderBy(asc(letters.pieceId), asc(letters.position), asc(letters.number))
}

const others = sql`${pieceAuthors} pa
  where pa.piece_id = ${letters.pieceId} and pa.author_id <> ${letters.fromAuthorId}`

const countOthers = sql`(select count(*) from ${others})`

// Between two correspondents a letter without an addressee is to the other one.
const otherCorrespondent = sql`coalesce(${letters.toAuthorId}, (
  select case when count(*) = 1 then (array_agg(pa.author_id))[1] end from ${others}))`

type LetterRow = Awaited<ReturnType<typeof selectLetters>>[number]

function toView({ pieceId: _, from, to, ...letter }: LetterRow): LetterView {
  return {
    ...letter,
    subject: subjectForReaders(letter.subject),
    anchor: letterAnchor(letter.number),
    from: toAuthorName(from),
    to: to && toAuthorName(to),
  }
}
