import { expect, test } from 'vitest'
import { readTarget } from './read-target'

test.each([
  ['/', '/', ''],
  ['/2011?pagina=2', '/2011', 'pagina=2'],
  ['/a?b?c', '/a', 'b?c'],
  ['http://elders.example/2011?x', '/2011', 'x'],
  ['HTTPS://elders.example', '/', ''],
  ['//elders.example/x', '//elders.example/x', ''],
  ['/caf%C3%A9', '/caf%C3%A9', ''],
])('%s is the path %s with the query %j', (target, path, query) => {
  expect(readTarget(target)).toEqual({ status: 'readable', path, query })
})

test.each(['*', 'over', '/%', '/%zz', '/%ff', '/%C3%28', 'javascript:alert(1)'])(
  '%s is malformed',
  (target) => {
    expect(readTarget(target)).toEqual({ status: 'malformed' })
  },
)
