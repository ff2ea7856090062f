import { and, desc, eq, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, letters, pieceAuthors, pieces } from '@/db/schema'
import { letterAnchor } from '@/publication/text/prose/letter-anchor'
import { published } from './select-summaries'

/** What a text can link to: a published piece, or one letter of a published dialogue. */
export type LinkTarget = {
  kind: 'essay' | 'dialogue' | 'letter'
  /** of a letter with its number: `/2011/02/brug#brief-3` */
  path: string
  /** of a letter its subject, or that of its dialogue where it has none */
  title: string
  /** of a letter: of the dialogue that it is in; otherwise empty */
  within: string
  year: number
}

const MOST_WORDS = 6
const LONGEST_WORD = 60
const MOST_OF_A_KIND = 6

type Ranked = LinkTarget & { rank: number }

/**
 * Published pieces and letters in which all of these words stand, at most six of each: those that have them in their title or
 * subject first, then in their lead, then anywhere; the newest first. A word is found in the middle of another too, whatever its
 * capitals. Nothing for no words.
 */
export async function listLinkTargets(words: string): Promise<LinkTarget[]> {
  const wanted = words
    // PostgreSQL knows no such sign.
    .replaceAll('\0', ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => `%${word.slice(0, LONGEST_WORD).replace(/[\\%_]/g, '\\$&')}%`)
  if (wanted.length === 0) return []
  const found = await Promise.all([listPieces(wanted), listLetters(wanted)])
  return found
    .flat()
    .sort((one, other) => one.rank - other.rank)
    .map(({ rank: _, ...target }) => target)
}

async function listPieces(wanted: string[]): Promise<Ranked[]> {
  const byline = sql`exists (select 1 from ${pieceAuthors} pa join ${authors} a on a.id = pa.author_id
    where pa.piece_id = ${pieces}.id and (a.given_name || ' ' || a.family_name) ilike`
  const rank = sql<number>`case when ${all(wanted, (word) => sql`${pieces.title} ilike ${word}`)} then 0
    when ${all(wanted, (word) => sql`${pieces.title} || ' ' || ${pieces.lead} ilike ${word}`)} then 2 else 4 end`
  const rows = await db()
    .select({ kind: pieces.kind, path: pieces.path, title: pieces.title, year: pieces.year, rank })
    .from(pieces)
    .where(
      published(
        all(wanted, (word) =>
          or(
            sql`${pieces.title} || ' ' || ${pieces.lead} || ' ' || ${pieces.plainText} ilike ${word}`,
            sql`${byline} ${word})`,
          ),
        ),
      ),
    )
    .orderBy(rank, desc(pieces.date), pieces.id)
    .limit(MOST_OF_A_KIND)
  return rows.map((row) => ({ ...row, within: '' }))
}

async function listLetters(wanted: string[]): Promise<Ranked[]> {
  const said = sql`${letters.subject} || ' ' || ${authors.givenName} || ' ' || ${authors.familyName}`
  const rank = sql<number>`case when ${all(wanted, (word) => sql`${said} ilike ${word}`)} then 1 else 5 end`
  const rows = await db()
    .select({
      path: pieces.path,
      number: letters.number,
      subject: letters.subject,
      within: pieces.title,
      year: pieces.year,
      rank,
    })
    .from(letters)
    .innerJoin(pieces, eq(pieces.id, letters.pieceId))
    .innerJoin(authors, eq(authors.id, letters.fromAuthorId))
    .where(published(all(wanted, (word) => sql`${said} || ' ' || ${letters.body} ilike ${word}`)))
    .orderBy(rank, desc(pieces.date), pieces.id, letters.position)
    .limit(MOST_OF_A_KIND)
  return rows.map(({ path, number, subject, ...row }) => ({
    ...row,
    kind: 'letter',
    path: `${path}#${letterAnchor(number)}`,
    title: subject || row.within,
  }))
}

const all = (words: string[], condition: (word: string) => SQL | undefined) => and(...words.map(condition))
