import { generateJsonFeed } from 'feedsmith'
import type { Feed } from './feed'

/** JSON Feed 1.1 with the whole text. */
export function writeJsonFeed(feed: Feed): string {
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: `${feed.baseUrl}/feed.json`,
    description: feed.description,
    language: feed.language,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      ...(item.picture ? { image: item.picture.url } : {}),
      ...(item.lead ? { summary: item.lead } : {}),
      date_published: item.published,
      date_modified: item.updated,
      authors: item.authors,
      tags: item.topics,
      language: item.language ?? feed.language,
    })),
  })
  // The generator leaves an empty list out, and JSON Feed 1.1 asks for it.
  return JSON.stringify({ items: [], ...(written as object) })
}
