import { describe, expect, test } from 'vitest'
import { checkProse } from '@/publication/text/prose/check-prose'
import { type Insertion, placeInsert } from './place-insert'

const NOTE: Insertion = { name: 'Note', text: '<Note></Note>' }
const FIGURE: Insertion = { name: 'Figure', text: '<Figure src="/media/" alt="" />' }
const BOX: Insertion = { name: 'Box', text: '<Box title="">\n\n\n\n</Box>' }

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
      'a figure in a note in a box',
      '<Box title="a">\n\nZin<Note>|</Note>\n\n</Box>',
      FIGURE,
      '<Box title="a">\n\nZin<Note></Note>\n\n<Figure src="/media/" alt="|" />\n\n</Box>',
    ],
    [
      'a note in the title of a box',
      '<Box title="|">\n\nA\n\n</Box>',
      NOTE,
      '<Box title="">\n\nA\n\n</Box>\n\n<Note>|</Note>\n\n',
    ],
    [
      'a note in a note in a box',
      '<Box title="a">\n\nZin<Note>|</Note>\n\n</Box>',
      NOTE,
      '<Box title="a">\n\nZin<Note></Note><Note>|</Note>\n\n</Box>',
    ],
    [
      'a note in a pull quote',
      '<Pullquote>Een|</Pullquote>',
      NOTE,
      '<Pullquote>Een</Pullquote>\n\n<Note>|</Note>\n\n',
    ],
    [
      'a note in the words of a figure in a box',
      '<Box title="a">\n\n<Figure src="/media/" alt="|" />\n\n</Box>',
      NOTE,
      '<Box title="a">\n\n<Figure src="/media/" alt="" />\n\n<Note>|</Note>\n\n</Box>',
    ],
    [
      'a note in a tag',
      '<Box title="a">\n\nA\n\n</Bo|x>',
      NOTE,
      '<Box title="a">\n\nA\n\n</Box>\n\n<Note>|</Note>\n\n',
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

test('a figure stays in the box in which the caret is', () => {
  expect(put('<Box title="a">\n\n|\n\n</Box>\n\nNa.', FIGURE)).toBe(
    '<Box title="a">\n\n<Figure src="/media/" alt="|" />\n\n</Box>\n\nNa.',
  )
})

const EXAMPLES = {
  Pullquote: '<Pullquote>woorden</Pullquote>',
  Figure: '<Figure src="/media/a.png" alt="woorden" />',
  Note: '<Note>woorden</Note>',
  Box: '<Box title="woorden">\n\nwoorden\n\n</Box>',
  Video: '<Video href="https://example.org/a" still="/media/a.png" title="woorden" />',
} as const

describe('what is put in by a button is a text that can be published, wherever the caret is', () => {
  const names = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]
  const hosts = names.map((host) => [host, `Vooraf.\n\n${EXAMPLES[host]}\n\nDaarna.`] as const)
  test.each([...hosts, ['a sentence', 'Een zin<Note>woorden</Note> gaat verder.'] as const])(
    'in %s',
    (_host, text) => {
      // Wherever something begins or ends; within a word nothing does.
      const carets = [...text.matchAll(/(?<=[<>"\n])|(?=[<>"\n])/g)].map(({ index }) => index)
      for (const name of names)
        for (const caret of carets) {
          const { at, insert } = placeInsert(text, caret, { name, text: EXAMPLES[name] })
          const done = text.slice(0, at) + insert + text.slice(at)
          expect(checkProse(done, 'mdx').status, `${name} at ${caret}: ${done}`).toBe('fine')
        }
    },
  )
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
