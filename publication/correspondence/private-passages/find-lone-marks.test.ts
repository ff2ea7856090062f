import { expect, test } from 'vitest'
import { findLoneMarks } from './find-lone-marks'

test.each([
  ...['"onder ons"', '**onder-ons**', '\nonder-ons', '[onder-ons]', 'onder-óns', '0nder-ons', 'oder-ons'].map(
    (name) => `:::${name}`,
  ),
  ...[':::privé', ':::between-us', ':onder-ons', ': : : onder-ons', '\\:\\:\\:onder-ons', '∷onder-ons'],
  ...['**:::**onder-ons', '> :::', ': : :', '**:::**', '::private'],
])('%j is no text: its line is named', (mark) => {
  expect(findLoneMarks(`Dag.\n\n${mark}\nGeheim`)).toMatchObject([{ line: 3 }])
})

test('an end that ends nothing is told, after a passage that is ended too', () => {
  const letter = 'Dag.\n:::onder-ons\nGeheim\n:::\nOpen\n:::\n'
  expect(findLoneMarks(letter)).toMatchObject([{ line: 6, message: expect.stringContaining(':::onder-ons') }])
})

test.each([
  ':::onder-ons\n: : :\nGeheim\n:::',
  'Dit blijft: onder ons',
  ':smile: zei hij',
  ':::::::::::',
  ': onder ons gezegd is dit mooi',
  'std::vector',
])('%j has none', (letter) => {
  expect(findLoneMarks(letter)).toEqual([])
})
