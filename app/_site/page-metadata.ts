import type { Metadata } from 'next'
import { env } from '@/env'
import { textsIn } from '@/texts/texts'
import type { Site } from './read-site'

type Page = {
  site: Site
  /** "/2011/02/vertrouwen" */
  path: string
  /** null on the front page, whose title is the name */
  title: string | null
  description: string
  /** where the page stands first, when that is not here */
  canonical?: string | null
  /** addresses of pages before and after this one in a series */
  previous?: string | null
  next?: string | null
  /** the folder of feeds of its own, "/auteurs/ada", and what they are called */
  feedsUnder?: { path: string; title: string }
  /** the page of its own picture; the site's otherwise */
  picture?: string
  article?: { published: Date; changed: Date; authors: string[]; topics: string[] }
}

/** Title, description, canonical address, feeds and cards of a reader page. */
export function pageMetadata(page: Page): Metadata {
  const { site, path, title, article } = page
  const fullTitle =
    title === null ? [site.name, site.tagline].filter(Boolean).join(' · ') : `${title} · ${site.name}`
  const description = page.description || site.tagline || site.name
  const image = { url: page.picture ?? '/beeld.png', width: 1200, height: 630, alt: title ?? site.name }
  return {
    title: { absolute: fullTitle },
    description,
    alternates: { canonical: page.canonical ?? path, types: feedLinks(page) },
    pagination: { previous: absolute(page.previous), next: absolute(page.next) },
    openGraph: {
      title: title ?? site.name,
      description,
      url: path,
      siteName: site.name,
      locale: site.language === 'nl' ? 'nl_NL' : 'en_GB',
      images: [image],
      ...(article
        ? {
            type: 'article',
            publishedTime: article.published.toISOString(),
            modifiedTime: article.changed.toISOString(),
            authors: article.authors.map((slug) => `${env().siteUrl}/auteurs/${slug}`),
            tags: article.topics,
          }
        : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image', title: title ?? site.name, description, images: [image] },
  }
}

// Next does not make these absolute by `metadataBase`, unlike all others.
function absolute(path: string | null | undefined): string | null {
  return path ? `${env().siteUrl}${path}` : null
}

function feedLinks({ site, feedsUnder }: Page) {
  const ofSite = { path: '', title: textsIn(site.language).reader.feedOf(site.name) }
  const feeds = [ofSite, ...(feedsUnder ? [feedsUnder] : [])]
  const links = (file: string) => feeds.map(({ path, title }) => ({ url: `${path}/${file}`, title }))
  return {
    'application/rss+xml': links('feed.xml'),
    'application/atom+xml': links('feed.atom'),
    'application/feed+json': links('feed.json'),
  }
}
