import { expect, test } from 'vitest'
import { spotsOfChange } from './spots-of-change'

const spots = (before: string, now: string, most = 12) => spotsOfChange(before, now, most)

test('a word that became another stands between the words around it', () => {
  expect(spots('Een brief wacht lang.', 'Een brief wacht kort.')).toEqual({
    spots: [{ lead: 'Een brief wacht ', removed: 'lang', added: 'kort', tail: '.' }],
    more: 0,
  })
})

test('what came and what went are told apart, paragraph by paragraph', () => {
  const found = spots('Eén.\n\nTwee.', 'Eén en een half.\n\nDrie.')
  expect(found.spots.map(({ removed, added }) => [removed.trim(), added.trim()])).toEqual([
    ['', 'en een half'],
    ['Twee', 'Drie'],
  ])
})

test('of many only the first are told, of much only the beginning, and of texts that are the same nothing', () => {
  const lines = (word: string) => Array.from({ length: 30 }, (_, at) => `Regel ${at} is ${word}.`).join('\n')
  const many = spots(lines('zo'), lines('anders'))
  expect([many.spots.length, many.more]).toEqual([12, 18])
  const [much] = spots('', 'woord '.repeat(500)).spots
  expect(much?.added.length).toBeLessThan(170)
  expect(much?.added).toMatch(/ …$/)
  const [far] = spots(`${'ver '.repeat(50)}oud`, `${'ver '.repeat(50)}nieuw`).spots
  expect(far?.lead).toMatch(/^… (ver )+$/)
  expect(far?.lead.length).toBeLessThan(45)
  expect(spots('Dag.', 'Dag.')).toEqual({ spots: [], more: 0 })
  expect(spots('Dag.\n\nTot zo.', 'Dag.\n\n\nTot zo.').spots).toEqual([])
})
