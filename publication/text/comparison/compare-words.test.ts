import { expect, test } from 'vitest'
import { compareWords } from './compare-words'
import type { Run } from './word-row'

/** As it reads: what differs between brackets. */
const written = (runs: Run[] | null) =>
  runs?.map(({ text, isDifferent }) => (isDifferent ? `[${text}]` : text)).join('') ?? null
const rows = (theirs: string, mine: string) =>
  compareWords(theirs, mine).map((row) => [written(row.theirs), written(row.mine)])

test.each([
  [
    'a word for another',
    'De oude man liep weg.',
    'De jonge man liep weg.',
    [['De [oude] man liep weg.', 'De [jonge] man liep weg.']],
  ],
  ['a word that came in', 'Ik wacht.', 'Ik wacht nog.', [['Ik wacht.', 'Ik wacht[ nog].']]],
  ['a comma', 'Ja en nee', 'Ja, en nee', [['Ja en nee', 'Ja[,] en nee']]],
  [
    'words in a row are one change',
    'Het was een lange dag.',
    'Het was de kortste nacht.',
    [['Het was [een lange dag].', 'Het was [de kortste nacht].']],
  ],
  [
    'a paragraph that came in',
    'Een.\n\nTwee.',
    'Een.\n\nErbij.\n\nTwee.',
    [
      ['Een.', 'Een.'],
      ['', ''],
      [null, '[Erbij.]'],
      [null, '[]'],
      ['Twee.', 'Twee.'],
    ],
  ],
  [
    'a line that went',
    'a\nb\nc',
    'a\nc',
    [
      ['a', 'a'],
      ['[b]', null],
      ['c', 'c'],
    ],
  ],
  ['nothing', '', '', [['', '']]],
  ['from nothing', '', 'Een begin.', [['', '[Een begin.]']]],
])('%s', (_what, theirs, mine, expected) => {
  expect(rows(theirs, mine)).toEqual(expected)
})

test('a paragraph is compared with what became of it, whatever came before it', () => {
  const theirs = 'Eerste alinea over brieven en wachten.\n\nTweede alinea, over de post.\n\nSlot.'
  const mine =
    'Eerste alinea over brieven en geduld.\n\nEen geheel nieuwe.\n\nTweede alinea, over post.\n\nSlot!'
  expect(rows(theirs, mine)).toEqual([
    ['Eerste alinea over brieven en [wachten].', 'Eerste alinea over brieven en [geduld].'],
    ['', ''],
    [null, '[Een geheel nieuwe.]'],
    [null, '[]'],
    ['Tweede alinea, over [de ]post.', 'Tweede alinea, over post.'],
    ['', ''],
    ['Slot[.]', 'Slot[!]'],
  ])
})

test('a paragraph that was split keeps its words', () => {
  const compared = rows('Eerst dit. En daarna dat ook nog.', 'Eerst dit.\n\nEn daarna dat ook nog.')
  expect(compared).toEqual([
    ['Eerst dit.[ ]En daarna dat ook nog.', 'Eerst dit.[\n\n]En daarna dat ook nog.'],
  ])
})

const PARTS = ['een', 'twee', ' ', ' ', '\n', '\n\n', '. ', '漢字', '👩‍👧', '', 'a', 'b', '\t']
const anyText = (seed: number) => {
  let state = seed
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
  return Array.from({ length: next(40) }, () => PARTS[next(PARTS.length)]).join('')
}

test('neither text loses a character, and what is not marked is in both', () => {
  for (let seed = 1; seed < 250; seed += 1) {
    const [theirs, mine] = [anyText(seed), anyText(seed * 7 + 3)]
    const compared = compareWords(theirs, mine)
    const text = (which: 'theirs' | 'mine') =>
      compared.flatMap((row) => row[which]?.map((run) => run.text).join('') ?? []).join('\n')
    expect([text('theirs'), text('mine')]).toEqual([theirs, mine])
    const same = (runs: Run[] | null) =>
      (runs ?? []).flatMap(({ text, isDifferent }) => (isDifferent ? [] : text)).join('')
    for (const row of compared) expect(same(row.theirs), JSON.stringify([theirs, mine])).toBe(same(row.mine))
  }
})

test('texts that have too little in common are compared line by line', () => {
  const lines = (step: number) =>
    Array.from(
      { length: 60 },
      (_, at) => `${at} ${Array.from({ length: 60 }, (_, word) => `w${(at * 60 + word) * step}`)}`,
    )
  const compared = compareWords(lines(7).join('\n'), lines(11).join('\n'))
  expect(compared).toHaveLength(60)
  expect(compared[59]?.mine?.map(({ text }) => text).join('')).toBe(lines(11)[59])
  expect(rows(lines(7).join(' '), lines(11).join(' '))).toEqual([
    [`[${lines(7).join(' ')}]`, `[${lines(11).join(' ')}]`],
  ])
})
