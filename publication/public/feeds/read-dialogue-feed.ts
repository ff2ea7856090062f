import { env } from '@/env'
import { findPictures } from '@/publication/pictures/media/find-pictures'
import { lastNumber } from '@/publication/public/letters/last-number'
import type { LetterView } from '@/publication/public/letters/list-letters'
import { traceQuotations } from '@/publication/public/letters/trace-quotations'
import { findPiece } from '@/publication/public/pieces/find-piece'
import { listPicturesOf } from '@/publication/public/pieces/list-pictures-of'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { readPublication } from '@/publication/public/site/read-publication'
import type { Feed, FeedItem } from './feed'
import { headingOf, letterToHtml, permalinkOf, type Setting } from './letter-to-html'

/** Letters in a feed: more than two people write each other between two looks of a reader. */
export const LETTERS_PER_FEED = 50

/**
 * The letters of one dialogue, the newest first, each an item with its permanent address, its whole text and its own
 * author; null when no published dialogue stands at this path ("/2012/10/veertig-jaar").
 */
export async function readDialogueFeed(path: string): Promise<Feed | null> {
  const [publication, piece] = await Promise.all([readPublication(), findPiece(path)])
  if (!piece || piece.letters.length === 0) return null
  const pictures = await findPictures(await listPicturesOf(piece))
  const { siteUrl } = env()
  const setting = { siteUrl, pictures, language: publication.language }
  return {
    title: `${piece.title} · ${publication.name}`,
    description: piece.lead || piece.title,
    language: publication.language,
    pageUrl: `${siteUrl}${piece.path}`,
    baseUrl: `${siteUrl}${piece.path}`,
    updated: piece.updatedAt,
    items: toItems(piece, setting),
  }
}

function toItems(piece: PieceView, setting: Setting): FeedItem[] {
  const traces = traceQuotations(piece.letters)
  const newest = piece.letters.toReversed().slice(0, LETTERS_PER_FEED)
  return newest.map((letter) => toItem(letter, piece, setting, traces.get(letter.number)))
}

function toItem(
  letter: LetterView,
  piece: PieceView,
  setting: Setting,
  trace: Parameters<typeof letterToHtml>[1]['trace'],
): FeedItem {
  const { siteUrl, language } = setting
  const place = { path: piece.path, count: lastNumber(piece.letters), trace }
  return {
    url: permalinkOf(letter.number, piece.path, siteUrl),
    title: headingOf(letter, language),
    lead: letter.subject,
    html: letterToHtml(letter, place, setting),
    published: letter.sentAt ?? piece.date,
    updated: piece.updatedAt,
    authors: [{ name: letter.from.name, url: `${siteUrl}/auteurs/${letter.from.slug}` }],
    topics: piece.topics.map(({ name }) => name),
  }
}
