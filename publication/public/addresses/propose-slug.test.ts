import { expect, test } from 'vitest'
import { firstFreeSlug, isSlug, proposeSlug } from './propose-slug'

test.each([
  ['Vertrouwen', 'vertrouwen'],
  ['Één dag in Özdemirs café', 'een-dag-in-ozdemirs-cafe'],
  ["Waarom 's avonds alles anders is", 'waarom-s-avonds-alles-anders-is'],
  ['  — Over “brieven” …  ', 'over-brieven'],
  ['Pagina', 'pagina-1'],
  ['!?', ''],
  [
    'Een titel die zo lang is dat niemand hem nog in een adres wil zien staan',
    'een-titel-die-zo-lang-is-dat-niemand-hem-nog-in-een-adres',
  ],
])('%s becomes %s', (title, slug) => {
  expect(proposeSlug(title)).toBe(slug)
})

test.each(['pagina', 'Vertrouwen', 'a--b', '-a', 'a/b', '', 'a'.repeat(101)])('%s is no slug', (slug) => {
  expect(isSlug(slug)).toBe(false)
})

test('a taken slug gets the first free number', () => {
  expect(firstFreeSlug('brieven', new Set())).toBe('brieven')
  expect(firstFreeSlug('brieven', new Set(['brieven', 'brieven-2']))).toBe('brieven-3')
})
