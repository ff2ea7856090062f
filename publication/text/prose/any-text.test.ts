import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { checkProse } from './check-prose'
import { LETTER_FORMATS, type ProseFormat } from './problem'
import { proseToText } from './prose-to-text'
import { expectHarmless } from './testing/expect-harmless'

// On a busy machine; computing time is measured where it matters.
vi.setConfig({ testTimeout: 120_000 })

const format = fc.constantFrom('mdx' as const, ...LETTER_FORMATS)
const markup = fc.constantFrom(
  ...[
    '<',
    '>',
    '{',
    '}',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '|',
    '-',
    '~',
    '&',
    '\\',
    '"',
    '=',
    '/',
  ],
  ...[
    ' ',
    '\n',
    '\n\n',
    '\t',
    '> ',
    '- ',
    '1. ',
    '](',
    '<Note>',
    '</Note>',
    '<Box>',
    '</Box>',
    'a',
    'b c',
    '\u202e',
  ],
)

test('any text at all is refused with a place or harmless', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), format, expectHarmlessOnce),
    { numRuns: 400 },
  )
})

test('any heap of markup is refused with a place or harmless', async () => {
  const heap = fc.array(markup, { maxLength: 60 }).map((pieces) => pieces.join(''))
  await fc.assert(fc.asyncProperty(heap, format, expectHarmlessOnce), { numRuns: 800 })
})

test('words and punctuation are never refused, and none is lost', () => {
  const word = fc.stringMatching(/^[a-zé]{1,12}[.,;:?]?$/)
  const sentences = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(sentences, format, (paragraphs, format) => {
      const source = paragraphs.map((words) => words.join(' ')).join('\n\n')
      expect(checkProse(source, format)).toEqual({ status: 'fine' })
      expect(proseToText(source, format)).toBe(source)
    }),
    { numRuns: 300 },
  )
})

test('in a letter no HTML is refused for being HTML', () => {
  const name = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,8}$/)
  fc.assert(
    fc.property(name, name, fc.boolean(), (element, attribute, closes) => {
      const source = `een <${element} ${attribute}="x"> woord${closes ? `</${element}>` : ''} {${attribute}}`
      expect(checkProse(source, 'markdown')).toEqual({ status: 'fine' })
      expect(proseToText(source, 'markdown')).toBe(source)
    }),
    { numRuns: 300 },
  )
})

async function expectHarmlessOnce(source: string, format: ProseFormat): Promise<void> {
  await expectHarmless(source, format)
}
