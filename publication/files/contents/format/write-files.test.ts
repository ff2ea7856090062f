import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LETTER_FORMATS } from '@/publication/text/prose/problem'
import { textsIn } from '@/texts/texts'
import type { PieceFile } from './contents'
import { TITLE_MAX_LENGTH } from './limits'
import { authorSchema, pageSchema, publicationSchema } from './other-schemas'
import { pieceSchema } from './piece-schema'
import { readAuthorFile, readPageFile, readPublicationFile } from './read-other-files'
import { readPieceFile } from './read-piece-file'
import {
  writeAuthorFile,
  writeMoment,
  writePageFile,
  writePieceFile,
  writePublicationFile,
} from './write-files'

const say = textsIn('nl').contents.files
const known = {
  authors: new Map([
    ['ada', '1'],
    ['ben', '2'],
    ['cato', '3'],
  ]),
  topics: new Map(),
  pictures: new Map([['brug.png', 'hash']]),
}
const reading = { known, language: 'nl' as const, say }

/** Enough to have found, at first, every one of the tricky texts below; thousands ran once. */
const RUNS = 150
const MINUTE = 60_000

/** What YAML might take for something else, or for its own punctuation. */
const TRICKY = [
  'yes',
  'null',
  '~',
  'true',
  '1e3',
  '1984',
  '0x1f',
  '.inf',
  '2012-03-14',
  '12:30:45',
  '<<',
  '=',
  '---',
  '...',
  '- x',
  '? x',
  ': x',
  'a: b',
  'a #b',
  '#b',
  '&a',
  '*a',
  '!a',
  '@a',
  '`a',
  '%a',
  '|',
  '>',
  '{a}',
  '[a]',
  '"a"',
  "'a'",
  'a "b" c',
  "'s nachts",
  'a\\b',
  'a\tb',
  '🙂',
  '👩‍👩‍👧',
  'x'.repeat(250),
  'é',
  'e\u0301',
  '–',
  'a  b',
  ',a',
  'a,',
  '-',
  '--',
  '-1',
  '\u00a0',
  'a\u2028b',
  '__proto__',
  'a:',
  ':a',
  '}',
  ']',
]
const words = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 80 }),
)
const phrase = fc
  .tuple(words, words, fc.constantFrom('', ' ', '\n', '\r\n', ': ', ' #'))
  .map(([a, b, between]) => `${a}${between}${b}`)
const filled = phrase.filter((text) => /\p{L}|\p{N}/u.test(text) && text.length <= TITLE_MAX_LENGTH)
const moment = fc.date({ min: new Date('1001-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
const body = fc.constantFrom(
  'Gewoon.',
  'Met\r\nCRLF.\r\n',
  '\n\n  \n## Kop\n\nTekst\n\n\n',
  'title: x\n---\ndate: y',
  '---\n\nna een lijn',
  '    code\n\nen meer',
  '* a\n* b',
  'Regel  \nharde regel',
  '```\ncode\n```',
  'x'.repeat(5_000),
)
const letterBody = fc.oneof(
  body,
  fc.constantFrom('<3 en {zo}', '~~~', '```\n</Letter>\n```', '```\n<Letter from="x">'),
)

const piece = (kind: 'essay' | 'dialogue'): fc.Arbitrary<PieceFile> =>
  fc.record({
    kind: fc.constant(kind),
    year: fc.constant(2012),
    month: fc.constant(3),
    slug: fc.constant('brug'),
    title: filled,
    date: fc.date({
      min: new Date('2012-03-01T12:00:00Z'),
      max: new Date('2012-03-31T12:00:00Z'),
      noInvalidDate: true,
    }),
    authors: fc.constantFrom(['ada', 'ben'], ['ben', 'ada'], ['cato', 'ada', 'ben']),
    aliases: fc.constantFrom([], ['/blog/oud-stuk.html', '/een-café']),
    topics: fc.uniqueArray(fc.constantFrom('werk', 'geld', '2024'), { maxLength: 3 }),
    lead: phrase,
    language: fc.constantFrom(null, 'ar', 'nl-BE'),
    image: fc.option(
      fc.record({ src: fc.constant('images/brug.png'), alt: filled, credit: phrase, licence: phrase }),
    ),
    canonical: fc.option(fc.constantFrom('https://example.org/a?b=c#d', 'https://example.org/é')),
    picked: fc.option(fc.constantFrom('2012-03-20', '2024-02-29')),
    addressees: fc.constantFrom([], kind === 'dialogue' ? ['cato'] : []),
    waitingFor: fc.constantFrom([], ...(kind === 'dialogue' ? [['ada'], ['ben', 'ada']] : [])),
    approved: kind === 'dialogue' ? fc.option(moment) : fc.constant(null),
    letters:
      kind === 'essay'
        ? fc.constant([])
        : fc.uniqueArray(
            fc.record({
              number: fc.integer({ min: 1, max: 5 }),
              from: fc.constant('ada'),
              to: fc.constantFrom('ben', null),
              sent: fc.option(moment),
              isDateEstimated: fc.boolean(),
              subject: phrase,
              format: fc.constantFrom(...LETTER_FORMATS),
              body: letterBody,
              interlude: fc.constantFrom('', '## Kop', '\n<Pullquote>x</Pullquote>\n'),
            }),
            { minLength: 1, maxLength: 4, selector: ({ number }) => number },
          ),
    body: kind === 'essay' ? body : fc.constantFrom('', '## Slot', '\nEinde.\r\n'),
  })

test.each(['essay', 'dialogue'] as const)(
  'whatever an %s says, its file reads back and is written the same',
  (kind) => {
    const schema = pieceSchema(kind, known, say)
    fc.assert(
      fc.property(piece(kind), (given) => {
        const written = writePieceFile(given)
        const read = readPieceFile(
          written,
          { kind, year: 2012, month: 3, slug: 'brug' },
          { ...reading, schema },
        )
        if (read.status === 'refused') throw new Error(`${JSON.stringify(read.problems)}\n${written}`)
        expect(writePieceFile(read.value)).toBe(written)
        expect(read.value.letters.map(({ number }) => number)).toEqual(
          given.letters.map(({ number }) => number),
        )
        expect(written).toMatch(/[^\n]\n$/)
        expect(written).not.toContain('\r')
      }),
      { numRuns: RUNS },
    )
  },
  MINUTE,
)

test(
  'authors, pages and the publication read back and are written the same',
  () => {
    fc.assert(
      fc.property(filled, phrase, body, fc.webUrl(), (given, other, text, url) => {
        const author = writeAuthorFile({
          slug: 'ada',
          given: given.slice(0, 90) || 'x',
          infix: other.slice(0, 40),
          family: other.slice(0, 40),
          role: other,
          links: [{ label: given.slice(0, 90) || 'x', url }],
          aliases: ['/auteurs/ada-vroeger', '/auteurs/beheerder'],
          body: text,
        })
        const readAuthor = readAuthorFile(author, 'ada', { ...reading, schema: authorSchema(say) })
        const page = writePageFile({ slug: 'over', title: given, lead: other, body: text })
        const readPage = readPageFile(page, 'over', { ...reading, schema: pageSchema(say) })
        const publication = writePublicationFile({
          name: given.slice(0, 90) || 'x',
          tagline: other,
          language: 'nl',
          why: other,
          forWhom: text.slice(0, 500),
          topics: [{ slug: 'werk', name: 'Werk', description: other }],
        })
        const readPublication = readPublicationFile(publication, { schema: publicationSchema(say), say })
        if (
          readAuthor.status === 'refused' ||
          readPage.status === 'refused' ||
          readPublication.status === 'refused'
        ) {
          throw new Error(JSON.stringify([readAuthor, readPage, readPublication]))
        }
        expect(writeAuthorFile(readAuthor.value)).toBe(author)
        expect(writePageFile(readPage.value)).toBe(page)
        expect(writePublicationFile(readPublication.value)).toBe(publication)
      }),
      { numRuns: RUNS },
    )
  },
  MINUTE,
)

test('moments have the offset of Amsterdam, in summer, in winter and before time was agreed on', () => {
  expect(writeMoment(new Date('2012-07-01T10:00:00.123Z'))).toBe('2012-07-01T12:00:00.123+02:00')
  expect(writeMoment(new Date('2012-12-01T10:00:00Z'))).toBe('2012-12-01T11:00:00+01:00')
  expect(new Date(writeMoment(new Date('1850-01-01T00:00:00Z'))).toISOString()).toBe(
    '1850-01-01T00:00:00.000Z',
  )
})
