import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aMail } from '../testing/a-mail'
import { joinBrokenLines } from './join-broken-lines'
import { countJoins, placesOf, setLineEnds } from './line-ends'
import { readMail } from './read-mail'

const CAME =
  'Het regende de hele weg naar huis en toch liep ik om, langs het water,\nomdat ik wist dat de oude molen daar nog stond en ik wilde zien of de\nlamp boven de deur brandde.'
const LETTER = `Lieve Ben,\n\n${CAME}\n\nGroet,\nAnna`
const QUOTED = 'Op wo 31 okt 2012 om 22:05 schreef Ben <ben@voorbeeld.example>:\n\n> Hoe is het?'
const flowing = (lines: string, more = '') =>
  aMail({ 'Content-Type': `text/plain; charset=utf-8; format=flowed${more}` }, lines)

test.each([
  ['broken by a program', aMail({}, `${LETTER}\n\n${QUOTED}\n`)],
  [
    'that flow',
    flowing(`${LETTER.replace(/,\nomdat|de\nlamp/g, (it) => it.replace('\n', ' \n'))}\n\n${QUOTED}\n`),
  ],
])(
  'the lines of a mail %s can be had as they came, and nothing else is read otherwise',
  async (_how, raw) => {
    const { letter, joins, joinedLines, quoted } = await readMail(Buffer.from(raw))
    expect(letter).toBe(LETTER.replace(CAME, CAME.replaceAll('\n', ' ')))
    expect([joinedLines, countJoins(joins)]).toEqual([2, 2])
    expect(quoted).toBe(QUOTED)
    expect(setLineEnds(letter, joins, 'as-came')).toEqual({ text: LETTER, missed: 0 })
    expect(setLineEnds(LETTER, joins, 'joined')).toEqual({ text: letter, missed: 0 })
  },
)

test('of a text that flows what is joined in its quotation alone is not of the letter', async () => {
  const quoted = 'Op wo 31 okt 2012 om 22:05 schreef Ben <ben@voorbeeld.example>:\n\n> Hoe is \n> het?'
  const { joinedLines, joins } = await readMail(
    Buffer.from(flowing(`Lieve Ben,\n\nGoed.\n\nAnna\n\n${quoted}\n`)),
  )
  expect([joinedLines, joins]).toEqual([0, []])
})

test('the end of a line in the middle of a word comes back there', async () => {
  const { letter, joins } = await readMail(Buffer.from(flowing('Dit is één wo \nord.\n', '; delsp=yes')))
  expect(letter).toBe('Dit is één woord.')
  expect(setLineEnds(letter, joins, 'as-came').text).toBe('Dit is één wo\nord.')
})

describe('what was typed meanwhile', () => {
  const { text, joins } = joinBrokenLines(`${LETTER}\n\n${CAME.replaceAll('molen', 'brug')}`)

  test('stays, with the lines that are still there as they came', () => {
    const typed = text.replace('de oude molen', 'die molen').replace('Groet', 'Dag')
    const { text: set, missed } = setLineEnds(typed, joins, 'as-came')
    expect(missed).toBe(1)
    expect(set).toContain('wist dat die molen daar nog stond en ik wilde')
    expect(set).toContain('Dag,\nAnna')
    expect(set).toContain('langs het water,\nomdat ik wist dat de oude brug')
    expect(setLineEnds(set, joins, 'joined')).toEqual({ text: typed, missed: 1 })
  })

  test('loses no word, whatever it is', () => {
    const lines = fc.array(fc.oneof(fc.string(), fc.constantFrom(...text.split('\n'), ...LETTER.split('\n'))))
    fc.assert(
      fc.property(lines, fc.constantFrom('joined' as const, 'as-came' as const), (typed, lineEnds) => {
        const words = (it: string) => it.replace(/\s/g, '')
        expect(words(setLineEnds(typed.join('\n'), joins, lineEnds).text)).toBe(words(typed.join('\n')))
      }),
    )
  })
})

test('each place is told by the words around it, without the marks of a quotation', () => {
  expect(placesOf(joinBrokenLines(CAME.replace(/^/gm, '> ')).joins)).toEqual([
    { before: 'ik om, langs het water,', after: 'omdat ik wist dat de' },
    { before: 'wilde zien of de'.replace('wilde', 'ik wilde'), after: 'lamp boven de deur brandde.' },
  ])
})
