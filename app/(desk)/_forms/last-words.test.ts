import { expect, test } from 'vitest'
import { lastWords } from './last-words'

test('of a page that closes the words are sent, and no file', () => {
  const form = new FormData()
  form.set('title', 'Over wachten')
  form.set('picture', new File(['x'.repeat(100_000)], 'brug.png'))
  expect([...lastWords(form)]).toEqual([['title', 'Over wachten']])
})
