import { isThingByForm } from './things-by-form'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that begin a sentence, and no family name after a letter with a dot. */
export const SENTENCES_BEGIN_WITH = words(
  `De Het Een Ik Jij Je U Hij Zij Ze Wij We Jullie Men Er Dat Dit Die Deze Maar En Of Want Dus Als Toen Dan Daarna Daar Hier
  Nu Zo Ook Niet Wat Wie Waar Wanneer Waarom Hoe Na Bij Voor Met Van In Op Aan Uit Om Over Tot Te Door Onder Mijn Jouw Zijn
  Haar Ons Onze Hun Ja Nee Misschien Soms Altijd Nooit Alles Iedereen Niemand Eerst Vergeet`,
)

/** Words of which one is enough: what they stand in is a place, a time, a people, an institution, a paper or a work. */
const OF_NO_PERSON = words(
  `Amsterdam Rotterdam Utrecht Haag Bosch Groningen Leiden Delft Haarlem Arnhem Nijmegen Tilburg Breda Eindhoven Maastricht
  Zwolle Deventer Leeuwarden Antwerpen Gent Brussel Brugge Leuven Londen Parijs Berlijn Rome Wenen York Nederland België
  Vlaanderen Duitsland Frankrijk Engeland Europa Amerika Afrika Azië Holland Brabant Limburg Zeeland Friesland Drenthe
  Overijssel Gelderland Flevoland Noord Zuid Oost West Noorden Zuiden Oosten Westen Nieuw Nieuwe Oud Oude Grote Kleine Hoge
  Lage Midden Rode Zwarte Witte Gouden Groene Blauwe Eerste Tweede Derde Vierde Koninklijk Koninklijke Nationaal Nationale
  Europese Verenigde Nederlandse Vlaamse Belgische Duitse Franse Engelse Britse Amerikaanse Russische Italiaanse Spaanse
  Heilige Heer God Christus Lieve Onze Vrouwe Goede Vrije Algemene Openbare Sociale Internationale Stille Hollandse
  Universiteit Hogeschool Academie Instituut Ministerie Autoriteit Museum Stichting Vereniging Partij Verklaring Rechten Kruis
  Wereldoorlog Oorlog Unie Staten Zee Oceaan Rijn Park Plein Straat Station Theater Schouwburg Bibliotheek Fonds Atelier
  Uitgeverij Orkest Akkoord Verdrag Wet Grondwet Prijs Middeleeuwen Eeuw Kerst Pasen Pinksteren Bijbel Koran Testament
  Telegraaf Volkskrant Standaard Morgen Tijd Correspondent Gids Bijenkorf Efteling Stijl Ronde Elfstedentocht Olympische
  Spelen Heijn Google Apple Microsoft Facebook The Of And New Old Street Times Company United License`,
)

/** Words that people are named with too, unless they stand first. */
const FIRST_OF_NO_PERSON = words(
  `Het Een Ten Boven Onder Naast Voor Achter In Op Aan Uit Bij Langs Vanuit Sint Twee Drie Veel Iets Niets Alles Iemand Wie Wat
  Welke Sommige Enkele Geen Elk Elke Raad Huis Bank Kamer Uur Nederlands Vlaams Fries Duits Engels Latijn Koning Koningin Prins Prinses Paus Vrede Slag Hof Dag Nacht Avond
  Feest Kasteel Kerk Leger School Bond Tuin Toren Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Dank Groet Groeten Beste`,
)

const PHRASES: ReadonlySet<string> = new Set([
  'Anne Frank',
  'Artis',
  'Jan Modaal',
  'Jan Klaassen',
  'Jip en Janneke',
  'Keti Koti',
  'Kapitein Vlieger',
  'Minister van Staat',
  'Commissaris der Koning',
  'Dikke Van Dale',
  'Max Havelaar',
])

/** Whether words with capitals are, by one of them, no person. */
export function isNoPerson(found: string): boolean {
  const all = found.split(/[ \u00a0]/)
  return (
    [...PHRASES].some((phrase) => found.startsWith(phrase)) ||
    FIRST_OF_NO_PERSON.has(all[0] ?? '') ||
    isStreet(found) ||
    isThingByForm(all) ||
    // An abbreviation, a heading, or somebody who shouts.
    all.some((word) => word === word.toUpperCase()) ||
    all.some((word) => OF_NO_PERSON.has(word) || OF_NO_PERSON.has(word.replace(/[’']?s$/, '')))
  )
}

/** "Tellegenlaan" is named for somebody who is long dead. */
export function isStreet(found: string): boolean {
  return /(?:straat|laan|plein|gracht|singel|(?<!Ver)(?:kade|steeg)|universiteit|museum|ministerie)$/u.test(
    found,
  )
}
