import { generateRssFeed } from 'feedsmith'
import { escapeHtml } from './escape-html'
import type { Feed } from './feed'

/**
 * RSS 2.0 with the whole text in content:encoded. Its own `author` takes an e-mail address and only one, so
 * authors stand in dc:creator, each in its own.
 */
export function writeRss(feed: Feed): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.pageUrl,
    description: feed.description,
    language: feed.language,
    lastBuildDate: feed.updated,
    generator: 'Samenspraak',
    atom: { links: [{ href: `${feed.baseUrl}/feed.xml`, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      // Of an item it is HTML, of the channel it is not.
      description: escapeHtml(item.lead || item.title),
      guid: { value: item.id, isPermaLink: item.id === item.url },
      pubDate: item.published,
      categories: item.topics.map((name) => ({ name })),
      dc: {
        creators: item.authors.map(({ name }) => name),
        ...(item.language ? { languages: [item.language] } : {}),
      },
      ...(item.picture
        ? { media: { contents: [{ url: item.picture.url, type: 'image/jpeg', medium: 'image' }] } }
        : {}),
      content: { encoded: item.html },
    })),
  })
}
