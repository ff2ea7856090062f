import { type APIRequestContext, expect } from '@playwright/test'

/** Pages that no sitemap lists: what a form, a link in a mail or a mistyped address leads to. */
const UNLISTED_PAGES = [
  '/nieuwsbrief/bevestigen/een-link-die-niet-bestaat',
  '/nieuwsbrief/afmelden/een-link-die-niet-bestaat',
  '/volgen',
  '/volgen/2026/10/wat-je-niet-kunt-erven?fout=adres',
  '/volgen/aangemeld',
  '/volgen/bevestigd',
  '/volgen/afgemeld',
  '/volgen/bevestigen/een-link-die-niet-bestaat',
  '/volgen/afmelden/een-link-die-niet-bestaat',
]
const MISTYPED = [
  '/dit-staat-er-niet',
  '/2011/02/dit-staat-er-niet',
  '/1850',
  '/auteurs/niemand',
  '/rubrieken/niets',
]

/** Every page that readers can come to: those in the sitemap, those that are not listed, and notices. */
export async function listPages(request: APIRequestContext): Promise<string[]> {
  return [...new Set([...(await listSitemap(request)), ...UNLISTED_PAGES, ...MISTYPED])]
}

/** The addresses in the sitemap, without the site. */
export async function listSitemap(request: APIRequestContext): Promise<string[]> {
  const answer = await request.get('/sitemap.xml')
  expect(answer.status()).toBe(200)
  const locations = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)]
  return locations.map(([, location = '']) => new URL(location).pathname)
}

/** One or two addresses of every kind of page: pages of a kind come from the same code. */
export async function pickOfEachKind(request: APIRequestContext, pages: string[]): Promise<string[]> {
  const kinds = new Map<string, string>()
  for (const page of pages) {
    const kind = await kindOf(request, page)
    if (!kinds.has(kind)) kinds.set(kind, page)
  }
  return [...kinds.values()]
}

async function kindOf(request: APIRequestContext, page: string): Promise<string> {
  if (MISTYPED.includes(page)) return 'notice'
  if (/^\/\d{4}\/\d{2}\/[a-z]/.test(page)) {
    const html = await (await request.get(page)).text()
    return html.includes('id="brief-1"') ? 'dialogue' : 'essay'
  }
  if (/^\/\d{4}\/\d{2}/.test(page)) return 'month'
  if (/^\/\d{4}$/.test(page)) return 'year'
  if (/^\/(auteurs|rubrieken)\/./.test(page)) return page.split('/')[1] ?? page
  return page
}
