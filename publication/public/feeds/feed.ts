import type { Language } from '@/texts/texts'

/** A feed before it is written in a format. All addresses are absolute. */
export type Feed = {
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
  url: string
  title: string
  lead: string
  /** the whole text */
  html: string
  published: Date
  updated: Date
  authors: { name: string; url: string }[]
  topics: string[]
}
