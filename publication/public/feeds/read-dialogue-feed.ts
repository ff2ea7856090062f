import { env } from '@/env'
import type { LetterView } from '@/publication/public/letters/list-letters'
import { traceInWorker } from '@/publication/public/letters/trace-in-worker'
import { findPublicPictures } from '@/publication/public/pictures/find-public-pictures'
import { findPiece } from '@/publication/public/pieces/find-piece'
import { listPicturesOf } from '@/publication/public/pieces/list-pictures-of'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { readPublication } from '@/publication/public/site/read-publication'
import { READERS } from '@/publication/text/workers/in-worker'
import type { Feed, FeedItem } from './feed'
import { findPieceFeedIds } from './find-feed-ids'
import { findLettersInFeed } from './find-letters-in-feed'
import { letterToHtmlInWorker } from './html-in-worker'
import { headingOf, type LetterPlace, permalinkOf, type Setting } from './letter-places'

/** Letters in a feed: more than two people write each other between two looks of a reader. */
export const LETTERS_PER_FEED = 50

/**
 * The letters of one dialogue, the newest first, each an item with its permanent address, its whole text and its own
 * author; null when no published dialogue stands at this path ("/2012/10/veertig-jaar").
 */
export async function readDialogueFeed(path: string): Promise<Feed | null> {
  const [publication, piece] = await Promise.all([readPublication(), findPiece(path)])
  if (!piece || piece.letters.length === 0) return null
  const pictures = await findPublicPictures(await listPicturesOf(READERS, piece))
  const { siteUrl } = env()
  const setting = { siteUrl, pictures, language: publication.language }
  const ids = await findPieceFeedIds([piece.id])
  return {
    id: ids.get(piece.id) ?? `${siteUrl}${piece.path}`,
    title: `${piece.title} · ${publication.name}`,
    description: piece.lead || piece.title,
    language: publication.language,
    pageUrl: `${siteUrl}${piece.path}`,
    baseUrl: `${siteUrl}${piece.path}`,
    updated: piece.updatedAt,
    items: await toItems(piece, setting),
  }
}

async function toItems(piece: PieceView, setting: Setting): Promise<FeedItem[]> {
  const traces = await traceInWorker(READERS, piece.letters)
  const known = await findLettersInFeed(piece.id)
  const newest = piece.letters.toReversed().slice(0, LETTERS_PER_FEED)
  const items = newest.map(async (letter) => {
    const item = await toItem(letter, piece, setting, traces.get(letter.number))
    return { id: item.url, updated: piece.updatedAt, ...item, ...known.get(letter.number) }
  })
  return Promise.all(items)
}

async function toItem(
  letter: LetterView,
  piece: PieceView,
  setting: Setting,
  trace: LetterPlace['trace'],
): Promise<Omit<FeedItem, 'id' | 'updated'>> {
  const { siteUrl, language } = setting
  const place = { path: piece.path, trace }
  return {
    url: permalinkOf(letter.number, piece.path, siteUrl),
    title: headingOf(letter, language),
    lead: letter.subject,
    language: piece.language,
    html: await letterToHtmlInWorker(READERS, letter, place, setting),
    picture: null,
    published: letter.sentAt ?? piece.date,
    authors: [{ name: letter.from.name, url: `${siteUrl}/auteurs/${letter.from.slug}` }],
    topics: piece.topics.map(({ name }) => name),
  }
}
