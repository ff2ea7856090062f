import { afterEach, expect, test, vi } from 'vitest'
import { isSameOrigin } from './same-origin'

const asked = (given: Record<string, string>) => isSameOrigin(new Headers(given))

afterEach(() => vi.unstubAllEnvs())

test.each([
  { origin: 'http://localhost:3000', host: 'anders' },
  { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' },
  { origin: 'http://[::1]:3000', host: '[::1]:3000' },
  { origin: 'http://laptop.local:41234', host: 'laptop.local:41234' },
])('without SITE_URL the site may ask by every name it is reached by: %j', (given) => {
  expect(asked(given)).toBe(true)
})

test.each([
  {},
  { host: 'localhost:3000' },
  { origin: 'null', host: 'localhost:3000' },
  { origin: 'http://elders.example', host: 'localhost:3000' },
  { origin: 'http://localhost:3001', host: 'localhost:3000' },
  { origin: 'http://localhost:3000.elders.example', host: 'localhost:3000' },
])('%j may not', (given) => {
  expect(asked(given as Record<string, string>)).toBe(false)
})

test('with SITE_URL its own origin may ask, whatever Host a proxy sends along', () => {
  vi.stubEnv('SITE_URL', 'https://samenspraak.example')
  expect(asked({ origin: 'https://samenspraak.example', host: '127.0.0.1:3000' })).toBe(true)
})

test.each([
  // The same site as somebody on the road shows it, who can read and write plain http.
  { origin: 'http://samenspraak.example', host: 'samenspraak.example' },
  { origin: 'https://samenspraak.example:8443', host: 'samenspraak.example:8443' },
  { origin: 'https://samenspraak.example.', host: 'samenspraak.example.' },
  { origin: 'https://elders.example', host: 'elders.example' },
  { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' },
  { origin: 'null', host: 'samenspraak.example' },
])(
  'with SITE_URL no other scheme, port or name may, also when it is the host that was asked: %j',
  (given) => {
    vi.stubEnv('SITE_URL', 'https://samenspraak.example')
    expect(asked(given)).toBe(false)
  },
)
