import { expect, test } from 'vitest'
import { growthOf } from '@/publication/text/testing/growth-of'
import { splitPassages } from './private-passages'
import { putBetweenMarks } from './put-between-marks'

/** `^` is the caret, or the beginning and the end of what is selected. */
function press(drawn: string): string {
  const [before = '', selected, after = ''] =
    drawn.split('^').length > 2 ? drawn.split('^') : [...drawn.split('^'), '']
  const isCaret = drawn.split('^').length === 2
  const text = isCaret ? drawn.replace('^', '') : `${before}${selected}${after}`
  const from = before.length
  const outcome = putBetweenMarks(text, { from, to: isCaret ? from : from + (selected ?? '').length })
  if (outcome.status === 'already') return outcome.status
  const whole = text.slice(0, outcome.from) + outcome.insert + text.slice(outcome.to)
  expect(splitPassages(whole).status).toBe('split')
  // What is said to be hidden is what the marks hide.
  const { passages } = splitPassages(whole) as { passages: { isPrivate: boolean; text: string }[] }
  expect(passages.some(({ isPrivate, text: hidden }) => isPrivate && hidden === `${outcome.hidden}\n`)).toBe(
    true,
  )
  return whole
}

test.each([
  ['a line', 'Een.\n\n^Twee.^\n\nDrie.', 'Een.\n\n:::onder-ons\nTwee.\n:::\n\nDrie.'],
  [
    'a word, whole, with what ends its sentence',
    'Een.\nTwee ^woor^den.\nDrie.',
    'Een.\nTwee\n:::onder-ons\nwoorden.\n:::\nDrie.',
  ],
  [
    'a sentence of a paragraph on one line',
    'Een dag. ^Ik ben ziek.^ Tot zo.',
    'Een dag.\n:::onder-ons\nIk ben ziek.\n:::\nTot zo.',
  ],
  ['the name of a greeting', 'Beste ^Okke^,\n\nDag.', 'Beste\n:::onder-ons\nOkke,\n:::\n\nDag.'],
  [
    'words of a quotation stay a quotation',
    '> Een dag. ^Ik ben ziek.^ Tot zo.\n> [brief 1](#brief-1)',
    '> Een dag.\n:::onder-ons\n> Ik ben ziek.\n:::\n> Tot zo.\n> [brief 1](#brief-1)',
  ],
  [
    'parts of two lines',
    'Een dag. ^Ik ben ziek.\nErg^ hoor.',
    'Een dag.\n:::onder-ons\nIk ben ziek.\nErg\n:::\nhoor.',
  ],
  ['of signs alone the whole line', 'Een dag^.^', ':::onder-ons\nEen dag.\n:::'],
  ['an item stays whole', '- Een ^dag^ of twee', ':::onder-ons\n- Een dag of twee\n:::'],
  ['emphasis is not torn', 'Een **dag ^of^ twee**.', ':::onder-ons\nEen **dag of twee**.\n:::'],
  ['nor a link', 'Een [dag](/a/^b/c^) of twee', ':::onder-ons\nEen [dag](/a/b/c) of twee\n:::'],
  [
    'lines of two paragraphs',
    'Een.\n\nTw^ee.\n\nDr^ie.\nVier.',
    'Een.\n\n:::onder-ons\nTwee.\n\nDrie.\n:::\nVier.',
  ],
  [
    'up to the beginning of a line leaves that out',
    'Een.\n^Twee.\n^Drie.',
    'Een.\n:::onder-ons\nTwee.\n:::\nDrie.',
  ],
  [
    'blank lines around it stay outside',
    'Een.\n^\nTwee.\n\n^Drie.',
    'Een.\n\n:::onder-ons\nTwee.\n:::\n\nDrie.',
  ],
  ['all of it', '^Een.\n\nTwee.^', ':::onder-ons\nEen.\n\nTwee.\n:::'],
  ['characters of two units', 'Dag 🙂 daar.\n\n^Twee 🙂.^', 'Dag 🙂 daar.\n\n:::onder-ons\nTwee 🙂.\n:::'],
])('what is selected: %s', (_name, drawn, whole) => {
  expect(press(drawn)).toBe(whole)
})

test.each([
  [
    'its paragraph',
    'Een.\n\nTwee^.\nEn meer.\n\nDrie.',
    'Een.\n\n:::onder-ons\nTwee.\nEn meer.\n:::\n\nDrie.',
  ],
  ['at the very end', 'Een.\n\nTwee.^', 'Een.\n\n:::onder-ons\nTwee.\n:::'],
  ['at the very beginning', '^Een.\n\nTwee.', ':::onder-ons\nEen.\n:::\n\nTwee.'],
  [
    'a paragraph that touches a passage',
    ':::onder-ons\nX\n:::\nTwee^.',
    ':::onder-ons\nX\n:::\n:::onder-ons\nTwee.\n:::',
  ],
  ['a blank line begins one', 'Een.\n\n^\n\nDrie.', 'Een.\n\n:::onder-ons\n\n:::\n\nDrie.'],
  ['an empty letter', '^', ':::onder-ons\n\n:::'],
])('with a caret: %s', (_name, drawn, whole) => {
  expect(press(drawn)).toBe(whole)
})

test.each([
  ':::onder-ons\nGe^heim.\n:::',
  ':::onder-ons\n^Geheim.\n\nMeer.^\n:::',
  ':::on^der-ons\nGeheim.\n:::',
  'Dag.\n\n:::onder-ons\nGeheim.\n::^:',
  '^:::onder-ons\nGeheim.\n:::^',
  ':::onder-ons\nGe^heim zonder einde.',
])('in a passage nothing is put twice: %j', (drawn) => {
  expect(press(drawn)).toBe('already')
})

test.each([
  ['Ee^n.\n\n:::onder-ons\nTw^ee.\n:::\n\nDrie.', ':::onder-ons\nEen.\n\nTwee.\n:::\n\nDrie.'],
  ['Een.\n\n:::onder-ons\nTw^ee.\n:::\n\nDr^ie.', 'Een.\n\n:::onder-ons\nTwee.\n\nDrie.\n:::'],
  [':::onder-ons\nA^.\n:::\nB.\n:::onder-ons\nC^.\n:::\nD.', ':::onder-ons\nA.\nB.\nC.\n:::\nD.'],
])(
  'a selection that goes into a passage makes it longer, and is never one in another: %j',
  (drawn, whole) => {
    expect(press(drawn)).toBe(whole)
  },
)

test('a letter of many lines takes no time', () => {
  const put = (size: number) => {
    const text = 'x\n\n:::onder-ons\ny\n:::\n\n'.repeat(size)
    putBetweenMarks(text, { from: text.length, to: text.length })
  }
  expect(growthOf(1_250, put)).toBeLessThan(1.5)
})
