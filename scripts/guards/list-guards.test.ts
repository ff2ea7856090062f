import { expect, test } from 'vitest'
import { listGuards } from './list-guards'

const without = (source: string) =>
  listGuards('a.ts', source).map(
    ({ start, end, without: words }) => source.slice(0, start) + words + source.slice(end),
  )

test('an early return is taken out by its test, which is still asked', () => {
  expect(without('() => { if (!a()) return null }')).toEqual(['() => { if (((!a()), false)) return null }'])
  expect(without('if (a) { b(); throw c }')).toEqual(['if (((a), false)) { b(); throw c }'])
  expect(without('if (a) b()')).toEqual([])
})

test('a throw that no test leads to is taken out by itself', () => {
  expect(without('switch (a) { default: throw b }')).toEqual(['switch (a) { default: ; }'])
})

test('each condition of a where is taken out once', () => {
  expect(without('q.where(and(a, eq(b, c)))')).toEqual([
    'q.where(and(undefined, eq(b, c)))',
    'q.where(and(a, undefined))',
  ])
  expect(without('q.where(eq(b, c))')).toEqual(['q.where(undefined)'])
})

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is source
test('a condition in a piece of SQL is taken out as well, whatever it holds', () => {
  expect(without('sql`select 1 from a where b = ${c({ d })} and e between 1 and 2 order by f`')).toEqual([
    'sql`select 1 from a where true and e between 1 and 2 order by f`',
    'sql`select 1 from a where b = ${c({ d })} and true order by f`',
  ])
  expect(without('sql`(select 1 where a) or exists (select 1 where b and (c or d))`')).toEqual([
    'sql`(select 1 where true ) or exists (select 1 where b and (c or d))`',
    'sql`(select 1 where a) or exists (select 1 where true and (c or d))`',
    'sql`(select 1 where a) or exists (select 1 where b and true )`',
  ])
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is source
