import { generateAtomFeed } from 'feedsmith'
import type { Feed } from './feed'

/** Atom (RFC 4287) with the whole text, every author with their page. */
export function writeAtom(feed: Feed): string {
  return generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    generator: { text: 'Samenspraak' },
    links: [
      { href: `${feed.baseUrl}/feed.atom`, rel: 'self', type: 'application/atom+xml' },
      { href: feed.pageUrl, rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: feed.language },
    entries: feed.items.map((item) => ({
      ...(item.language ? { xml: { lang: item.language } } : {}),
      id: item.id,
      title: { value: item.title },
      links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
      published: item.published,
      updated: item.updated,
      authors: item.authors.map(({ name, url }) => ({ name, uri: url })),
      categories: item.topics.map((term) => ({ term })),
      ...(item.lead ? { summary: { value: item.lead } } : {}),
      ...(item.picture
        ? { media: { contents: [{ url: item.picture.url, type: 'image/jpeg', medium: 'image' }] } }
        : {}),
      content: { value: item.html, type: 'html' },
    })),
  })
}
