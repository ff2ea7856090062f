import { expect, test, vi } from 'vitest'
import { withoutOwnKeys } from './without-own-keys'

vi.stubEnv('SITE_URL', 'https://samen.example')
const KEY = 'a'.repeat(42)

test.each([
  [`https://samen.example/inloggen/brief/${KEY}-`, 'https://samen.example/inloggen'],
  [`<https://samen.example/inloggen/brief/${KEY}_/aanpassen>.`, '<https://samen.example/inloggen>.'],
  [`[ja](https://samen.example/inloggen/${KEY}?naar=%2Fschrijven)`, '[ja](https://samen.example/inloggen)'],
  [`HTTPS://SAMEN.example/herinneringen/stoppen/a.b.${KEY}\nDag`, 'HTTPS://SAMEN.example/herinneringen\nDag'],
  [`https://samen.example/volgen/bevestigen/${KEY}.`, 'https://samen.example/volgen.'],
])('%s keeps no key', (text, left) => {
  expect(withoutOwnKeys(text)).toBe(left)
})

test.each([
  'https://samen.example/2011/02/vertrouwen',
  'https://samen.example/inloggen',
  'https://samen.example/schrijven/dialogen/1?brief=2#brief-2',
  `https://andere.example/inloggen/brief/${KEY}`,
])('%s is left as it is', (text) => {
  expect(withoutOwnKeys(text)).toBe(text)
})
