import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, letters, pieceAuthors, pieces } from '@/db/schema'
import { fullName } from '@/publication/public/authors/author-name'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import { NEWEST_FIRST, published, selectSummaries } from '@/publication/public/pieces/select-summaries'

/** A published piece, or a letter of a published dialogue, that an issue can have in it. */
export type Pickable = {
  pieceId: string
  /** null for a piece */
  number: number | null
  title: string
  /** of a letter: its dialogue; otherwise empty */
  within: string
  /** whose it is */
  names: string[]
}

const MOST = 20
const MOST_WORDS = 6
const LONGEST_WORD = 60

/** The newest pieces or letters in which all of these words stand, in title, lead or text, or in a name; at most twenty. No words find all. */
export async function listPickable(kind: 'piece' | 'letter', words: string): Promise<Pickable[]> {
  const wanted = words
    .replaceAll('\0', ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => `%${word.slice(0, LONGEST_WORD).replace(/[\\%_]/g, '\\$&')}%`)
  return kind === 'piece' ? listPieces(wanted) : listLetters(wanted)
}

async function listPieces(wanted: string[]): Promise<Pickable[]> {
  const byline = sql`(select string_agg(a.given_name || ' ' || a.infix || ' ' || a.family_name, ' ') from ${pieceAuthors} pa
    join ${authors} a on a.id = pa.author_id where pa.piece_id = ${pieces}.id)`
  const said = sql`${pieces.title} || ' ' || ${pieces.lead} || ' ' || ${pieces.plainText} || ' ' || coalesce(${byline}, '')`
  const found = await selectSummaries({ where: all(wanted, said), limit: MOST })
  return found.map((piece) => ({
    pieceId: piece.id,
    number: null,
    title: piece.title,
    within: '',
    names: piece.authors.map(({ name }) => name),
  }))
}

async function listLetters(wanted: string[]): Promise<Pickable[]> {
  const said = sql`${letters.subject} || ' ' || ${pieces.title} || ' ' || ${letters.body} || ' ' ||
    ${authors.givenName} || ' ' || ${authors.infix} || ' ' || ${authors.familyName}`
  const rows = await db()
    .select({
      pieceId: letters.pieceId,
      number: letters.number,
      subject: letters.subject,
      within: pieces.title,
      writer: authors,
    })
    .from(letters)
    .innerJoin(pieces, eq(pieces.id, letters.pieceId))
    .innerJoin(authors, eq(authors.id, letters.fromAuthorId))
    .where(published(all(wanted, said)))
    .orderBy(...NEWEST_FIRST, desc(letters.position))
    .limit(MOST)
  return rows.map(({ subject, writer, ...row }) => ({
    ...row,
    title: subjectForReaders(subject) || row.within,
    names: [fullName(writer)],
  }))
}

const all = (wanted: string[], said: SQL) => and(...wanted.map((word) => sql`${said} ilike ${word}`))
