import { describe, expect, test } from 'vitest'
import { type Insertion, placeInsert } from './place-insert'

const NOTE: Insertion = { text: '<Note></Note>', isBlock: false }
const FIGURE: Insertion = { text: '<Figure src="/media/" alt="" />', isBlock: true }
const BOX: Insertion = { text: '<Box title="">\n\n\n\n</Box>', isBlock: true }

/** What becomes of a text in which | is the caret, with | where it goes. */
function put(text: string, insertion: Insertion): string {
  const caret = text.indexOf('|')
  const source = text.replace('|', '')
  const { at, insert, caret: goes } = placeInsert(source, caret, insertion)
  const done = source.slice(0, at) + insert + source.slice(at)
  return `${done.slice(0, goes)}|${done.slice(goes)}`
}

test('goes where the caret is, a block on lines of its own', () => {
  expect(put('Een zin|.', NOTE)).toBe('Een zin<Note>|</Note>.')
  expect(put('Eén.|\n\nTwee.', FIGURE)).toBe('Eén.\n\n<Figure src="/media/" alt="|" />\n\nTwee.')
  expect(put('|Tekst', FIGURE)).toBe('<Figure src="/media/" alt="|" />\n\nTekst')
  expect(put('Tekst|', BOX)).toBe('Tekst\n\n<Box title="|">\n\n\n\n</Box>\n\n')
})

describe('never stands in another', () => {
  test.each([
    [
      'a block in a note',
      'Zin<Note>|</Note> verder.',
      FIGURE,
      'Zin<Note></Note>\n\n<Figure src="/media/" alt="|" />\n\n verder.',
    ],
    ['a note in a note', 'Zin<Note>|</Note>.', NOTE, 'Zin<Note></Note><Note>|</Note>.'],
    [
      'a box in the words of a figure',
      '<Figure src="/media/" alt="|" />',
      BOX,
      '<Figure src="/media/" alt="" />\n\n<Box title="|">\n\n\n\n</Box>\n\n',
    ],
    [
      'a figure in a box',
      '<Box title="a">\n\n|\n\n</Box>\n\nNa.',
      FIGURE,
      '<Box title="a">\n\n\n\n</Box>\n\n<Figure src="/media/" alt="|" />\n\nNa.',
    ],
    [
      'a figure in a note in a box',
      '<Box title="a">\n\nZin<Note>|</Note>\n\n</Box>',
      FIGURE,
      '<Box title="a">\n\nZin<Note></Note>\n\n</Box>\n\n<Figure src="/media/" alt="|" />\n\n',
    ],
    [
      'a note in the title of a box',
      '<Box title="|">\n\nA\n\n</Box>',
      NOTE,
      '<Box title="">\n\nA\n\n</Box><Note>|</Note>',
    ],
    [
      'a note in a note in a box',
      '<Box title="a">\n\nZin<Note>|</Note>\n\n</Box>',
      NOTE,
      '<Box title="a">\n\nZin<Note></Note>\n\n</Box><Note>|</Note>',
    ],
    [
      'a note in a pull quote',
      '<Pullquote>Een|</Pullquote>',
      NOTE,
      '<Pullquote>Een</Pullquote><Note>|</Note>',
    ],
    [
      'a note in the words of a figure in a box',
      '<Box title="a">\n\n<Figure src="/media/" alt="|" />\n\n</Box>',
      NOTE,
      '<Box title="a">\n\n<Figure src="/media/" alt="" />\n\n</Box><Note>|</Note>',
    ],
    [
      'a note in a tag',
      '<Box title="a">\n\nA\n\n</Bo|x>',
      NOTE,
      '<Box title="a">\n\nA\n\n</Box><Note>|</Note>',
    ],
  ])('%s', (_name, text, insertion, done) => {
    expect(put(text, insertion)).toBe(done)
  })

  test('but a note may stand in the sentence of a box', () => {
    expect(put('<Box title="a > b">\n\nEen zin|.\n\n</Box>', NOTE)).toBe(
      '<Box title="a > b">\n\nEen zin<Note>|</Note>.\n\n</Box>',
    )
  })
})

test('one after another, each comes after the one before', () => {
  let text = 'Zin|.'
  for (const insertion of [NOTE, FIGURE, BOX, FIGURE]) text = put(text, insertion)
  expect(text.replace('|', '').match(/<\/?\w+/g)).toEqual([
    '<Note',
    '</Note',
    '<Figure',
    '<Box',
    '</Box',
    '<Figure',
  ])
})

test('a component that never ends is not waited for, and quotation marks in it are no end', () => {
  expect(put('<Box title="a">\n\nOpen|', FIGURE)).toContain('Open\n\n<Figure')
  expect(put('</Note> los|', NOTE)).toBe('</Note> los<Note>|</Note>')
})
