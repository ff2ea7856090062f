import { readPublication } from '@/publication/public/site/read-publication'

export const dynamic = 'force-dynamic'

/** https://www.w3.org/TR/appmanifest/ */
export async function GET(): Promise<Response> {
  const { name, tagline, language } = await readPublication()
  const manifest = {
    name,
    short_name: name,
    description: tagline || undefined,
    lang: language,
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
    ],
  }
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } })
}
