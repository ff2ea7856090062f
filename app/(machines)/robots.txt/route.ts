import { env } from '@/env'

export const dynamic = 'force-dynamic'

/** RFC 9309. What is closed here is closed by itself; this only saves robots the way. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /schrijven',
    'Disallow: /inloggen',
    'Disallow: /nieuwsbrief/bevestigen/',
    'Disallow: /nieuwsbrief/afmelden/',
    'Disallow: /volgen/bevestigen/',
    'Disallow: /volgen/afmelden/',
    '',
    `Sitemap: ${env().siteUrl}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
