import { asc, desc, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces, standingPages } from '@/db/schema'
import { listAuthors } from '@/publication/public/authors/list-authors'
import { issuePath } from '@/publication/public/issues/issue-path'
import { listIssues } from '@/publication/public/issues/list-issues'
import { NEWEST_FIRST, published } from '@/publication/public/pieces/select-summaries'
import { listTopics } from '@/publication/public/topics/list-topics'

/** A page that a search engine may show. */
export type PublicPage = {
  /** "/2011/02/vertrouwen" */
  path: string
  /** when it last changed; null when nobody keeps that */
  changed: Date | null
}

/** Every page of the site that stands by itself, in an order that an import of its export has too: not the later pages of a list, and nothing for machines. */
export async function listPublicPages(): Promise<PublicPage[]> {
  const [ofPieces, months, authors, topics, standing, issues] = await Promise.all([
    db()
      .select({ path: pieces.path, changed: pieces.updatedAt })
      .from(pieces)
      .where(published())
      .orderBy(...NEWEST_FIRST),
    listChangedMonths(),
    listAuthors(),
    listTopics(),
    db()
      .select({ slug: standingPages.slug, changed: standingPages.updatedAt })
      .from(standingPages)
      .orderBy(asc(standingPages.slug)),
    listIssues(),
  ])
  const years = new Set(months.map(({ path }) => path.slice(0, 5)))
  return [
    ...['/', '/archief', '/auteurs', '/rubrieken', '/nieuwsbrief', ...years].map(unchanged),
    ...months,
    ...ofPieces,
    ...authors.map(({ slug }) => unchanged(`/auteurs/${slug}`)),
    ...topics.map(({ slug }) => unchanged(`/rubrieken/${slug}`)),
    ...issues.map((issue) => ({ path: issuePath(issue), changed: issue.publishedAt })),
    ...standing.map(({ slug, changed }) => ({ path: `/${slug}`, changed })),
  ]
}

async function listChangedMonths(): Promise<PublicPage[]> {
  const path = sql<string>`'/' || ${pieces.year} || '/' || lpad(${pieces.month}::text, 2, '0')`
  return db()
    .select({ path, changed: sql<Date>`max(${pieces.updatedAt})`.mapWith(pieces.updatedAt) })
    .from(pieces)
    .where(published())
    .groupBy(pieces.year, pieces.month)
    .orderBy(desc(pieces.year), desc(pieces.month))
}

function unchanged(path: string): PublicPage {
  return { path, changed: null }
}
