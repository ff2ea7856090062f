import { describe, expect, test } from 'vitest'
import { piecesFor } from './pieces-for'
import { splitPassages, withoutPrivatePassages } from './private-passages'
import { NO_PRIVATE_WORDS } from './private-words'
import { putPrivateBack } from './put-private-back'
import { NO_SEAT } from './sees-private-passages'

const LETTER = [
  ...['Beste Ben,', '', 'Eerste alinea.', ''],
  ...[':::onder-ons', 'Mijn nummer is 06.', ':::', ''],
  ...['Tweede alinea.', 'Nog een regel.', ''],
  ...[':::onder-ons', '', 'Groet aan je moeder.', '', ':::', ''],
  ...['Tot zo.', 'Ada', ''],
].join('\n')
const PUBLIC = withoutPrivatePassages(LETTER)

function placed(changed: string): string {
  const outcome = putPrivateBack(piecesOf(LETTER), changed)
  if (outcome.status !== 'placed') throw new Error('It was not placed')
  return outcome.body
}

test.each([
  ['nothing', PUBLIC],
  ['a paragraph far from it', PUBLIC.replace('Nog een regel.', 'Nog één regel.')],
  ['the paragraph before it', PUBLIC.replace('Eerste alinea.', 'Een begin.')],
  ['the paragraph after it', PUBLIC.replace('Tweede alinea.', 'Een vervolg.')],
  ['a paragraph between', PUBLIC.replace('Tweede', 'Ingevoegd.\n\nTweede')],
  ['the first lines taken away', PUBLIC.replace('Beste Ben,\n\n', '')],
  ['the end rewritten', PUBLIC.replace('Tot zo.\nAda', 'Groet,\n\nAda van Iersel')],
])('what is private keeps its words and its place when this changes: %s', (_, changed) => {
  const body = placed(changed)
  expect(withoutPrivatePassages(body)).toBe(changed)
  expect(hiddenIn(body)).toEqual(hiddenIn(LETTER))
  expect(body.indexOf('Mijn nummer')).toBeLessThan(body.indexOf('Groet aan je moeder'))
})

test('a passage stays after the line it followed', () => {
  const body = placed(PUBLIC.replace('Tweede', 'Ingevoegd.\n\nTweede'))
  expect(body).toContain('Eerste alinea.\n\n:::onder-ons\nMijn nummer is 06.\n:::\n\nIngevoegd.')
})

test('when the lines on both sides are others, nobody can say where it belongs', () => {
  const changed = PUBLIC.replace('Eerste alinea.', 'Een begin.').replace('Tweede alinea.', 'Een vervolg.')
  expect(putPrivateBack(piecesOf(LETTER), changed)).toEqual({ status: 'no-place' })
})

describe('at the edges there is always a place', () => {
  const edges = ':::onder-ons\nBoven.\n:::\n\nMidden.\n\n:::onder-ons\nOnder.\n:::\n'
  test.each(['Heel anders.', 'Meer\n\nregels.', ''])('%j', (changed) => {
    const outcome = putPrivateBack(piecesOf(edges), changed)
    expect(outcome.status).toBe('placed')
    const body = outcome.status === 'placed' ? outcome.body : ''
    expect(body.startsWith(':::onder-ons\nBoven.\n:::')).toBe(true)
    expect(body.trimEnd().endsWith(':::onder-ons\nOnder.\n:::')).toBe(true)
    expect(withoutPrivatePassages(body)).toBe(changed)
  })
})

test.each([
  ['before the first line', 'Bovenaan.\n\nMidden.', 'Bovenaan.\n\n:::onder-ons\nBoven.\n:::\n\nMidden.'],
  ['after the last line', 'Midden.\n\nOnderaan.', 'Midden.\n\n:::onder-ons\nOnder.\n:::\n\nOnderaan.'],
])('what is written %s stays outside of what is private there', (_, changed, part) => {
  const edges = ':::onder-ons\nBoven.\n:::\n\nMidden.\n\n:::onder-ons\nOnder.\n:::\n'
  const outcome = putPrivateBack(piecesOf(edges), changed)
  expect(outcome.status === 'placed' && outcome.body).toContain(part)
})

test('a paragraph that is withheld goes back without marks, where it was', () => {
  const pieces = [
    { text: 'Een.\n\n', isPrivate: false, isShown: true },
    { text: 'Van een ander.\n\n', isPrivate: false, isShown: false },
    { text: 'Twee.\n', isPrivate: false, isShown: true },
  ]
  expect(putPrivateBack(pieces, 'Een.\n\nTwee en drie.')).toEqual({
    status: 'placed',
    body: 'Een.\n\nVan een ander.\n\nTwee en drie.\n',
  })
})

test('a reference to a note that is private is not shown, and stays where its line stays', () => {
  const letter = 'Kijk[^1] hier.\n\nEn daar.\n\n:::onder-ons\n[^1]: Bij Kees thuis.\n:::\n'
  expect(withoutPrivatePassages(letter)).toBe('Kijk hier.\n\nEn daar.')
  expect(putPrivateBack(piecesOf(letter), 'Kijk hier.\n\nEn ginds.')).toMatchObject({
    body: 'Kijk[^1] hier.\n\nEn ginds.\n\n:::onder-ons\n[^1]: Bij Kees thuis.\n:::\n',
  })
})

test('two passages with nothing between them stay in order', () => {
  const two = 'A\n\n:::onder-ons\nEen\n:::\n:::onder-ons\nTwee\n:::\n\nB'
  const outcome = putPrivateBack(piecesOf(two), 'A\n\nB en meer')
  expect(outcome).toMatchObject({
    body: 'A\n\n:::onder-ons\nEen\n:::\n\n:::onder-ons\nTwee\n:::\n\nB en meer\n',
  })
})

const OUTSIDE = { seat: NO_SEAT, words: NO_PRIVATE_WORDS, answers: null }

/** As somebody has them who does not write here. */
function piecesOf(letter: string) {
  return piecesFor(OUTSIDE, { id: 'brief', writerId: 'ada', audience: ['ben'] }, letter)
}

function hiddenIn(letter: string): string[] {
  const split = splitPassages(letter)
  return split.status === 'split'
    ? split.passages.filter(({ isPrivate }) => isPrivate).map(({ text }) => text)
    : []
}
