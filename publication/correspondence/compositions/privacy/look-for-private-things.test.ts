import { expect, test } from 'vitest'
import { growthOf } from '@/publication/text/testing/growth-of'
import { lookForPrivateThings } from './look-for-private-things'
import type { LooksPrivate } from './looks-private'

const known = [
  { givenName: 'Ada', infix: 'van', familyName: 'Iersel' },
  { givenName: 'Ben', infix: '', familyName: 'Zuid' },
]
const others = [{ givenName: 'Sterre', infix: 'de', familyName: 'Groot' }]
const lookAt = (text: string) => lookForPrivateThings(text, { known, others })

const PRIVATE: [LooksPrivate['kind'], string, string][] = [
  [
    'address',
    'Mail me op ada.van-iersel@voorbeeld.example, dan lees ik het.',
    'ada.van-iersel@voorbeeld.example',
  ],
  ['address', 'Schrijf naar piet(at)voorbeeld.nl.', 'piet(at)voorbeeld.nl'],
  [
    'address',
    'Mail naar jan punt devries apenstaartje voorbeeld punt nl, graag.',
    'jan punt devries apenstaartje voorbeeld punt nl',
  ],
  ['address', 'Ik ben jan at voorbeeld dot nl tegenwoordig.', 'jan at voorbeeld dot nl'],
  ['address', 'Schrijf jan[at]mijn-voorbeeld[dot]com.', 'jan[at]mijn-voorbeeld[dot]com'],
  [
    'address',
    'Het is jan streepje bakker (apenstaartje) voorbeeld punt be.',
    'jan streepje bakker (apenstaartje) voorbeeld punt be',
  ],
  ['address', 'Zij wonen nu op Singel 14 in Gouda, met een tuin.', 'Singel 14'],
  ['address', 'Singel 14 in Gouda is verkocht.', 'Singel 14'],
  ['address', 'Kom maar naar Markt 5 te Delft.', 'Markt 5'],
  ['address', 'Hij woont Achter de Vest 3b in Leiden.', 'Achter de Vest 3b'],
  ['address', 'Adres: Bovenkamp 12 in Den Bosch.', 'Bovenkamp 12'],
  ['address', 'Hij woont op Kerkstraat 12, tweehoog.', 'Kerkstraat 12'],
  ['address', 'Kom langs: Oude Delft 31a is nu van ons, en burgemeester Tellegenlaan 7.', 'Tellegenlaan 7'],
  ['address', 'Het huis aan de Prins Hendrikkade 188-2 staat leeg.', 'Prins Hendrikkade 188-2'],
  ['address', 'Stuur het naar Lange Weg 5 alsjeblieft.', 'Lange Weg 5'],
  ['address', 'De postcode is 1012 AB, geloof ik.', '1012 AB'],
  ['address', 'Adres: 3511LX Utrecht.', '3511LX'],
  ['address', 'Postbus 20018 in Den Haag.', 'Postbus 20018'],
  ['address', 'They live at 10 Downing Street now.', '10 Downing Street'],
  ['address', 'In Berlijn zit hij op de Hauptstraße 155.', 'Hauptstraße 155'],
  ['address', 'Écris au 12 Rue des Lilas, 75011 Paris.', '12 Rue des Lilas, 75011 Paris'],
  ['address', 'Write to 221b Baker Street, London NW1 6XE.', '221b Baker Street, London NW1 6XE'],
  ['address', 'Hij zit op de Rue de la Loi 16, 1000 Bruxelles.', 'Rue de la Loi 16, 1000 Bruxelles'],
  ['address', 'Ada\nHauptstraße 155\n10827 Berlin', 'Hauptstraße 155\n10827 Berlin'],
  ['telephone', 'Bel me op 06-12345678.', '06-12345678'],
  ['telephone', 'Mijn nieuwe nummer: 06 12 34 56 78!', '06 12 34 56 78'],
  ['telephone', 'Thuis is het 020-1234567.', '020-1234567'],
  ['telephone', 'Of (0181) 12 34 56 overdag.', '(0181) 12 34 56'],
  ['telephone', 'Uit het buitenland +31 6 1234 5678.', '+31 6 1234 5678'],
  ['telephone', 'Of +31 (0)20 123 4567.', '+31 (0)20 123 4567'],
  ['telephone', 'In België 0032 2 123 45 67.', '0032 2 123 45 67'],
  ['telephone', 'Hun winkel heeft 0800-1234.', '0800-1234'],
  ['telephone', 'Londen: +44 20 7946 0958.', '+44 20 7946 0958'],
  ['name', 'Gisteren zei Kees dat het niet ging.', 'Kees'],
  ['name', 'Ik sprak met Els Jansen over het geld.', 'Els Jansen'],
  ['name', 'Toen belde Pieter van der Meer weer.', 'Pieter van der Meer'],
  ['name', 'Volgens mevrouw Okonkwo kan het.', 'Okonkwo'],
  ['name', 'Ik ga morgen naar dokter El Amrani.', 'El Amrani'],
  ['name', 'Mijn zus Roos is ziek.', 'Roos'],
  ['name', 'Oom Henk had dat ook.', 'Henk'],
  ['name', 'Het was Jolijt van der Plas die het zag.', 'Jolijt van der Plas'],
  ['name', 'Ik vroeg het aan Okke Brinkman van de bakker.', 'Okke Brinkman'],
  ['name', 'Dat zei ook, meen ik, Jolijt ter Braak.', 'Jolijt ter Braak'],
  ['name', 'We aten bij Jan-Willem Bakker thuis.', 'Jan-Willem Bakker'],
  ['name', 'Volgens mevrouw De Groot mag het.', 'De Groot'],
  ['name', 'Dat is van dr. Visser en ds. Plantinga.', 'Plantinga'],
  ['name', 'De familie Terpstra en de heer Smid waren er.', 'Smid'],
  ['name', 'Het rapport is van A.B. de Vries.', 'A.B. de Vries'],
  ['name', 'Volgens J. Bakker klopt het niet.', 'J. Bakker'],
  ['name', 'Ik liep met Van Dijk naar huis.', 'Van Dijk'],
  ['name', '> Aan: Okke Brinkman <o@brinkman.example>; Els', 'Okke Brinkman'],
  ['name', 'Toen zei Sterre dat het laat was.', 'Sterre'],
  ['name', 'Sterre de Groot belde.', 'Sterre de Groot'],
  ['name', 'De Groot belde weer.', 'De Groot'],
  ['name', 'Marieke haar fiets staat er nog.', 'Marieke'],
  [
    'third-party',
    'Op 12 mei 2016 om 09:30 schreef P. de Bruin <p@bruin.example>:\n\n> Beste',
    'Op 12 mei 2016 om 09:30 schreef P. de Bruin <p@bruin.example>:',
  ],
  ['third-party', 'On Mon, 3 May 2021 at 10:11, Pat wrote:\n> Hi', 'On Mon, 3 May 2021 at 10:11, Pat wrote:'],
  ['third-party', '-----Oorspronkelijk bericht-----\nTekst', '-----Oorspronkelijk bericht-----'],
  ['third-party', 'Begin doorgestuurd bericht:\n\nTekst', 'Begin doorgestuurd bericht:'],
  ['third-party', 'Van: P. Bruin\nAan: K. Groen\nOnderwerp: geld', 'Van: P. Bruin\nAan: K. Groen'],
  ['signature', 'Dag,\nAda\n\n-- \nAda van Iersel\nDirecteur', '-- \nAda van Iersel\nDirecteur'],
  ['signature', 'Dag,\nAda\n\nVerstuurd vanaf mijn iPhone', 'Verstuurd vanaf mijn iPhone'],
  ['signature', 'Groet,\nBen\nT: 12', 'T: 12'],
  [
    'signature',
    'Dit bericht is vertrouwelijk en alleen voor de geadresseerde.',
    'Dit bericht is vertrouwelijk en alleen voor de geadresseerde.',
  ],
]

test.each(PRIVATE)('it is seen as %s: %s', (kind, text, found) => {
  expect(lookAt(text)).toContainEqual({ kind, found })
})

test.each([
  'Beste Ben,\n\nDank voor je brief van 12 mei 2016. Ik las hem op 13-05-2016 in de trein.\n\nHartelijke groet,\nAda',
  'Lieve Ben,\n\nDank je.\n\nLieve groet van Ada',
  'In 1984 verscheen het, in 2016 lazen wij het weer, van 1914-1918 praat niemand meer.',
  'Op die avond schreef hij: dit is het dan.',
  'Toen Ben en Ada van Iersel in Den Haag waren, regende het. Van Iersel zei niets. Ada’s jas was nat.',
  'De Tweede Wereldoorlog, de Universiteit van Amsterdam en het Ministerie van Financiën.',
  'De Raad van de Rechtspraak en de Dag van de Arbeid zijn geen mensen.',
  'Onderweg 3 mensen gezien. Het kostte 1.250.000 euro, of € 0612345678,00 in munten.',
  'Hij fietste 12 kilometer over de dijk, en op weg 3 keer lek.',
  'Wil je dat lezen? Roos en Storm zijn woorden. Mark je dat?',
  'Er waren 1200 boeken en 3000 brieven, ISBN 978-90-123-4567-8.',
  'Ik kocht het bij Albert Heijn en las de Volkskrant.',
  'Volgende week word je vijftig, zei je.',
  'Van: het begin tot het einde. Dat is alles.',
  'Een regel met twee streepjes -- zo -- is geen handtekening.\n\nGroet,\nAda',
  'De Haarlemmerdijk 3 jaar lang niet gezien; in de Kalverstraat 2016 mensen.',
  'Artikel 06 van de wet; om 09.30 uur; 01-02-2016 12:00; bladzijde 0123.',
  'Hoofdstuk 3, vers 16: “In den beginne”. Zie ook Matteüs 5.',
  'Het Vondelpark is mooi en de Prinsengracht ook.',
  'Lieve Ben,\n\nSterre, een meisjesnaam, betekent ster.',
  'We gingen van Den Haag naar New York, en op zondag naar Noord-Holland en de Rode Zee.',
  'Ik las *De avonden van winter*, “De Donkere Kamer”, en in de krant De Telegraaf iets over het Rode Kruis.',
  'Zij werkt bij de Hogeschool Utrecht, bij de Eerste Kamer en voor Albert Heijn.',
  'Neem vitamine C. Daarna gaat het beter. Plan B. Dat is het. P.S. Vergeet Ada niet.',
  'Hij at brood, dat punt is duidelijk; zij at dot en punt, en kwam op punt nul.',
  'Op Radio 4 in Nederland, op Zaal 3 in Utrecht, aan Artikel 5 in Genève en op Mei 68 in Parijs.',
  'Op de Dam 3 uur gewacht; de Markt 12 keer over; op Psalm 23 in Gouda; aan Tafel 4 in Delft.',
  'De Singel in Gouda, en in 1984 Singel en Gouwe; het Spui 2019 in Amsterdam.',
  'In de Tweede Wereldoorlog en de Middeleeuwen, met Onze Lieve Heer en het Oude Testament.',
  'Dat vond men: ALS IEMAND OP DE BEL DRUKT, doe dan open. Ik zei NEE DANK U.',
  'Wat in The New York Times stond, las ik in de Verenigde Staten.',
  'Op de burgemeester Tellegenlaan en bij het Anne Frank Huis was het stil.',
])('an ordinary sentence is left alone: %s', (text) => {
  expect(lookAt(text)).toEqual([])
})

test('ordinary prose drowns nobody: of a page only who is named is asked about', () => {
  const page = `
    In oktober reden we van Zwolle naar Den Haag, over de Hollandse IJssel en langs het Groene Hart. Op zondag stond in
    De Volkskrant dat de Tweede Kamer over de Waddenzee zou spreken; dat las ik in de wachtkamer van het Sint Antonius,
    naast een stapel van de Consumentenbond. Kerst valt dit jaar op een woensdag. Van de Rode Loper bleef niets over.
    Daarna lazen wij *De stille kracht* voor, en uit “Het Uur van de Wolf”, tot de Elfstedentocht begon. Volgens het
    Nationaal Archief is er in de Gouden Eeuw nooit zoveel over geschreven als nu, en de Universiteit Leiden spreekt dat
    niet tegen. Wie Frans leest, of Duits, of het Fries van Harlingen, weet beter. Toen kwam Okke Brinkman binnen.`
  expect(lookAt(page)).toEqual([{ kind: 'name', found: 'Okke Brinkman' }])
})

test.each([
  ['Tel.: 089 / 12 34 56 78.', ['089 / 12 34 56 78']],
  ['E: ada@voorbeeld.example', ['ada@voorbeeld.example']],
  ['Tel. 0031 20 624 1111 overdag.', ['0031 20 624 1111']],
  ['Bel 06-12345678.\n\nTel: 06-12345678', ['06-12345678']],
  ['T: 06-12345678 | E: ada@voorbeeld.example', ['06-12345678', 'ada@voorbeeld.example']],
  // What the line tells besides is asked about with it.
  ['T: 06-12345678 | W: www.voorbeeld.example', ['06-12345678', 'T: 06-12345678 | W: www.voorbeeld.example']],
  ['KvK: 12345678', ['KvK: 12345678']],
])('a number and the line it stands in are one question: %s', (text, found) => {
  expect(
    lookAt(text)
      .map((it) => it.found)
      .sort(),
  ).toEqual([...found].sort())
})

test('each thing is told once', () => {
  expect(lookAt('Kees, Kees en nog eens Kees.')).toHaveLength(1)
})

test.each([
  'a@',
  '0 ',
  '+3',
  'Aa ',
  '-- \n',
  '> Op 1 ',
  'Van: a\n',
  'Kees van ',
  'a Aa de ',
  'J. ',
  'A.B. ',
  'Aan: <Aa ',
  'a Van der ',
  'mevrouw ',
  '1 Rue ',
  'Rue de la ',
  'rue d’A de ',
  'SW1A ',
  'A-',
  'A’',
  'Flat 1 A ',
  'straat ',
  'A',
  '0',
  '12 ',
  '020-',
  '+31 6 ',
  '01.02.',
  'tel. ',
  'nr. nr',
  'NL28 ',
  'a punt ',
  'a at ',
  'a (at) ',
  'a streepje ',
  'op Aa ',
  'op de Aa 1 in ',
  'Singel 1 in ',
  'Aase ',
  '1234.',
  'BSN is ',
  '(',
  '. ',
])('letters of anything cost no more than their length: %j', (part) => {
  const look = (size: number) => lookAt(part.repeat(size / part.length))
  // A pattern that goes back over itself grows with the square.
  expect(growthOf(5_000, look)).toBeLessThan(1.5)
})

test('an address that never ends costs no more than its length', () => {
  expect(growthOf(5_000, (size) => lookAt(`a <${'@'.repeat(size)}`))).toBeLessThan(1.5)
})

test('a street that is called after somebody is one question, and asked about as no name', () => {
  for (const address of [
    'Chaussée de Charleroi 12, 1060 Bruxelles',
    '14 Marchmont Crescent, Edinburgh EH9 1HL',
  ]) {
    const text = `Stuur het maar naar ${address}.`
    expect(lookForPrivateThings(text, { known: [], others: [] }).map(({ kind }) => kind)).toEqual(['address'])
  }
})
