import { env } from '@/env'
import { listPublicPages } from '@/publication/public/addresses/list-public-pages'
import { sitemapParts, writeSitemap, writeSitemapIndex } from '@/publication/public/addresses/sitemap'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const pages = await listPublicPages()
  const parts = sitemapParts(pages.length)
  const { siteUrl } = env()
  const xml = parts === 1 ? writeSitemap(pages, 1, siteUrl) : writeSitemapIndex(parts, siteUrl)
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
