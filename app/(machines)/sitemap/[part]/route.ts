import { notFound } from 'next/navigation'
import { env } from '@/env'
import { listPublicPages } from '@/publication/public/addresses/list-public-pages'
import { sitemapParts, writeSitemap } from '@/publication/public/addresses/sitemap'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ part: string }> }

/** "1.xml", "2.xml" …: a sitemap of more addresses than one file may hold. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const part = Number((await params).part.match(/^([1-9]\d{0,3})\.xml$/)?.[1])
  const pages = await listPublicPages()
  if (!(part <= sitemapParts(pages.length))) notFound()
  const xml = writeSitemap(pages, part, env().siteUrl)
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
