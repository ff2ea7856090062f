import { env } from '@/env'
import type { Picture } from '@/publication/pictures/media/picture'
import { findAuthor } from '@/publication/public/authors/find-author'
import { findPublicPictures } from '@/publication/public/pictures/find-public-pictures'
import { listPicturesOf } from '@/publication/public/pieces/list-pictures-of'
import { isAboutTopic, isByAuthor } from '@/publication/public/pieces/list-pieces-of'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { selectViews } from '@/publication/public/pieces/select-views'
import { readPublication } from '@/publication/public/site/read-publication'
import { findTopic } from '@/publication/public/topics/find-topic'
import { READERS } from '@/publication/text/workers/in-worker'
import type { Feed, FeedItem } from './feed'
import { findFeedId, findPieceFeedIds } from './find-feed-ids'
import { pieceToHtmlInWorker } from './html-in-worker'
import { pictureOf } from './picture-of'

/** Pieces in a feed. */
export const PIECES_PER_FEED = 20

/** Which feed: the site's own, or that of one author or topic. */
export type FeedScope = { of: 'site' } | { of: 'author' | 'topic'; slug: string }

/** The newest pieces with their whole text; null when there is no such author or topic. */
export async function readFeed(scope: FeedScope): Promise<Feed | null> {
  const [publication, part] = await Promise.all([readPublication(), findPart(scope)])
  if (!part) return null
  const pieces = await selectViews({ where: part.where, limit: PIECES_PER_FEED })
  const ids = await findPieceFeedIds(pieces.map(({ id }) => id))
  const listed = await Promise.all(pieces.map((piece) => listPicturesOf(READERS, piece)))
  const pictures = await findPublicPictures(listed.flat())
  const { siteUrl } = env()
  const htmlOf = (piece: PieceView, index: number) =>
    pieceToHtmlInWorker(READERS, piece, {
      siteUrl,
      pictures: pick(pictures, listed[index] ?? []),
      language: publication.language,
    })
  const items = pieces.map(async (piece, index) => ({
    ...toItem(piece, siteUrl),
    id: ids.get(piece.id) ?? `${siteUrl}${piece.path}`,
    html: await htmlOf(piece, index),
    picture: pictureOf(piece, { siteUrl, pictures }),
  }))
  return {
    id: part.feedId ?? `${siteUrl}${part.path || '/'}`,
    title: part.name ? `${part.name} · ${publication.name}` : publication.name,
    description: part.description || publication.tagline || publication.name,
    language: publication.language,
    pageUrl: `${siteUrl}${part.path || '/'}`,
    baseUrl: `${siteUrl}${part.path}`,
    updated: new Date(Math.max(0, ...pieces.map(({ updatedAt }) => updatedAt.getTime()))),
    items: await Promise.all(items),
  }
}

/** Of all pictures those of one piece: the others need not go along, and do not change it. */
function pick(pictures: Map<string, Picture>, own: string[]): Map<string, Picture> {
  return new Map([...pictures].filter(([src]) => own.includes(src)))
}

async function findPart(scope: FeedScope) {
  if (scope.of === 'site') {
    return { feedId: await findFeedId({ of: 'site' }), name: '', description: '', path: '', where: undefined }
  }
  if (scope.of === 'author') {
    const author = await findAuthor(scope.slug)
    if (!author) return null
    const { id, name, roleLine, slug } = author
    const feedId = await findFeedId({ of: 'author', id })
    return { feedId, name, description: roleLine, path: `/auteurs/${slug}`, where: isByAuthor(id) }
  }
  const topic = await findTopic(scope.slug)
  if (!topic) return null
  const { id, name, description, slug } = topic
  const feedId = await findFeedId({ of: 'topic', id })
  return { feedId, name, description, path: `/rubrieken/${slug}`, where: isAboutTopic(id) }
}

function toItem(piece: PieceView, siteUrl: string): Omit<FeedItem, 'id' | 'html' | 'picture'> {
  return {
    url: `${siteUrl}${piece.path}`,
    title: piece.title,
    lead: piece.lead,
    language: piece.language,
    published: piece.date,
    updated: piece.updatedAt,
    authors: piece.authors.map(({ name, slug }) => ({ name, url: `${siteUrl}/auteurs/${slug}` })),
    topics: piece.topics.map(({ name }) => name),
  }
}
