import { expect, test } from 'vitest'
import { splitPassages } from './private-passages'
import { beginningsOf, joinTyped, splitToType } from './typed-passages'

const LETTERS = [
  '',
  '\n',
  'Een regel.',
  'Lieve Denise,\n\nDit is voor allen.\n\nCarola\n',
  'Voor allen.\n\n:::onder-ons\nVoor ons.\n:::\n\nWeer voor allen.',
  ':::onder-ons\nVoor ons.\n:::',
  ':::onder-ons\nVoor ons.\n:::\n',
  '\n:::onder-ons\n\nVoor ons.\n\n\n:::\n\n\nEn verder.  \n',
  ':::onder-ons\nEén.\n:::\n:::onder-ons\nTwee.\n:::\nDrie.',
  'Een rij dubbele punten\n::::\nis geen merk.',
]

test.each(LETTERS)('what is taken apart and joined again is the letter to the letter: %j', (letter) => {
  const passages = splitToType(letter)
  expect(passages?.map(({ text }) => text).join('\n')).not.toMatch(/onder-ons/)
  expect(joinTyped(passages ?? [])).toBe(letter)
})

test('a letter whose marks are wrong is not taken apart', () => {
  for (const letter of [
    'Voor allen.\n:::onder-ons\nVoor wie?',
    ':::onder-ons\n:::onder-ons\n:::',
    '::: onder ons',
  ])
    expect(splitToType(letter)).toBeNull()
})

test('a stretch is taken in and out of what is private, and stays a paragraph of its own', () => {
  const [before, between, after] = splitToType('Een.\n:::onder-ons\nTwee.\n:::\nDrie.') ?? []
  if (!before || !between || !after) throw new Error('Three stretches were expected')
  expect(joinTyped([before, { ...between, isPrivate: false }, after])).toBe('Een.\n\nTwee.\n\nDrie.')
  expect(joinTyped([before, between, { ...after, isPrivate: true }])).toBe(
    'Een.\n:::onder-ons\nTwee.\n:::\n:::onder-ons\nDrie.\n:::',
  )
})

test('a private stretch with nothing in it is none', () => {
  expect(
    joinTyped([
      { isPrivate: false, text: 'Een.' },
      { isPrivate: true, text: ' \n' },
    ]),
  ).toBe('Een.')
})

test('no line that somebody types in a private stretch ends it, and none in a public one begins what is not ended', () => {
  expect(joinTyped([{ isPrivate: true, text: 'Voor ons.\n::: \nOok voor ons.' }])).toBeNull()
  for (const text of [':::onder-ons', 'x\n:::onder-ons\ny']) {
    const letter = joinTyped([
      { isPrivate: false, text },
      { isPrivate: true, text: 'Voor ons.' },
    ])
    expect(splitPassages(letter ?? '')).toMatchObject({ status: 'refused' })
  }
})

test.each(LETTERS)('each stretch is found again where it begins in the letter: %j', (letter) => {
  const passages = splitToType(letter) ?? []
  for (const [index, begin] of beginningsOf(passages).entries())
    expect(letter.slice(begin)).toSatisfy((rest: string) => rest.startsWith(passages[index]?.text ?? '-'))
})

test('a private stretch that is left out begins where the letter goes on', () => {
  const passages = [
    { isPrivate: false, text: 'Een.' },
    { isPrivate: true, text: '' },
    { isPrivate: false, text: 'Twee.' },
  ]
  expect(beginningsOf(passages)).toEqual([0, 4, 6])
})
