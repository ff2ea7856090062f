import { expect, test } from 'vitest'
import { hintsOf, problemsOf } from '../testing/problems-of'

const LETTERS = `---
title: Een brug
date: 2012-03-14T09:00:00+01:00
authors:
  - ada
  - ben
---

<Letter from="ada" to="ben" sent="2012-03-01T09:00:00+01:00" subject="Brug">

Beste Ben, <3 en {zo}.

</Letter>

## Tussenkop

<Letter from="ben">

Dag Ada.

</Letter>
`
const letters = (from: string, to: string) => problemsOf(LETTERS.replace(from, to), 'dialogue')

test('a good dialogue has no problems', () => {
  expect(problemsOf(LETTERS, 'dialogue')).toEqual([])
})

test('what its writers kept between them is refused, and it says which words', () => {
  const body = 'Dag Ada.\n\n:::onder-ons\nIk ga weg.\n:::'
  expect(letters('Dag Ada.', body)).toEqual([
    '21:1 dit staat onder ons, en in een bestand leest iedereen het: ‘Ik ga weg.’. Haal het weg, met zijn :::onder-ons en :::',
  ])
  expect(letters('Dag Ada.', 'Dag Ada.\n\n:::onder-ons\nIk ga weg.')[0]).toMatch(/^21:1 dit staat onder ons/)
})

test.each([
  [
    'a letter by a stranger',
    'from="ben"',
    'from="rob"',
    '17:15 verwacht een auteur uit authors/ (ada, ben, olga), gevonden ‘rob’',
  ],
  [
    'a letter by somebody outside the byline',
    'from="ben"',
    'from="olga"',
    '17:1 verwacht een van de auteurs van dit stuk (ada, ben), gevonden ‘olga’',
  ],
  [
    'a number that is none',
    'from="ben"',
    'number="03" from="ben"',
    '17:17 verwacht een getal van 1 tot 9999, gevonden ‘03’',
  ],
  [
    'a number that another has by its place',
    'from="ben"',
    'number="1" from="ben"',
    '17:1 verwacht een nummer dat geen andere brief heeft: number="…", gevonden ‘1’',
  ],
  [
    'two moments',
    'sent="2012-03-01T09:00:00+01:00"',
    'sent="2012-03-01T09:00:00+01:00" about="2012-03-01T09:00:00+01:00"',
    '9:35 verwacht sent of about, niet allebei, gevonden ‘2012-03-01T09:00:00+01:00’',
  ],
  [
    'about a moment that is none',
    'sent="2012-03-01T09:00:00+01:00"',
    'about="in het voorjaar"',
    '9:36 verwacht een datum met tijd en tijdzone, zoals 2012-03-14T09:00:00+01:00, gevonden ‘in het voorjaar’',
  ],
  [
    'a letter to oneself',
    'from="ben"',
    'from="ben" to="ben"',
    '17:1 verwacht een ander dan de schrijver van de brief, gevonden ‘ben’',
  ],
  [
    'a letter from nobody',
    ' from="ben"',
    '',
    '17:1 verwacht from met een auteur uit authors/ (ada, ben, olga), gevonden niets',
  ],
  [
    'a moment without offset',
    '2012-03-01T09:00:00+01:00',
    '2012-03-01',
    '9:35 verwacht een datum met tijd en tijdzone, zoals 2012-03-14T09:00:00+01:00, gevonden ‘2012-03-01’',
  ],
  [
    'an unknown attribute',
    'subject=',
    'onderwerp=',
    '9:62 verwacht een van de eigenschappen number, from, to, sent, about, subject, lines, gevonden ‘onderwerp’',
  ],
  [
    'a value without quotation marks',
    'from="ben"',
    'from=ben',
    '17:9 verwacht from="…", gevonden ‘from=ben>’',
  ],
  ['an expression for a value', 'from="ben"', 'from={ben}', '17:9 verwacht from="…", gevonden ‘from={ben}>’'],
  [
    'the same attribute twice',
    'from="ben"',
    'from="ben" from="ada"',
    '17:20 verwacht elke naam één keer, gevonden ‘from’',
  ],
  [
    'text on the line of the letter',
    '<Letter from="ben">',
    '<Letter from="ben">Dag',
    '17:19 verwacht de tekst van de brief op een eigen regel, gevonden ‘>Dag’',
  ],
  [
    'a letter that closes itself',
    '<Letter from="ben">',
    '<Letter from="ben" />',
    '17:20 verwacht de tekst van de brief, en dan </Letter> op een eigen regel, gevonden ‘/>’',
  ],
  [
    'an unfinished tag',
    '<Letter from="ben">',
    '<Letter from="ben"',
    '17:19 verwacht > aan het eind van <Letter …>, gevonden een lege regel',
  ],
  [
    'a letter without text',
    'Dag Ada.\n\n',
    '',
    '17:1 verwacht de tekst van de brief, en dan </Letter> op een eigen regel, gevonden niets',
  ],
  [
    'a letter that is not closed',
    'Dag Ada.\n\n</Letter>\n',
    'Dag Ada.\n',
    '17:1 verwacht </Letter> voor de brief van regel 17, gevonden het einde van het bestand',
  ],
  [
    'a letter inside a letter',
    'zo}.\n\n</Letter>',
    'zo}.\n',
    '16:1 verwacht </Letter> voor de brief van regel 9, gevonden ‘<Letter’',
  ],
  [
    'an end without a beginning',
    '## Tussenkop',
    '</Letter>',
    '15:1 verwacht eerst <Letter …> (in een voorbeeld van code: een spatie ervoor), gevonden ‘</Letter>’',
  ],
  ['one author', '  - ben\n', '', '5:3 verwacht een lijst met minstens twee auteurs, gevonden een lijst'],
])('%s is told with its place', (_, from, to, problem) => {
  expect(letters(from, to)).toContain(problem)
})

test('what is no MDX between letters is told at its line', () => {
  expect(letters('## Tussenkop', 'Dit is {code}')[0]).toMatch(/^15:\d+ /)
})

test('a third correspondent makes to="…" needed', () => {
  expect(letters('  - ben\n', '  - ben\n  - olga\n')).toEqual([
    '18:1 verwacht to="…", of to="*" aan allen, want er zijn meer dan twee auteurs, gevonden niets',
  ])
})

test('among three a letter says that it is to all, and who stands in no byline is named as addressee', () => {
  const three = (letter: string) => problemsOf(LETTERS.replace('  - ben\n', letter), 'dialogue')
  expect(three('  - ben\n  - olga\n')).toHaveLength(1)
  const toAll = LETTERS.replace('  - ben\n', '  - ben\n  - olga\n').replace(
    '<Letter from="ben">',
    '<Letter from="ben" to="*">',
  )
  expect(problemsOf(toAll, 'dialogue')).toEqual([])
  const toOlga = LETTERS.replace('<Letter from="ben">', '<Letter from="ben" to="olga">')
  expect(problemsOf(toOlga, 'dialogue')).toHaveLength(1)
  expect(
    problemsOf(toOlga.replace('---\n\n<Letter', 'addressees:\n  - olga\n---\n\n<Letter'), 'dialogue'),
  ).toEqual([])
})

test('waiting for somebody who does not take part is refused', () => {
  expect(letters('---\n\n<Letter', 'waitingFor: olga\n---\n\n<Letter')).toEqual([
    '7:13 verwacht een van de auteurs van dit stuk (ada, ben), gevonden ‘olga’',
  ])
})

test('a link to a letter that is not there is said, at its line when it stands between letters', () => {
  const source = LETTERS.replace(
    '## Tussenkop',
    'Zie [toen](#brief-1), [straks](#brief-7) en [nooit](#brief-2).',
  )
  const numbered = source.replace('from="ben"', 'number="7" from="ben"')
  expect(hintsOf(numbered, 'dialogue')).toEqual(['15:45'])
})

test('a link with a space in its address is said in a letter too', () => {
  expect(hintsOf(LETTERS.replace('Dag Ada.', 'Dag [Ada](https://x.example/a b).'), 'dialogue')).toEqual([
    '19:5',
  ])
})
