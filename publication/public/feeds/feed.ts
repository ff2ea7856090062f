import type { Language } from '@/texts/texts'

/** A feed before it is written in a format. All addresses are absolute. */
export type Feed = {
  /** by what readers of feeds know it; it never changes (RFC 4287, 4.2.6) */
  id: string
  title: string
  description: string
  language: Language
  /** the page it is a feed of */
  pageUrl: string
  /** without the name of the format: "https://example.org/auteurs/ada" */
  baseUrl: string
  /** when something in it last changed */
  updated: Date
  items: FeedItem[]
}

export type FeedItem = {
  /** by what readers of feeds know it; it never changes, whatever becomes of its address */
  id: string
  url: string
  title: string
  lead: string
  /** BCP 47, where it is another than that of the feed; null otherwise */
  language: string | null
  /** the whole text */
  html: string
  /** the picture set beside it, a JPEG; null when there is none */
  picture: FeedPicture | null
  published: Date
  updated: Date
  authors: { name: string; url: string }[]
  topics: string[]
}

export type FeedPicture = { url: string; alt: string; credit: string; licence: string }
