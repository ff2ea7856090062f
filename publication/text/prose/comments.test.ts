import { expect, test } from 'vitest'
import { checkProse } from './check-prose'
import { proseToText } from './prose-to-text'

test.each([
  ['in a sentence', 'Een <!-- nog nagaan --> zin.', 'Een  zin.', ['1:5']],
  ['on lines of its own', '<!-- a\n\nb -->\n\nEen zin.', 'Een zin.', ['1:1']],
  ['of MDX', 'Een{/* nagaan */} zin.\n\n{/* twee\nregels */}\n\nEind.', 'Een zin.\n\nEind.', ['1:4', '3:1']],
  ['in a quotation', '> Een zin.\n>\n> <!-- weg -->', 'Een zin.', ['3:3']],
])('a comment %s is taken out of an essay, and its writer is told', (_, source, text, places) => {
  const checked = checkProse(source, 'mdx')
  expect(checked.status).toBe('fine')
  const dropped = checked.status === 'fine' ? (checked.hints ?? []) : []
  expect(dropped.map(({ line, column }) => `${line}:${column}`)).toEqual(places)
  expect(proseToText(source, 'mdx')).toBe(text)
})

test('in code a comment is what it is', () => {
  expect(proseToText('`<!-- a -->` en `{/* b */}`', 'mdx')).toBe('<!-- a --> en {/* b */}')
})

test('a comment of one kind without an end makes none of the other kind a mistake', () => {
  const placesOf = (source: string) => {
    const checked = checkProse(source, 'mdx')
    return checked.status === 'refused' ? checked.problems.map(({ line, column }) => `${line}:${column}`) : []
  }
  expect(placesOf('a {/* b <!-- c --> d')).toEqual(['1:3'])
  expect(placesOf('a <!-- b {/* c */} d')).toEqual(['1:3'])
})

test('words are never taken along with a comment', () => {
  for (const source of [
    '<!-- a --> b',
    '<!-- a\n\nb',
    'a <!-- b',
    '{/* a',
    'a {/* b */ c}',
    '<!doctype html>',
    '<?php a ?>',
  ])
    expect(checkProse(source, 'mdx').status, source).toBe('refused')
  expect(proseToText('a <!-- b --> c {/* d */}', 'mail')).toBe('a <!-- b --> c {/* d */}')
})
