import { expect, test } from './support/fixtures'

const FOR_MACHINES: Record<string, RegExp> = {
  '/feed.xml': /^application\/rss\+xml/,
  '/feed.atom': /^application\/atom\+xml/,
  '/feed.json': /^application\/feed\+json/,
  '/2026/10/wat-je-niet-kunt-erven/feed.xml': /^application\/rss\+xml/,
  '/2026/10/wat-je-niet-kunt-erven/feed.atom': /^application\/atom\+xml/,
  '/2026/10/wat-je-niet-kunt-erven/feed.json': /^application\/feed\+json/,
  '/sitemap.xml': /^(application|text)\/xml/,
  '/robots.txt': /^text\/plain/,
  '/manifest.webmanifest': /^application\/manifest\+json/,
  '/.well-known/security.txt': /^text\/plain/,
}

for (const [address, type] of Object.entries(FOR_MACHINES)) {
  test(`${address} is there, of its own type, and sets no cookie`, async ({ request }) => {
    const answer = await request.get(address)
    expect(answer.status()).toBe(200)
    const headers = answer.headers()
    expect(headers['content-type']).toMatch(type)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
}
