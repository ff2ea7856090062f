import { expect, test } from 'vitest'
import { returnPath, signInPath } from './return-path'

test.each(['/schrijven', '/schrijven/abonnees', '/schrijven/stukken/0a-1?pagina=2'])(
  '%s is a page to come back to',
  (path) => {
    expect(returnPath(path)).toBe(path)
  },
)

test.each([
  'https://elders.example/',
  '//elders.example',
  '/\\elders.example',
  '/schrijven//elders.example',
  '/schrijven/..//elders.example',
  '/schrijven\n//elders.example',
  '/schrijvenelders',
  'javascript:alert(1)',
  '/',
  '',
  null,
  undefined,
  `/schrijven/${'a'.repeat(400)}`,
])('%s leads to the desk itself', (asked) => {
  expect(returnPath(asked)).toBe('/schrijven')
})

test('the sign-in page remembers which page was asked for', () => {
  expect(signInPath('/schrijven/abonnees')).toBe('/inloggen?naar=%2Fschrijven%2Fabonnees')
  expect(signInPath('/schrijven')).toBe('/inloggen')
  expect(signInPath('//elders.example')).toBe('/inloggen')
})
