/** What is known of each piece by its address, and of each letter by the address of its dialogue and its number. */
type ByAddress<Known> = { pieces: Map<string, Known>; letters: Map<string, Map<number, Known>> }

/** By what readers of feeds know what is public, and since when it is as it is (RFC 4287, 4.2.6 and 4.2.15). Authors and topics by slug. */
export type FeedIds = ByAddress<string> & {
  publication: string | null
  authors: Map<string, string>
  topics: Map<string, string>
  /** by year and number: "2012/3" */
  issues: Map<string, string>
  /** `pages`: by the slug of a standing page */
  updated: ByAddress<Date> & { pages: Map<string, Date> }
}

/** The file of an export that says them: which piece is which to readers of feeds is no part of what an author writes. */
export const FEED_IDS_FILE = 'feed-ids.json'

export const noFeedIds = (): FeedIds => ({
  publication: null,
  authors: new Map(),
  topics: new Map(),
  issues: new Map(),
  pieces: new Map(),
  letters: new Map(),
  updated: { pieces: new Map(), letters: new Map(), pages: new Map() },
})
