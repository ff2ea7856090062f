import { type SQL, sql } from 'drizzle-orm'
import { pieceAuthors, pieces, pieceTopics } from '@/db/schema'
import { type PieceSummary, selectSummaries } from './select-summaries'

/** Pieces on one page of an author or a topic. */
export const PIECES_PER_PAGE = 30

/** One page of an author's published pieces, newest first. Pages count from 1. */
export async function listPiecesOfAuthor(authorId: string, page: number): Promise<PieceSummary[]> {
  return pageOf(isByAuthor(authorId), page)
}

/** One page of a topic's published pieces, newest first. Pages count from 1. */
export async function listPiecesOfTopic(topicId: string, page: number): Promise<PieceSummary[]> {
  return pageOf(isAboutTopic(topicId), page)
}

/** For `where` on `pieces`: those with this author in their byline. */
export function isByAuthor(authorId: string): SQL {
  return sql`${pieces.id} in (select pa.piece_id from ${pieceAuthors} pa where pa.author_id = ${authorId})`
}

/** For `where` on `pieces`: those under this topic. */
export function isAboutTopic(topicId: string): SQL {
  return sql`${pieces.id} in (select pt.piece_id from ${pieceTopics} pt where pt.topic_id = ${topicId})`
}

async function pageOf(where: SQL, page: number): Promise<PieceSummary[]> {
  return selectSummaries({ where, limit: PIECES_PER_PAGE, offset: (page - 1) * PIECES_PER_PAGE })
}
