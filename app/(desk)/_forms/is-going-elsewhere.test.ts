import { expect, test } from 'vitest'
import { isGoingElsewhere } from './is-going-elsewhere'

const marked = (digest: string) => Object.assign(new Error('x'), { digest })

test('only an answer that leads to another page than the one for signing in says that it was done', () => {
  expect(isGoingElsewhere(marked('NEXT_REDIRECT;push;/schrijven/stukken/1;303;'))).toBe(true)
  expect(isGoingElsewhere(marked('NEXT_REDIRECT;push;/inloggen?naar=x;303;'))).toBe(false)
  expect(isGoingElsewhere(marked('NEXT_HTTP_ERROR_FALLBACK;404'))).toBe(false)
  expect(isGoingElsewhere(new Error('Failed to fetch'))).toBe(false)
})
