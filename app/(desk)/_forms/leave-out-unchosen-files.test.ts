import { expect, test } from 'vitest'
import { leaveOutUnchosenFiles } from './leave-out-unchosen-files'

test('a file field in which nothing was chosen is not sent, an empty file that was chosen is', () => {
  const form = new FormData()
  form.append('title', '')
  form.append('picture', new File([], ''))
  form.append('chosen', new File([], 'leeg.png'))
  leaveOutUnchosenFiles(form)
  expect([...form.keys()]).toEqual(['title', 'chosen'])
})
