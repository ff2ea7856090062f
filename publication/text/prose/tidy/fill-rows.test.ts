import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { checkProse } from '../check-prose'
import { proseToHtml } from '../prose-to-html'
import { proseToText } from '../prose-to-text'
import { renderProse } from '../render-prose'
import { PLAIN_COMPONENTS } from '../testing/plain-components'
import { fillRows } from './fill-rows'

const cellsOf = (html: string) =>
  [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row.match(/<t[hd][^>]*>/g)?.length)

test.each(['mdx', 'mail'] as const)(
  'a table has the same cells wherever it is read, in %s',
  async (format) => {
    const source = '| a | b |\n|---|--:|\n| een | twee | drie |\n| vier |'
    const feed = proseToHtml(source, format, { siteUrl: 'https://site.example', pictures: new Map() })
    const page = renderToStaticMarkup(await renderProse({ source, format, components: PLAIN_COMPONENTS }))
    expect(cellsOf(feed)).toEqual([3, 3, 3])
    expect(cellsOf(page)).toEqual([3, 3, 3])
    expect(feed).toContain('drie')
    expect(proseToText(source, format)).toContain('drie')
  },
)

test('a table of few signs that would be a great many cells is not filled, and refused', () => {
  const cells = (count: number) =>
    Array.from({ length: count }, () => ({ type: 'tableCell' as const, children: [] }))
  const rows = Array.from({ length: 300 }, (_, at) => ({
    type: 'tableRow' as const,
    children: cells(at === 299 ? 300 : 1),
  }))
  fillRows({ type: 'root', children: [{ type: 'table', children: rows }] })
  expect(rows[0]?.children.length).toBe(1)
  const checked = checkProse(`|a|\n|-|\n${'|x|\n'.repeat(298)}${'|x'.repeat(300)}|`, 'mail')
  expect(checked).toMatchObject({ problems: [{ message: expect.stringMatching(/onderdelen/) }] })
})

test('many tables of few signs each are not filled beyond what one may lack', () => {
  const cells = (count: number) =>
    Array.from({ length: count }, () => ({ type: 'tableCell' as const, children: [] }))
  const tables = Array.from({ length: 70 }, () => ({
    type: 'table' as const,
    children: Array.from({ length: 100 }, (_, at) => ({
      type: 'tableRow' as const,
      children: cells(at === 0 ? 72 : 1),
    })),
  }))
  fillRows({ type: 'root', children: tables })
  const count = tables.flatMap(({ children }) => children.flatMap((row) => row.children)).length
  expect(count).toBeLessThan(70 * 171 + 20_001)
})

test('a cell with nothing in it is missed by nobody', () => {
  expect(checkProse('| a |\n|---|\n| b | |', 'mdx')).toEqual({ status: 'fine' })
})
