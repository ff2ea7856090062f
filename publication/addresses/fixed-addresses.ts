import type { Address } from './address'

/** What the sign-up page can say after a form that could not be handled. */
export const SIGN_UP_PROBLEMS = ['adres', 'later'] as const

const PAGE: Address = { status: 'page' }

/** Addresses that are there whatever is published. */
export const FIXED_ADDRESSES: ReadonlyMap<string, Address> = new Map<string, Address>([
  ...[
    '/nieuwsbrief/aangemeld',
    '/nieuwsbrief/bevestigd',
    '/nieuwsbrief/afgemeld',
    '/feed.xml',
    '/feed.atom',
    '/feed.json',
    '/sitemap.xml',
    '/robots.txt',
    '/manifest.webmanifest',
    '/beeld.png',
  ].map((path): [string, Address] => [path, PAGE]),
  ['/nieuwsbrief', { status: 'page', query: { fout: SIGN_UP_PROBLEMS } }],
  // It names a day on which it runs out, so a copy must not outlive that day.
  ['/.well-known/security.txt', { status: 'page', keep: false }],
])

/** Pages with a button that confirms or leaves: 32 random bytes in base64url, for one reader each. */
export const TOKEN_PAGE = /^\/nieuwsbrief\/(bevestigen|afmelden)\/[A-Za-z0-9_-]{43}$/
