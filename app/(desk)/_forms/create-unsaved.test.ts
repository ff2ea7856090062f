import { expect, test } from 'vitest'
import { createUnsaved } from './create-unsaved'

test('what was typed and taken back is nothing that is lost', () => {
  const unsaved = createUnsaved()
  expect(unsaved.begin('a', false)).toBe(false)
  expect([unsaved.edit('ab'), unsaved.edit('a')]).toEqual([true, false])
})

test('what was typed before the page had its script is not kept, whatever is typed after it', () => {
  const unsaved = createUnsaved()
  expect(unsaved.begin('ab', true)).toBe(true)
  expect(unsaved.edit('ab')).toBe(true)
})

test('typed before anybody looked, it is not known what is kept', () => {
  const unsaved = createUnsaved()
  unsaved.edit('ab')
  expect(unsaved.begin('ab', false)).toBe(false)
  expect(unsaved.edit('ab')).toBe(true)
})

test('what was sent may be kept or not until it is answered, and then it is', () => {
  const unsaved = createUnsaved()
  unsaved.begin('a', false)
  unsaved.edit('ab')
  expect(unsaved.hasEdits()).toBe(true)
  unsaved.send()
  expect(unsaved.hasEdits()).toBe(false)
  expect(unsaved.edit('a')).toBe(true)
  expect(unsaved.hasEdits()).toBe(true)
  expect(unsaved.settle('a', 'a')).toBe(false)
  expect(unsaved.edit('a')).toBe(false)
})

test('of half a date nothing was sent, and it is still to be saved', () => {
  expect(createUnsaved().settle('a', 'a and half a date')).toBe(true)
})
