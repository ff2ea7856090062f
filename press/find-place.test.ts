import { expect, test } from 'vitest'
import type { AddressBook } from './address'
import { findPlace } from './find-place'

const book: AddressBook = (path) => {
  if (path === '/' || path === '/over' || path === '/2011/02') return { status: 'page' }
  if (path === '/weg') return { status: 'gone' }
  if (path === '/oud') return { status: 'moved', to: '/nieuw' }
  if (path.startsWith('/bevestigen/')) return { status: 'page', keep: false }
  return { status: 'unknown' }
}

test.each([
  ['/over', 'page'],
  ['/weg/', 'gone'],
  ['/oud/', 'moved'],
  ['/Over', 'unknown'],
  ['/over.', 'unknown'],
  ['/./over', 'unknown'],
  ['/2011/../over', 'unknown'],
  ['/2011%2F02', 'unknown'],
  ['/over%00', 'unknown'],
  ['/over\\', 'unknown'],
])('%s is %s', (path, status) => {
  expect(findPlace(book, path).status).toBe(status)
})

test.each([
  ['/over/', '/over'],
  ['//', '/'],
  ['//over', '/over'],
  ['/2011//02///', '/2011/02'],
  ['/%6Fver', '/over'],
  ['//bevestigen/%0d%0aSet-Cookie:x', '/bevestigen/%0D%0ASet-Cookie:x'],
])('%s is a misspelling of %s', (path, right) => {
  expect(findPlace(book, path)).toMatchObject({ status: 'misspelt', path: right })
})

test('a path of 100,000 characters is unknown', () => {
  expect(findPlace(book, `/${'a/'.repeat(50_000)}`).status).toBe('unknown')
})

test('what the book knows as it is spelled is not looked up in another spelling', () => {
  const asSpelled: AddressBook = (path) =>
    path === '/oud/' ? { status: 'moved', to: '/nieuw' } : { status: 'page' }
  expect(findPlace(asSpelled, '/oud/')).toEqual({ status: 'moved', to: '/nieuw' })
})
