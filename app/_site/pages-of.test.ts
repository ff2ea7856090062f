import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { pagesOf } from './pages-of'

const pages = (count: number, page: number) => pagesOf('/stukken', count, page, textsIn('nl').reader, 10)

test('a list has as many pages as it fills, one when it is empty, and no other', () => {
  expect(pages(0, 1)).toMatchObject({ count: 1, path: '/stukken', previous: null, next: null })
  expect(pages(21, 2)).toMatchObject({ count: 3, previous: '/stukken', next: '/stukken/pagina/3' })
  expect(pages(20, 2)).toMatchObject({ count: 2, path: '/stukken/pagina/2', next: null })
  expect([pages(20, 3), pages(0, 2)]).toEqual([null, null])
})
