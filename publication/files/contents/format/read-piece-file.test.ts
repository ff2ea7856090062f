import { expect, test } from 'vitest'
import { AN_ESSAY, instead } from '../testing/an-essay'
import { problemsOf } from '../testing/problems-of'

test('a good file has no problems', () => {
  expect(problemsOf(AN_ESSAY)).toEqual([])
})

test.each([
  ['no front matter', 'Zomaar een tekst', '1:1 verwacht --- op de eerste regel, gevonden ‘Zomaar een tekst’'],
  ['an empty file', '', '1:1 verwacht --- op de eerste regel, gevonden een lege regel'],
  [
    'front matter without end',
    '---\ntitle: x\n',
    '3:1 verwacht --- op een eigen regel, na de sleutels, gevonden het einde van het bestand',
  ],
  [
    'an unknown key',
    instead('lead:', 'ondertitel:'),
    '8:1 verwacht een van de sleutels title, date, authors, topics, lead, language, image, canonical, aliases, picked, waitingFor, approved, gevonden ‘ondertitel’',
  ],
  [
    'a missing title',
    instead('title: Een brug\n', ''),
    '2:1 verwacht title met een titel van hoogstens 300 tekens, gevonden niets',
  ],
  [
    'an empty title',
    instead('Een brug\n', '\n'),
    '2:8 verwacht een titel van hoogstens 300 tekens, gevonden niets',
  ],
  [
    'a title that is a list',
    instead('title: Een brug', 'title:\n  - a'),
    '3:3 verwacht een titel van hoogstens 300 tekens, gevonden een lijst',
  ],
  [
    'authors that are no list',
    instead('authors:\n  - ada', 'authors: ada'),
    '4:10 verwacht een lijst met minstens één auteur, gevonden ‘ada’',
  ],
  [
    'no authors',
    instead('authors:\n  - ada', 'authors: []'),
    '4:10 verwacht een lijst met minstens één auteur, gevonden een lijst',
  ],
  [
    'an unknown author',
    instead('- ada', '- rob'),
    '5:5 verwacht een auteur uit authors/ (ada, ben, olga), gevonden ‘rob’',
  ],
  [
    'the same author twice',
    instead('- ada', '- ada\n  - ada'),
    '6:5 verwacht elke naam één keer, gevonden ‘ada’',
  ],
  [
    'a control character in a title',
    instead('title: Een brug', 'title: "Een\\x07 brug"'),
    '2:8 verwacht een titel van hoogstens 300 tekens, gevonden een onzichtbaar stuurteken (U+0007)',
  ],
  [
    'a direction that goes on after a title',
    instead('title: Een brug', 'title: "Een \\u2067brug"'),
    '2:8 verwacht een titel van hoogstens 300 tekens, gevonden een onzichtbaar stuurteken (U+2067)',
  ],
  [
    'a language that is none',
    instead('lead: Over een brug.', 'lead: Over een brug.\nlanguage: Nederlands'),
    '9:11 verwacht een taal volgens BCP 47, zoals nl, en-GB of ar, gevonden ‘Nederlands’',
  ],
  [
    'a date without offset',
    instead('+01:00', ''),
    '3:7 verwacht een datum met tijd en tijdzone, zoals 2012-03-14T09:00:00+01:00, gevonden ‘2012-03-14T09:00:00’',
  ],
  [
    'a date that does not exist',
    instead('2012-03-14T', '2012-02-30T'),
    '3:7 verwacht een datum met tijd en tijdzone, zoals 2012-03-14T09:00:00+01:00, gevonden ‘2012-02-30T09:00:00+01:00’',
  ],
  [
    'another month than the file name says',
    instead('2012-03-14T09:00:00+01:00', '2012-03-31T23:30:00Z'),
    '3:7 verwacht een datum in 2012-03, zoals de bestandsnaam zegt, gevonden 2012-04',
  ],
  [
    'a lead that is too long',
    instead('Over een brug.', 'x'.repeat(601)),
    `8:7 verwacht een inleiding van hoogstens 600 tekens, gevonden ‘${'x'.repeat(60)}…’`,
  ],
  [
    'an image that is not there',
    instead('images/brug.png', 'images/sluis.png'),
    '10:8 verwacht een beeld dat in images/ staat, gevonden ‘images/sluis.png’',
  ],
  [
    'an image elsewhere',
    instead('images/brug.png', '../brug.png'),
    '10:8 verwacht een bestand in images/, zoals images/brug.png, gevonden ‘../brug.png’',
  ],
  [
    'an image without alt',
    instead('  alt: Een brug\n', ''),
    '9:1 verwacht alt met een beschrijving van wat er te zien is, van hoogstens 500 tekens, gevonden niets',
  ],
  [
    'a canonical that is no address',
    instead('lead:', 'canonical: javascript:alert(1)\nlead:'),
    '8:12 verwacht een adres dat met https:// begint, gevonden ‘javascript:alert(1)’',
  ],
  [
    'a picked day that is no day',
    instead('lead:', 'picked: morgen\nlead:'),
    '8:9 verwacht een dag, zoals 2012-03-20, gevonden ‘morgen’',
  ],
  [
    'approved in an essay',
    instead('lead:', 'approved: 2012-03-14T09:00:00+01:00\nlead:'),
    '8:11 verwacht approved alleen in een briefwisseling, gevonden ‘2012-03-14T09:00:00+01:00’',
  ],
  [
    'waitingFor in an essay',
    instead('lead:', 'waitingFor: ada\nlead:'),
    '8:13 verwacht waitingFor alleen in een briefwisseling, gevonden ‘ada’',
  ],
  [
    'no body',
    AN_ESSAY.slice(0, AN_ESSAY.indexOf('Wie een brug')),
    '13:1 verwacht een tekst onder de regel met ---, gevonden niets',
  ],
  [
    'a picture in the text that is not there',
    instead('beginnen.', 'beginnen.\n\n![Sluis](/media/sluis.png)'),
    '16:10 verwacht een beeld dat in images/ staat, gevonden ‘/media/sluis.png’',
  ],
])('%s is told with its place', (_, source, problem) => {
  expect(problemsOf(source)).toEqual([problem])
})

test('a mistake in the text stands at its line in the file', () => {
  expect(problemsOf(instead('beginnen.', 'beginnen met {code}.'))[0]).toMatch(/^14:\d+ /)
})

test('all mistakes of a file are told at once, in order', () => {
  const source = AN_ESSAY.replace('- ada', '- rob').replace('+01:00', '').replace('beginnen.', '{x}')
  expect(problemsOf(source).map((problem) => problem.split(' ')[0])).toEqual([
    '3:7',
    '5:5',
    expect.stringMatching(/^14:/),
  ])
})

test('all that is wrong is told at once: keys, month, tags, braces and pictures; a comment is dropped and is no mistake', () => {
  const source = [
    '---',
    'ondertitel: Nee',
    'date: 2011-03-01T09:00:00+01:00',
    'authors: [ada]',
    '---',
    '',
    'Eerst <br> hier.',
    '',
    'Dan <!-- een aantekening --> daar, en <hr>.',
    '',
    'En {accolade}, en <https://example.org>.',
    '',
    '<Figure src="/media/weg.png" alt="a" />',
  ].join('\n')
  const places = problemsOf(source).map((problem) => problem.split(' ')[0])
  expect(places).toEqual(['2:1', '3:7', '7:7', '9:39', '11:4', '13:14'])
})
