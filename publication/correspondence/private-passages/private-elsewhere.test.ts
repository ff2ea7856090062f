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
    // In parts, whatever stands between them.
    ['Bel me op 06 4815 1623.', 'Bel 06 4815\n1623 maar.', '4815\n1623'],
    ['Bel me op 06 4815 1623.', 'Zo:\n\n- 06\n- 4815\n- 1623', '4815\n- 1623'],
    ['Bel me op 06 4815 1623.', 'Zo:\n\n1. 06\n2. 4815\n3. 1623', '4815\n3. 1623'],
    ['Bel me op 06 4815 1623.', '| 06 | 4815 | 1623 |', '4815 | 1623'],
    ['Bel me op 06 4815 1623.', 'Bel 06 4815 **1623** maar.', '4815 **1623'],
    ['Bel me op 06 4815 1623.', 'Bel +31 6 4815,\n1623.', '4815,\n1623'],
    ['Bel me op 06 4815 1623.', 'Bel ٠٦٤٨١٥١٦٢٣ maar.', '٠٦٤٨١٥١٦٢٣'],
    ['Het dossiernummer is 48151623.', 'Zie 4815\n1623.', '4815\n1623'],
    ['Op NL20INGB0001234567 staat het.', 'Op NL20 INGB 0001\n2345 67.', '0001\n2345 67'],
    ['€ 1.250,-', 'Dat kostte 1250 euro.', '1250 euro'],
    ['Ik kreeg er € 40 voor.', 'Voor €40,00 doe ik het.', '€40,00'],
    ['Kerkstraat 12', 'Ik stond op Kerkstraat 12 te wachten.', 'Kerkstraat 12'],
    ['Onze code is 1234 AB, schrijf maar.', 'Op 1234AB woont ze.', '1234AB'],
    ['ada@prive.example', 'Schrijf naar Ada@Prive.example.', 'Ada@Prive.example'],
    ['pin 4711', 'Mijn pin 4711 weet je.', 'pin 4711'],
    ['Okke Brinkman', 'Toen kwam Okke Brinkman binnen.', 'Okke Brinkman'],
    ['Gisteren zag ik daar Okke Brinkman, zeg het niemand.', 'Okke Brinkman dus.', 'Okke Brinkman'],
    ['Okke', 'Maar Okke zei niets.', 'Okke'],
    ['Petronella Zuurbier', 'Daar woont mevrouw Zuurbier.', 'Zuurbier'],
    ['Petronella Zuurbier', 'Zuurbiers huis staat er nog.', 'Zuurbiers'],
    ['Dat weet alleen Hermelien Stoffels, denk ik.', 'Vraag het mevrouw Stoffels.', 'Stoffels'],
    ['alcoholverslaving', 'Over alcoholverslavingen lees ik veel.', 'alcoholverslavingen'],
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
    ['Maan', 'De Man zei niets.'],
    ['Zij woont nu in Zutphen, naast de brug.', 'Een zutphen is geen woord.'],
    ['Zij woont nu in Amsterdam, naast de brug.', 'Het regende in Amsterdam.'],
    ['Zij gaat daar zaterdagochtenden heen.', 'Op zaterdagochtenden lees ik.'],
    ['Das ist für dich, und nur für die Familie.', 'Meine Familie war da.'],
    ['Dat zei Ada tegen Ben.', 'Ada las het, en Ben niet.'],
    ['Koen', 'Kon jij het zien?'],
    ['Mijn pincode is 48151.', 'In 2048, 151 jaar later.'],
    ['Bel me op 06 4815 1623.', 'Er waren er 4815, en in 1624 nog 1623.'],
    ['Brood halen', 'Brood is gezond.'],
    ['Op 12 mei lees ik voor, dat weet je.', 'Het was 12 mei.'],
    ['Op 12 mei 2021 lees ik voor.', 'Het was 12 mei 2022, of 5-12-2021.'],
    ['12 mei 2021', 'Elk jaar op 12 mei.'],
    ['Wij zagen elkaar op 12.13.2021 of zo.', 'Versie 12.13.2022'],
  ])('%j in %j', (passage, text) => {
    expect(find(passage, text)).toEqual([])
  })
})

test.each([
  ['soft hyphens', 'week wo\u00adrd ik\u00ad aan'],
  ['soft hyphens by their name', 'week wo&shy;rd ik&shy; aan'],
  ['blanks by their name', 'week&nbsp;word&ensp;ik aan'],
  ['spaces that are not seen', 'week\u200bword\u200bik\u200baan'],
  ['links', '[week](https://a.nl/b) word [ik](https://a.nl/c "d") aan'],
  ['notes and pictures', 'week[^1] word ![x](y.jpg) ik <https://a.nl> aan'],
  ['an address', '[x](https://a.nl/?q=week%20word%20ik%20aan)'],
  ['an end of a line', 'week wo-\nrd ik aan'],
  ['letters that look alike', 'wееk wоrd ik ａａｎ'],
  ['letters that are set apart', 'w e e k word ik aan'],
  ['words that only capitals divide', 'WeekWordIkAan'],
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
  // A letter of another language, or the two that stand for it, in either.
  ['Ik zag Jürgen Müller.', 'Toen kwam Juergen Mueller.'],
  ['Ik zag Juergen Mueller.', 'Toen kwam Jürgen Müller.'],
  ['Müller', 'Maar Mueller zei niets.'],
  ['Soerensen', 'Maar Sørensen zei niets.'],
  ['Wij zagen Åse Bjørnæs daar.', 'Die Aase Bjoernaes dus.'],
  ['Müllerstraße 12', 'in de Muellerstrasse 12'],
  // Letter by letter.
  ['Jansen', 'Het was J a n s e n, dus.'],
  ['J.a.n.s.e.n', 'Het was Jansen, dus.'],
  ['Ik zag Okke Brinkman.', 'O k k e   B r i n k m a n'],
  ['pin 4711', 'pin 4 7 1 1'],
  ['Het is 1234 AB.', '1 2 3 4  A B'],
  // One word that tells by itself: a name, what is the matter with somebody, a compound of one occasion.
  ['Zij woont nu in Zutphen, naast de brug.', 'Hoe was het in Zutphen?'],
  ['Gisteren zag ik daar Verhulst weer.', 'En hoe is het met Verhulst?'],
  ['Mijn zus hoorde dat zij borstkanker heeft.', 'Over borstkanker weet ik niets.'],
  ['Hij werkt bij de luchtverkeersleiding sinds kort.', 'De luchtverkeersleiding zweeg.'],
  // A day, however it is written.
  ['Op 12 mei 2021 word ik geopereerd.', 'En toen werd het 12-05-2021.'],
  ['Het was op 12-5-2021, weet je.', '2021-05-12'],
  ['2021-05-12', 'op de twaalfde mei 2021 dus'],
  ['Het was op 12/5/21, weet je.', 'on May 12th, 2021'],
  ['On the 12th of May 2021 I was there.', 'op 12 mei ’21'],
  ['twaalf mei', 'Het wordt 12 mei.'],
  ['12 mei', 'Het was 12-5-2021.'],
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
    sent: body,
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

test('what was changed since it was said openly opens what it says still, and no more', () => {
  const hidden = { bodies: [`:::onder-ons\n${KNEE}\n:::`], whose: 'later' }
  const whose = (sent: string, newest: string) =>
    findPrivateElsewhere(
      KNEE,
      privateWordsOf([
        { bodies: [newest], sent, whose: 'earlier', isBefore: (it: string) => it === 'later' },
        hidden,
      ]),
    ).flatMap((it) => [...it.whose])
  expect(whose(KNEE, `${KNEE} En meer.`)).toEqual([])
  expect(whose(KNEE, 'Weggehaald.')).toEqual(['later'])
  expect(whose('Iets anders.', KNEE)).toEqual(['later'])
})

test.each(['Hoe gaat het met je?', 'Ik hoop dat het goed met je gaat.', 'I hope this finds you well.'])(
  'what everybody writes to everybody is nobody’s private words: %s',
  (said) => {
    expect(find(`${said} Zij ligt sinds vorige week in het ziekenhuis.`, `Dag. ${said} Tot gauw.`)).toEqual(
      [],
    )
    expect(
      find(`${said} Zij ligt sinds vorige week in het ziekenhuis.`, 'sinds vorige week in'),
    ).toHaveLength(1)
  },
)

test('a single word is not private when the same letter says it openly', () => {
  const letter = (open: string) => `:::onder-ons\nIk was in Zutphen, zeg het niemand.\n:::\n\n${open}`
  const inZutphen = (open: string) =>
    findPrivateElsewhere('Het regende in Zutphen.', privateWordsOf([{ bodies: [letter(open)], whose: 0 }]))
  expect(inZutphen('Tot gauw.')).toHaveLength(1)
  expect(inZutphen('Ik groet je uit Zutphen.')).toEqual([])
})

test('a long stretch is asked about by its beginning and its end', () => {
  const passage = Array.from({ length: 300 }, (_, index) => `woord${index}`).join(' ')
  const [found = ''] = find(passage, passage)
  expect(asAnswered(found)).toMatch(/^woord0 .* … .* woord299$/)
  expect(asAnswered(found).length).toBeLessThanOrEqual(300)
})

test.each([
  ...['a ', '0 ', '1.', 'Aa ', '€1,', '(0', '[^a] ', 'a@', '](', '![', '](a(', '<a', '中', 'a-\n'],
  ...['ae', 'ü ', 'a-b ', '1-2-', '12-5-21 ', 'J a n s e n  '],
])('a letter of anything costs no more than its length: %j', (part) => {
  const words = wordsOf('Okke, 06-12345678 en € 40, op 12 mei 2021 in Zutphen.', KNEE)
  const look = (size: number) => findPrivateElsewhere(part.repeat(size / part.length), words)
  // A pattern that goes back over itself grows with the square.
  expect(growthOf(5_000, look)).toBeLessThan(1.5)
})
