import type { Address } from './address'

const PAGE: Address = { status: 'page' }

/** Addresses that are there whatever is published. */
export const FIXED_ADDRESSES: ReadonlyMap<string, Address> = new Map<string, Address>([
  ...[
    '/feed.xml',
    '/feed.atom',
    '/feed.json',
    '/nieuwsbrief/feed.xml',
    '/nieuwsbrief/feed.atom',
    '/nieuwsbrief/feed.json',
    '/sitemap.xml',
    '/robots.txt',
    '/manifest.webmanifest',
    '/beeld.png',
  ].map((path): [string, Address] => [path, PAGE]),
  // It names a day on which it runs out, so a copy must not outlive that day.
  ['/.well-known/security.txt', { status: 'page', keep: false }],
])
