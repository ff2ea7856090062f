/** By what readers of feeds know what is public: ids by address or slug, letters by the address of their dialogue and their number. */
export type FeedIds = {
  publication: string | null
  authors: Map<string, string>
  topics: Map<string, string>
  pieces: Map<string, string>
  letters: Map<string, Map<number, string>>
}

/** The file of an export that says them: which piece is which to readers of feeds is no part of what an author writes. */
export const FEED_IDS_FILE = 'feed-ids.json'

export const noFeedIds = (): FeedIds => ({
  publication: null,
  authors: new Map(),
  topics: new Map(),
  pieces: new Map(),
  letters: new Map(),
})
