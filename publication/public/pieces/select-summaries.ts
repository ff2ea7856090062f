import { and, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  authors,
  letters,
  type PieceImage,
  type PieceKind,
  pieceAuthors,
  pieces,
  pieceTopics,
  topics,
} from '@/db/schema'
import { type AuthorName, toAuthorName } from '@/publication/public/authors/author-name'
import { readingTimeMinutes } from '@/publication/text/prose/reading-time'

export type TopicName = { slug: string; name: string }

/** A published piece as a list shows it. */
export type PieceSummary = {
  id: string
  kind: PieceKind
  path: string
  date: Date
  title: string
  lead: string
  /** BCP 47; null: that of the publication */
  language: string | null
  image: PieceImage | null
  minutes: number
  /** in the order of the byline */
  authors: AuthorName[]
  topics: TopicName[]
  /** 0 for an essay */
  letterCount: number
  /** the given names of the authors an unfinished dialogue waits for; nobody when it is finished */
  waitingFor: string[]
}

type NameRow = { slug: string; givenName: string; infix: string; familyName: string }

// Written with the table's name: drizzle leaves it off a column when a query has one table, and a subquery
// would then find another `id`.
const pieceId = sql`${pieces}.id`

export const summaryFields = {
  id: pieces.id,
  kind: pieces.kind,
  path: pieces.path,
  date: pieces.date,
  title: pieces.title,
  lead: pieces.lead,
  language: pieces.language,
  image: pieces.image,
  wordCount: pieces.wordCount,
  authors: sql<
    NameRow[]
  >`(select coalesce(json_agg(json_build_object('slug', a.slug, 'givenName', a.given_name,
    'infix', a.infix, 'familyName', a.family_name) order by pa.position), '[]')
    from ${pieceAuthors} pa join ${authors} a on a.id = pa.author_id where pa.piece_id = ${pieceId})`,
  topics: sql<TopicName[]>`(select coalesce(json_agg(json_build_object('slug', t.slug, 'name', t.name)
    order by pt.position), '[]')
    from ${pieceTopics} pt join ${topics} t on t.id = pt.topic_id where pt.piece_id = ${pieceId})`,
  letterCount: sql<number>`(select count(*)::int from ${letters} l where l.piece_id = ${pieceId})`,
  waitingFor: sql<string[]>`(select coalesce(json_agg(a.given_name
    order by a.id <> ${pieces}.waiting_for_author_id, array_position(${pieces}.waiting_for_also_ids, a.id)), '[]')
    from ${authors} a where a.id = ${pieces}.waiting_for_author_id or a.id = any(${pieces}.waiting_for_also_ids))`,
}

export type SummaryRow = Omit<PieceSummary, 'minutes' | 'authors'> & { wordCount: number; authors: NameRow[] }

/** What every query for readers begins with: a withdrawn piece is gone, whatever else is asked. */
export function published(...conditions: (SQL | undefined)[]): SQL | undefined {
  return and(isNull(pieces.withdrawnAt), ...conditions)
}

type Selection = { where?: SQL | undefined; orderBy?: SQL[]; limit?: number; offset?: number }

/** Published pieces in one query, with authors and topics; newest first unless told otherwise. */
export async function selectSummaries(selection: Selection): Promise<PieceSummary[]> {
  const query = db()
    .select(summaryFields)
    .from(pieces)
    .where(published(selection.where))
    .orderBy(...(selection.orderBy ?? NEWEST_FIRST))
    .offset(selection.offset ?? 0)
    .$dynamic()
  const rows = await (selection.limit === undefined ? query : query.limit(selection.limit))
  return rows.map(toSummary)
}

/** The order of everything, word for word that of the index `pieces_by_date`: without it each list sorts all pieces. */
export const NEWEST_FIRST = [sql`${pieces.date} desc nulls last`, sql`${pieces.id}`]
export const OLDEST_FIRST = [sql`${pieces.date} nulls first`, sql`${pieces.id} desc`]

/** A row of `summaryFields` as pages show it: names made, words turned into minutes. */
export function toSummary({ wordCount, ...row }: SummaryRow): PieceSummary {
  return { ...row, minutes: readingTimeMinutes(wordCount), authors: row.authors.map(toAuthorName) }
}
