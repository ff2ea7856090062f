import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { escapeAttribute, readLetterTag } from './letter-tag'
import { readLetters } from './read-letters'
import { shieldLetterLines } from './shield-letter-lines'

const say = textsIn('nl').contents.files

function read(body: string) {
  const blocks = readLetters(body, 1, say)
  if (blocks.status === 'refused')
    throw new Error(blocks.problems.map((problem) => problem.message).join('\n'))
  return blocks.value
}

test('letters, what stands between them and what stands after them, each with its line', () => {
  const body =
    '\n## Begin\n\n<Letter from="a">\n\nEen\n\n</Letter>\n\n<Letter from="b">\nTwee\n</Letter>\n\nSlot\n'
  const { letters, closing, closingLine } = read(body)
  expect(
    letters.map(({ body: text, bodyLine, interlude, interludeLine }) => [
      text,
      bodyLine,
      interlude,
      interludeLine,
    ]),
  ).toEqual([
    ['\nEen\n', 5, '\n## Begin\n', 1],
    ['Twee', 11, '', 9],
  ])
  expect([closing, closingLine]).toEqual(['\nSlot\n', 13])
})

test.each(['```', '~~~~~~', '> citaat', '{', '<3', '---', '<a@b.nl>', '    code', '<Letterhead>'])(
  'a letter with %s in it does not swallow the next',
  (line) => {
    const { letters } = read(`<Letter from="a">\n${line}\n</Letter>\n<Letter from="b">\n${line}\n</Letter>`)
    expect(letters.map((letter) => letter.body)).toEqual([line, line])
  },
)

test('whatever a subject says comes back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\r\u2028\u2029]/.test(text)),
      (subject) => {
        const tag = readLetterTag(`<Letter from="a" subject="${escapeAttribute(subject)}">`, 1, say)
        expect(tag.status === 'read' && tag.value.values.get('subject')?.text).toBe(subject)
      },
    ),
  )
})

test('a quoted subject is readable in the file', () => {
  expect(escapeAttribute('Zij zei "nee" & hij <3, R&D; &amp; klaar')).toBe(
    'Zij zei &quot;nee&quot; & hij <3, R&amp;D; &amp;amp; klaar',
  )
})

test('code that shows a letter moves one space, with its whole block, once', () => {
  const body = 'Zo:\n\n```\n<Letter from="a">\n  x\n</Letter>\n```\n\nKlaar'
  const shielded = 'Zo:\n\n ```\n <Letter from="a">\n   x\n </Letter>\n ```\n\nKlaar'
  expect(shieldLetterLines(body)).toBe(shielded)
  expect(shieldLetterLines(shielded)).toBe(shielded)
  expect(read(`<Letter from="a">\n${shielded}\n</Letter>`).letters[0]?.body).toBe(shielded)
})

test('a block that stands back already moves only the line itself', () => {
  expect(shieldLetterLines('   ```\n</Letter>\n x\n   ```')).toBe('   ```\n </Letter>\n x\n   ```')
})
