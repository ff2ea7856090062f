import { expect, test } from 'vitest'
import { typeset } from './typeset'

/** What stands there after all of it was typed, one character at a time. */
const typed = (keys: string) =>
  [...keys].reduce((text, key) => {
    const set = typeset(text, key)
    return set ? text.slice(0, text.length - set.back) + set.insert : text + key
  }, '')

test.each([
  ['Twee "zinnen".', 'Twee “zinnen”.'],
  ["'s Avonds zei 'ie: foto's", '’s Avonds zei ’ie: foto’s'],
  ['Een -- twee...', 'Een – twee…'],
  ['---', '---'],
])('%s becomes %s', (keys, text) => {
  expect(typed(keys)).toBe(text)
})
