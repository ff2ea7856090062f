import { describe, expect, test } from 'vitest'
import { growthOf } from '@/publication/text/testing/growth-of'
import { asAnswered } from './as-answered'
import { findPrivateElsewhere } from './private-elsewhere'
import { privateWordsOf } from './private-words'

const KNOWN = [
  { givenName: 'Ada', infix: 'van', familyName: 'Iersel' },
  { givenName: 'Ben', infix: '', familyName: 'Zuid' },
]

const wordsOf = (...passages: string[]) =>
  privateWordsOf(
    passages.map((passage, index) => ({ bodies: [`:::onder-ons\n${passage}\n:::`], whose: index })),
    KNOWN,
  )
const find = (passage: string, text: string) =>
  findPrivateElsewhere(text, wordsOf(passage)).map(({ found }) => found)

const KNEE = 'Volgende week word ik aan mijn knie geopereerd.'

describe('words of a private passage are known again', () => {
  test.each([
    [KNEE, 'Je zei dat je AAN MIJN *knie* geopereerd wordt.', 'AAN MIJN *knie* geopereerd'],
    [KNEE, 'Volgende\nweek word ik vijftig.', 'Volgende\nweek word ik'],
    // However short: what has a form of its own, also among other words, and however it is written.
    ['06-12345678', 'Bel haar op 0612345678.', '0612345678'],
    ['Bel me na zessen op 06 123 456 78, dan ben ik thuis.', 'Haar nummer: +31 6 12345678', '+31 6 12345678'],
    ['Het is NL91 ABNA 0417 1643 00 van mij.', 'Maak het over op NL91ABNA0417164300', '0417164300'],
    ['€ 1.250,-', 'Dat kostte 1250 euro.', '1250 euro'],
    ['Ik kreeg er € 40 voor.', 'Voor €40,00 doe ik het.', '€40,00'],
    ['Kerkstraat 12', 'Ik stond op Kerkstraat 12 te wachten.', 'Kerkstraat 12'],
    ['Onze code is 1234 AB, schrijf maar.', 'Op 1234AB woont ze.', '1234AB'],
    ['ada@prive.example', 'Schrijf naar Ada@Prive.example.', 'Ada@Prive.example'],
    ['pin 4711', 'Mijn pin 4711 weet je.', 'pin 4711'],
    ['Okke Brinkman', 'Toen kwam Okke Brinkman binnen.', 'Okke Brinkman'],
    ['Gisteren zag ik daar Okke Brinkman, zeg het niemand.', 'Okke Brinkman dus.', 'Okke Brinkman'],
    ['Okke', 'Maar Okke zei niets.', 'Okke'],
    ['Ik ben zwanger', 'Want ik ben zwanger, zei ze.', 'ik ben zwanger'],
    ['Borstkanker.', 'Het was borstkanker.', 'borstkanker'],
  ])('%j in %j', (passage, text, found) => {
    expect(find(passage, text)).toContain(found)
  })
})

describe('words that are anybody’s are not', () => {
  test.each([
    ['Groet, Ada', 'Groet,\nAda'],
    ['Beste Ben', 'Beste Ben, het regent.'],
    ['Tot zondag!', 'Tot zondag dan.'],
    ['Dank je wel.', 'Dank je wel voor je brief.'],
    ['Prima', 'Een prima idee.'],
    ['Ada van Iersel en Ben Zuid, zo heten wij nu eenmaal', 'Ada van Iersel schreef aan Ben Zuid.'],
    ['Brood', 'Er lag brood op tafel.'],
    ['Zomer', 'In de zomer van 2016.'],
    ['2016', 'In het jaar 1984.'],
    ['Wij zagen elkaar in 2016, om 9.30 uur.', 'Het was 2016, en 9.30 uur.'],
    ['Okke', 'Hij heet niet zo, okke is een woord.'],
    [KNEE, 'Volgende week word jij aan de knie geholpen.'],
  ])('%j in %j', (passage, text) => {
    expect(find(passage, text)).toEqual([])
  })
})

test.each([
  ['soft hyphens', 'week wo\u00adrd ik\u00ad aan'],
  ['spaces that are not seen', 'week\u200bword\u200bik\u200baan'],
  ['links', '[week](https://a.nl/b) word [ik](https://a.nl/c "d") aan'],
  ['notes and pictures', 'week[^1] word ![x](y.jpg) ik <https://a.nl> aan'],
  ['an address', '[x](https://a.nl/?q=week%20word%20ik%20aan)'],
  ['an end of a line', 'week wo-\nrd ik aan'],
  ['letters that look alike', 'wееk wоrd ik ａａｎ'],
])('words are known again in another spelling: %s', (_, text) => {
  expect(find(KNEE, `Zij zei: ${text}.`)).not.toEqual([])
})

test.each([
  ['De Straße war sehr groß.', 'die Strasse war sehr groß'],
  ['我的儿子上周辞职了', '你写道我的儿子上周辞职了吗'],
  ['Ik zag Marieke Verhulst.', 'Verhulst, Marieke'],
  ['Ik zag Marieke Verhulst.', 'met M. Verhulst'],
  ['Mail jan.kok@prive.example', 'jan.kok (at) prive.example'],
  ['Kerkstraat 12', 'Kerkstraat nr. 12'],
  ['Kenteken 12-ABC-3', 'het was 12ABC3'],
])('%j is known again in %j', (passage, text) => {
  expect(find(passage, text)).not.toEqual([])
})

test('whose they are is said of each stretch: of all who wrote them', () => {
  const [stretch, ...more] = findPrivateElsewhere(
    `Zij zei: ${KNEE}`,
    wordsOf(KNEE, 'Iets anders.', `> ${KNEE}`),
  )
  expect(more).toEqual([])
  expect(stretch?.whose).toEqual(new Set([0, 2]))
})

test('what was said openly before is not private; what was private before is, until its writer opens it', () => {
  const earlier = (body: string) => ({
    bodies: [body],
    whose: 'earlier',
    isBefore: (it: string) => it === 'later',
  })
  const later = (...bodies: string[]) => ({ bodies, whose: 'later' })
  const hidden = `:::onder-ons\n${KNEE}\n:::`
  const whose = (...letters: Parameters<typeof privateWordsOf<string>>[0][number][]) =>
    findPrivateElsewhere(KNEE, privateWordsOf(letters)).flatMap((it) => [...it.whose])
  expect(whose(earlier('Dag.'), later(hidden))).toEqual(['later'])
  expect(whose(earlier(KNEE), later(hidden))).toEqual([])
  expect(whose(earlier(hidden), later(KNEE, hidden))).toEqual(['earlier', 'later'])
  expect(whose(later(hidden, 'Weggehaald.'))).toEqual(['later'])
  expect(whose(later(hidden, KNEE))).toEqual([])
})

test('a long stretch is asked about by its beginning and its end', () => {
  const passage = Array.from({ length: 300 }, (_, index) => `woord${index}`).join(' ')
  const [found = ''] = find(passage, passage)
  expect(asAnswered(found)).toMatch(/^woord0 .* … .* woord299$/)
  expect(asAnswered(found).length).toBeLessThanOrEqual(300)
})

test.each(['a ', '0 ', '1.', 'Aa ', '€1,', '(0', '[^a] ', 'a@', '](', '![', '](a(', '<a', '中', 'a-\n'])(
  'a letter of anything costs no more than its length: %j',
  (part) => {
    const words = wordsOf('Okke, 06-12345678 en € 40.', KNEE)
    const look = (size: number) => findPrivateElsewhere(part.repeat(size / part.length), words)
    // A pattern that goes back over itself grows with the square.
    expect(growthOf(5_000, look)).toBeLessThan(1.5)
  },
)
