import { expect, test } from 'vitest'
import { directionOf, hasInitial, writingOf } from './writing'

test.each(['Een', 'één', 'Ελλάδα', 'Élan', 'Ingrid', ' Een'])('%s may begin with a large letter', (text) => {
  expect(hasInitial(text)).toBe(true)
})

test.each([
  'IJsbrand',
  'ijs',
  '1984',
  '“Ja”',
  '‘s Avonds',
  '’t Is',
  '«Oui»',
  '(En',
  '…en',
  'هذا',
  'नमस्ते',
  'שלום',
  '日本',
  '',
])('%s may not', (text) => {
  expect(hasInitial(text)).toBe(false)
})

test('what a text needs said is said, and of most texts nothing', () => {
  expect(writingOf('Vertrouwen')).toEqual({})
  expect(writingOf('Over שלום')).toEqual({ dir: 'auto' })
  expect(writingOf('مرحبا')).toEqual({ dir: 'auto', 'data-joined': '' })
  expect(writingOf('नमस्ते')).toEqual({ 'data-joined': '' })
})

test('a text runs as its first letter does', () => {
  expect(['1. مرحبا ja', 'ja مرحبا', '“שלום”', '12', ''].map(directionOf)).toEqual([
    'rtl',
    'ltr',
    'rtl',
    'ltr',
    'ltr',
  ])
})
