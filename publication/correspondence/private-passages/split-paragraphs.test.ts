import { expect, test } from 'vitest'
import { paragraphsWith } from './split-paragraphs'

test.each([
  ['Dag.\n\nBel me op\n06 of niet.\n\nTot zo.', '06', ['Bel me op\n06 of niet.']],
  ['A eind\n\nbegin B\n\nC', 'eind\n\nbegin', ['A eind', 'begin B']],
  ['Niets', '06', []],
])('what goes along is the whole paragraph: %j', (text, found, paragraphs) => {
  expect(paragraphsWith(text, [found])).toEqual(paragraphs)
})
