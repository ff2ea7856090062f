import { eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  authors,
  drafts,
  formerAddresses,
  media,
  type PieceKind,
  pieces,
  standingPages,
  topics,
} from '@/db/schema'
import { listPublicPictures } from '@/publication/public/pictures/list-public-pictures'
import { type Plans, readPlans } from '../../planned/plan-piece'
import { type FeedIds, noFeedIds } from '../feed-ids/feed-ids'
import type { KnownNames } from '../format/known-names'

/** A piece that is there already, as far as an import must know it. */
export type KnownPiece = {
  id: string
  kind: PieceKind
  sourceHash: string | null
  editedOnDesk: boolean
  hasDraft: boolean
  isWithdrawn: boolean
}

export type SiteIndex = KnownNames & {
  /** by address */
  pieces: Map<string, KnownPiece>
  /** addresses that lead elsewhere for ever, each with the id of its piece */
  formerAddresses: Map<string, string>
  /** standing pages, by address */
  pages: Set<string>
  /** what becomes public later, by the address it will have */
  plans: Plans
  /** of what is not here yet, as the folder says them: what is here keeps its own */
  feedIds: FeedIds
}

/** Pictures that a file may name: public ones, and those that came from files. Of the desk's no file can know. */
async function listKnownPictures() {
  const ofFiles = db()
    .select({ name: media.name, hash: media.hash })
    .from(media)
    .where(isNull(media.uploadedBy))
  return [...(await ofFiles), ...(await listPublicPictures())]
}

/** What the site has, in seven queries: an import of thousands of files asks no more. */
export async function readSiteIndex(): Promise<SiteIndex> {
  const [authorRows, topicRows, mediaRows, pieceRows, formerRows, plans, pageRows] = await Promise.all([
    db().select({ slug: authors.slug, formerSlugs: authors.formerSlugs, id: authors.id }).from(authors),
    db().select({ slug: topics.slug, id: topics.id, name: topics.name }).from(topics),
    listKnownPictures(),
    db()
      .select({
        path: pieces.path,
        id: pieces.id,
        kind: pieces.kind,
        sourceHash: pieces.sourceHash,
        editedOnDesk: pieces.editedOnDesk,
        hasDraft: sql<boolean>`${drafts.id} is not null`,
        isWithdrawn: sql<boolean>`${pieces.withdrawnAt} is not null`,
      })
      .from(pieces)
      .leftJoin(drafts, eq(drafts.pieceId, pieces.id)),
    db().select({ path: formerAddresses.path, pieceId: formerAddresses.pieceId }).from(formerAddresses),
    readPlans(),
    db().select({ slug: standingPages.slug }).from(standingPages),
  ])
  return {
    // Who has their page at an address, before who had it.
    authors: new Map([
      ...authorRows.flatMap(({ formerSlugs, id }) => formerSlugs.map((slug) => [slug, id] as const)),
      ...authorRows.map(({ slug, id }) => [slug, id] as const),
    ]),
    topics: new Map(topicRows.map(({ slug, ...topic }) => [slug, topic])),
    pictures: new Map(mediaRows.map(({ name, hash }) => [name, hash])),
    pieces: new Map(pieceRows.map(({ path, ...piece }) => [path, piece])),
    formerAddresses: new Map(formerRows.map(({ path, pieceId }) => [path, pieceId])),
    pages: new Set(pageRows.map(({ slug }) => `/${slug}`)),
    plans,
    feedIds: noFeedIds(),
  }
}
