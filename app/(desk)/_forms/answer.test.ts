import { expect, test } from 'vitest'
import { isBoundState } from '@/serving/is-bound-state'
import { bad, withTyped } from './answer'

test('every field of a form comes back with its answer, and of those with one name each', () => {
  const form = new FormData()
  for (const [name, value] of [
    ['theme', 'Over papier'],
    ['topicIds', 'a'],
    ['topicIds', 'b'],
    ['topicIds', 'c'],
  ] as const)
    form.append(name, value)
  form.append('picture', new File(['x'], 'brug.png'))
  expect(withTyped(bad('Nee.'), form).typed).toEqual({ theme: 'Over papier', topicIds: ['a', 'b', 'c'] })
})

test('a long text comes back in a state that a form without script may send', () => {
  const form = new FormData()
  form.append('body', 'x'.repeat(900_000))
  expect(isBoundState(JSON.stringify([withTyped(bad('Nee.'), form)]))).toBe(true)
})
