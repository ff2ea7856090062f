import { expect, test } from 'vitest'
import { tieLetters } from './tie-letters'

const tie = (...bodies: string[]) =>
  tieLetters(bodies.map((body, index) => ({ id: `l${index + 1}`, body, format: 'mail' })))
const QUOTATION = '> de brug\n> [brief 1](#brief-1)'

test('letters at the desk are tied both ways, in open and private passages alike', () => {
  const tied = tie(
    'Beste,\n\n:::onder-ons\nWeg.\n:::\n\nOver de brug.',
    `Dag.\n\n${QUOTATION}\n\n:::onder-ons\nJa.\n\n${QUOTATION}\n:::`,
  )
  expect(tied.get('l1')).toMatchObject({
    passages: [
      { isPrivate: false, firstBlock: 0, linked: new Set() },
      { isPrivate: true, firstBlock: 1, linked: new Set() },
      { isPrivate: false, firstBlock: 2, linked: new Set([0]) },
    ],
    quotedIn: [
      { letterId: 'l2', number: 2, block: 1 },
      { letterId: 'l2', number: 2, block: 3 },
    ],
  })
  expect(tied.get('l2')).toMatchObject({
    passages: [
      { firstBlock: 0, linked: new Set([1]), passages: new Map([[1, 2]]) },
      { firstBlock: 2, linked: new Set([1]), passages: new Map([[1, 2]]) },
    ],
  })
})

test('a letter is called by its number of now, whatever it was called when it was typed', () => {
  const [passage] = tie('Vooraf.', 'Over de brug.', QUOTATION).get('l3')?.passages ?? []
  expect(passage).toMatchObject({
    text: '> de brug\n> [brief 2](#brief-2)\n',
    passages: new Map([[0, 0]]),
  })
})

test('letters that speak of no other are as they were', () => {
  expect(tie('Een.\n\n:::onder-ons\nTwee.\n:::').get('l1')).toEqual({
    passages: [
      {
        isPrivate: false,
        line: 1,
        format: 'mail',
        text: 'Een.\n\n',
        firstBlock: 0,
        linked: new Set(),
        passages: new Map(),
      },
      {
        isPrivate: true,
        line: 3,
        format: 'mail',
        text: 'Twee.\n',
        firstBlock: 0,
        linked: new Set(),
        passages: new Map(),
      },
    ],
    quotedIn: [],
  })
})

test('of a letter with wrong marks nothing is shown', () => {
  expect(tie('Dag.', `:::onder-ons\n${QUOTATION}`).get('l2')).toEqual({ passages: null, quotedIn: [] })
})
