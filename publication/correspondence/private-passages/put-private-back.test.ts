import { describe, expect, test } from 'vitest'
import { splitPassages, withoutPrivatePassages } from './private-passages'
import { putPrivateBack } from './put-private-back'

const LETTER = [
  ...['Beste Ben,', '', 'Eerste alinea.', ''],
  ...[':::onder-ons', 'Mijn nummer is 06.', ':::', ''],
  ...['Tweede alinea.', 'Nog een regel.', ''],
  ...[':::onder-ons', '', 'Groet aan je moeder.', '', ':::', ''],
  ...['Tot zo.', 'Ada', ''],
].join('\n')
const PUBLIC = withoutPrivatePassages(LETTER)

function placed(changed: string): string {
  const outcome = putPrivateBack(LETTER, changed)
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
  expect(putPrivateBack(LETTER, changed)).toEqual({ status: 'no-place' })
})

describe('at the edges there is always a place', () => {
  const edges = ':::onder-ons\nBoven.\n:::\n\nMidden.\n\n:::onder-ons\nOnder.\n:::\n'
  test.each(['Heel anders.', 'Meer\n\nregels.', ''])('%j', (changed) => {
    const outcome = putPrivateBack(edges, changed)
    expect(outcome.status).toBe('placed')
    const body = outcome.status === 'placed' ? outcome.body : ''
    expect(body.startsWith(':::onder-ons\nBoven.\n:::')).toBe(true)
    expect(body.trimEnd().endsWith(':::onder-ons\nOnder.\n:::')).toBe(true)
    expect(withoutPrivatePassages(body)).toBe(changed)
  })
})

test('two passages with nothing between them stay in order', () => {
  const two = 'A\n\n:::onder-ons\nEen\n:::\n:::onder-ons\nTwee\n:::\n\nB'
  const outcome = putPrivateBack(two, 'A\n\nB en meer')
  expect(outcome).toMatchObject({
    body: 'A\n\n:::onder-ons\nEen\n:::\n\n:::onder-ons\nTwee\n:::\n\nB en meer\n',
  })
})

function hiddenIn(letter: string): string[] {
  const split = splitPassages(letter)
  return split.status === 'split'
    ? split.passages.filter(({ isPrivate }) => isPrivate).map(({ text }) => text)
    : []
}
