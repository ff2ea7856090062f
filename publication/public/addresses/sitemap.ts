import type { PublicPage } from './list-public-pages'

/** As many addresses as one file may hold. https://www.sitemaps.org/protocol.html */
export const ADDRESSES_PER_SITEMAP = 50_000

/** How many files the sitemap of so many addresses takes. */
export function sitemapParts(addressCount: number): number {
  return Math.max(1, Math.ceil(addressCount / ADDRESSES_PER_SITEMAP))
}

/** One file of a sitemap; parts count from 1. */
export function writeSitemap(pages: PublicPage[], part: number, siteUrl: string): string {
  const from = (part - 1) * ADDRESSES_PER_SITEMAP
  const urls = pages.slice(from, from + ADDRESSES_PER_SITEMAP).map(({ path, changed }) => {
    const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''
    return `<url><loc>${siteUrl}${path}</loc>${lastmod}</url>`
  })
  return `${XML}<urlset xmlns="${SCHEMA}">\n${urls.join('\n')}\n</urlset>\n`
}

/** The file that names the others, for a sitemap of more than one. */
export function writeSitemapIndex(parts: number, siteUrl: string): string {
  const sitemaps = Array.from(
    { length: parts },
    (_, index) => `<sitemap><loc>${siteUrl}/sitemap/${index + 1}.xml</loc></sitemap>`,
  )
  return `${XML}<sitemapindex xmlns="${SCHEMA}">\n${sitemaps.join('\n')}\n</sitemapindex>\n`
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9'
