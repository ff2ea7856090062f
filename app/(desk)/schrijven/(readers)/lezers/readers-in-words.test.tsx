import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EVERYBODY, type Group } from '@/publication/readers/reader-list/group'
import { textsIn } from '@/texts/texts'
import { GroupSentence } from './group-sentence'
import { GrowthChart } from './growth-chart'
import { addressOfGroup, readGroup } from './read-group'
import { ReadersTable } from './readers-table'

const words = textsIn('nl').readers.desk
const text = (html: string) =>
  html
    .replace(/<option(?![^>]*selected)[^>]*>.*?<\/option>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
const AUTHOR = { kind: 'author' as const, id: '3f2b6c1e-9a4d-4c57-8e21-0b1c2d3e4f50' }

test('a group is its address, and what an address makes up is everybody', () => {
  const group: Group = { list: 'any', since: 2025, follows: AUTHOR, hasAnswered: true }
  const address = addressOfGroup(group, 'é & x', 'a@b.example')
  expect(readGroup(Object.fromEntries(new URLSearchParams(address)))).toEqual({
    group,
    search: 'é & x',
    after: 'a@b.example',
  })
  expect(addressOfGroup(EVERYBODY)).toBe('')
  const evil = {
    lijst: 'x',
    sinds: '20 or 1=1',
    volgt: `author:${'-'.repeat(36)}`,
    schreef: ['ja'],
    zoek: ['a'],
  }
  expect(readGroup(evil)).toEqual({ group: EVERYBODY, search: '', after: '' })
  expect(addressOfGroup({ ...EVERYBODY, since: 'this-month' })).toBe('?sinds=deze-maand')
})

test('a group reads as a sentence with its count', () => {
  const group: Group = { list: 'newsletter', since: 2025, follows: AUTHOR, hasAnswered: false }
  const followed = [{ ...AUTHOR, name: 'Hester van der Wal' }]
  const shown = (found: number) =>
    text(
      renderToStaticMarkup(
        <GroupSentence
          group={group}
          search=""
          found={found}
          followed={followed}
          years={[2026, 2025]}
          words={words.group}
        />,
      ),
    )
  expect(shown(1_214)).toContain(
    'Lezers van de nieuwsbrief die zich aanmeldden in 2025 en Hester van der Wal volgen, teruggeschreven of niet: 1.214 lezers.',
  )
  expect(shown(1)).toContain('1 lezer.')
})

test('growth is a line and a table, also when nobody came, and when all came at once', () => {
  const months = Array.from({ length: 12 }, (_, index) => ({ year: 2025, month: index + 1 }))
  for (const counts of [[0], [3_960], [0, 1], [2_870, 3_960], [1, 100_000]]) {
    const points = months.map((month, index) => ({ ...month, count: counts[index % counts.length] ?? 0 }))
    const html = renderToStaticMarkup(<GrowthChart points={points} words={words.growth} language="nl" />)
    expect(html).not.toMatch(/NaN|Infinity|undefined/)
    const heights = [...html.matchAll(/[ML][\d.]+ ([\d.-]+)/g)].map(([, y]) => Number(y))
    expect(heights).toHaveLength(12)
    for (const height of heights) expect(height >= 40 && height <= 180).toBe(true)
    expect(html.match(/<td class="number">/g)).toHaveLength(12)
  }
  expect(renderToStaticMarkup(<GrowthChart points={[]} words={words.growth} language="nl" />)).toBe('')
})

test('what happened last to a reader is said in a few words', () => {
  const row = {
    id: 'x',
    email: 'anna@voorbeeld.example',
    name: 'Anna',
    since: new Date('2025-06-01T12:00:00Z'),
  }
  const shown = (last: Parameters<typeof ReadersTable>[0]['readers'][number]['last']) =>
    text(
      renderToStaticMarkup(<ReadersTable readers={[{ ...row, last }]} words={words.table} language="nl" />),
    )
  expect(shown({ what: 'mailed', state: 'accepted', number: 10 })).toContain('nam aflevering 10 aan')
  expect(shown({ what: 'mailed', state: 'refused', number: null })).toContain('weigerde de aflevering')
  expect(shown({ what: 'returned', kind: 'from a person' })).toContain('schreef terug')
  expect(shown({ what: 'paused', until: new Date('2027-01-01T12:00:00Z') })).toContain('pauzeert tot')
  expect(shown({ what: 'nothing' })).toContain('nog niets')
})
