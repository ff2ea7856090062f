const SPACE = '[ \\u00a0]'
/** Between the lines of one address: a comma, a space, another line. */
const NEXT = '(?:,?[ \\u00a0]|,?\\n)'
const CAPITALISED = "\\p{Lu}[\\p{L}.’'-]{0,40}"
const BEFORE = '(?<![\\p{L}\\d])'
/** "In 1984 Fleet Street": called a year by the word before it. */
const NO_YEAR =
  '(?<!(?<!\\p{L})(?:[IiEe]n|[Ii]m|[Ss]ince|[Dd]epuis|[Ss]inds)[ \\u00a0](?=(?:1[5-9]|20)\\d\\d(?!\\d)))'

/** A number of a house: not a year, not an amount, not the beginning of something longer. */
const HOUSE =
  '(?!(?:1[5-9]|20)\\d\\d(?!\\d))\\d{1,4}(?:[ -]?[a-zA-Z](?![\\p{L}])|-\\d+|[ -]?(?:bis|hs|[IV]{1,3})(?!\\p{L}))?(?:,? (?:bus|bte\\.?|boîte) \\d{1,4})?'
const COUNTED = [
  'euro|%|jaar|uur|minuten|dagen|weken|kilometer|meter|km|keer|mensen|winkels',
  'fois|francs?|minutes|heures|jours|ans|mètres|personnes|arbres|maisons',
  'Minuten|Stunden|Tage|Wochen|Jahre|Meter|Kilometer|Mal|mal|Menschen|Leute|Häuser|Bäume|Schritte',
].join('|')
const AFTER_HOUSE = `(?![\\d.,:]*\\d|[ \\u00a0]?(?:${COUNTED}))`

/** 2312 RA Leiden; the town may be left out. */
const DUTCH_TOWN = `(?:${NEXT}(?:NL-)?[1-9]\\d{3}${SPACE}?(?!SA|SD|SS)[A-Z]{2}(?![\\p{L}\\d])(?:(?:,?[ \\u00a0]{1,2}|,?\\n)(?:(?:Den|De|Het|Sint|Hoek van) )?(?:['’]s-)?\\p{Lu}[\\p{L}’'-]+(?: (?:aan|op|bij)(?: (?:de|den|het))? \\p{Lu}[\\p{L}’'-]+)?)?)`

const DUTCH_ENDS =
  'straat|straatje|laan|weg|plein|pleintje|gracht|kade|singel|dijk|steeg|hof|pad|markt|dreef|plantsoen|wal|haven|park|laantje|kamp|kwartier|str\\.'
const DUTCH = new RegExp(
  `(?<!\\p{L})(?!Onderweg|Halverwege|Vanweg|Op weg |I[mn] Weg )\\p{Lu}[\\p{L}’'-]{0,40}(?:${SPACE}(?:van|de|den|der|het|’t|'t|${CAPITALISED})){0,4}?(?:${SPACE}(?:${DUTCH_ENDS})|(?<=\\p{L}{2})(?:${DUTCH_ENDS})|${SPACE}(?:Weg|Laan|Plein|Kade|Gracht|Singel|Dijk))${SPACE}${HOUSE}${AFTER_HOUSE}${DUTCH_TOWN}?`,
  'gu',
)
/** Laan van Meerdervoort 51, Steenweg op Brussel 210, Plein 1813 nr. 3 */
const DUTCH_TO = new RegExp(
  `${BEFORE}(?:(?:Laan|Weg|Steenweg|Plein|Kade|Dijk) (?:van|op|naar)(?: (?:de|den|der|het))? ${CAPITALISED}(?: ${CAPITALISED}){0,2}|(?:Plein|Laan) \\d{4}(?:-\\d{2,4})?,? (?:nr\\.?|nummer)) ${HOUSE}${AFTER_HOUSE}${DUTCH_TOWN}?`,
  'gu',
)

/** Before the town that a sentence names: "Singel 14 in Gouda". */
const IN_TOWN =
  "(?= (?:in|te) (?!Nederland|België|Vlaanderen|Duitsland|Frankrijk|Europa)(?:(?:Den|De|Het|Sint) )?(?:['’]s-)?\\p{Lu}[\\p{L}’'-]{2,})"
/** Streets whose whole name is what others end in. */
const DUTCH_BARE = new RegExp(
  `(?<!\\p{L})(?:(?:Singel|Rapenburg|Damrak|Rokin|Spui|Gouwe)${SPACE}${HOUSE}${AFTER_HOUSE}|(?:Markt|Dam|Plein|Brink|Haven|Kade|Gracht|Dijk|Wal|Vest|Hof|Kolk|Vliet|Laan|Steeg|Weg)${SPACE}${HOUSE}${AFTER_HOUSE}${IN_TOWN})`,
  'gu',
)
const NO_STREET =
  '(?:Radio|NPO|RTL|SBS|BBC|Nederland|Net|Kanaal|Canvas|Channel|Expo|Documenta|Zaal|Studio|Lijn|Tram|Bus|Perron|Spoor|Poort|Gate|Terminal|Pier|Hal|Kamer|Afdeling|Route|Psalm|Gezang|Lied|Artikel|Art|Deel|Nummer|Nr|Opus|Symfonie|Apollo|Windows|Station|Groep|Ronde|Fase|Vraag|Stelling|Punt|Bladzijde|Pagina|Plaats|Stoel|Rij|Tafel|Veld|Baan|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag)(?!\\p{L})'
/** Any name with a number and a town, where it is said that somebody is, or something stands, on it. */
const DUTCH_IN_TOWN = new RegExp(
  `(?<=(?<!\\p{L})(?:[Oo]p|[Aa]an|[Ww]oont|[Ww]oonde|[Ww]oon|[Ww]onen|[Aa]dres:?) (?:(?:de|het) )?)(?!${NO_STREET})${CAPITALISED}(?:${SPACE}(?:van|de|den|der|het|${CAPITALISED})){0,3}${SPACE}${HOUSE}${AFTER_HOUSE}${IN_TOWN}`,
  'gu',
)

const GERMAN_ENDS =
  'straße|strasse|str\\.|allee|platz|gasse|damm|ufer|-(?:Straße|Strasse|Allee|Platz|Weg|Ufer)'
const GERMAN_TOWN = `(?:${NEXT}(?:D-)?\\d{5} \\p{Lu}[\\p{L}-]+)`
const GERMAN = new RegExp(
  `${BEFORE}(?=[\\p{L}-]{1,45}(?: [\\p{L}]{2,7})?\\.?${SPACE}\\d)(?:\\p{Lu}[\\p{L}-]{0,40}(?:${GERMAN_ENDS})|(?!(?:[IA]m|Der|Die|Das|De[mn]|Auf|An|In|Zum|Zur|Vom|Eine?) )\\p{Lu}[\\p{L}-]+ (?:Straße|Strasse|Str\\.|Allee|Platz|Gasse|Damm|Ufer))${SPACE}${HOUSE}${AFTER_HOUSE}${GERMAN_TOWN}?`,
  'gu',
)
/** Am Markt 5, 50667 Köln; Korte Meer 5, 9000 Gent: a house by the town behind it. A town of four digits that could be a year has its country before it. */
const BY_TOWN = new RegExp(
  `${BEFORE}${CAPITALISED}(?:${SPACE}(?:de[rmn]?|van|${CAPITALISED})){0,3} ${HOUSE}${NEXT}(?:(?:D-)?\\d{5}|(?:B-|CH-|A-|L-)\\d{4}|(?!1[5-9]|20)[1-9]\\d{3}) \\p{Lu}[\\p{L}-]{2,}`,
  'gu',
)

const FRENCH_KINDS =
  '[Rr]ue|RUE|[Aa]venue|AVENUE|[Bb]oulevard|BOULEVARD|[Pp]lace|PLACE|[Qq]uai|QUAI|[Cc]hemin|[Ii]mpasse|[Aa]llées?|[Cc]haussée|[Cc]los|[Rr]uelle|[Dd]rève'
const FRENCH_SMALL = '(?: (?:de|du|des|la|le|les|et|en|à|aux?|sur|sous|DE|DU|DES|LA|LE|LES)(?= )){0,3}'
const FRENCH_WORD = "(?:[ldLD][’'])?\\p{Lu}[\\p{L}.’'-]{0,40}"
const FRENCH_NAME = `${FRENCH_SMALL} ${FRENCH_WORD}(?:${FRENCH_SMALL} ${FRENCH_WORD}){0,3}`
const FRENCH_TOWN = `(?:${NEXT}(?:[BFL]-)?\\d{4,5} \\p{Lu}[\\p{L}’'-]+)`
const FRENCH_NUMBER = '\\d{1,4}(?: ?(?:bis|ter|quater)|[A-Za-z])?(?!\\p{L})'
const FRENCH = [
  `${NO_YEAR}${BEFORE}${FRENCH_NUMBER},? (?:${FRENCH_KINDS})${FRENCH_NAME}${FRENCH_TOWN}?`,
  // Of these there are others than streets.
  `${NO_YEAR}${BEFORE}${FRENCH_NUMBER},? (?:[Cc]ours|[Rr]oute|[Pp]assage|[Ss]quare|[Vv]illa)${FRENCH_NAME}${FRENCH_TOWN}`,
  `${NO_YEAR}${BEFORE}\\d{1,4},? (?:rue|avenue|boulevard|place) (?:[\\p{L}’'-]+ ?){1,4}`,
  // As in Belgium and Switzerland.
  `${BEFORE}(?:${FRENCH_KINDS}|[Ss]quare)${FRENCH_NAME},? (?:n[°o]\\.? ?)?${HOUSE}${AFTER_HOUSE}${FRENCH_TOWN}?`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** The areas of Royal Mail, and what follows: no letters that are hard to tell apart by hand. */
const UK_AREAS =
  'AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|B|E|G|L|M|N|S|W'
const UK_CODE = `(?:${UK_AREAS})\\d[\\dA-HJKMNPR-Y]?${SPACE}\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\d/_-])`
const UK_TOWN = `(?:(?:${NEXT}\\p{Lu}[\\p{L}’'-]{0,40}(?: \\p{Lu}[\\p{L}’'-]{0,40}){0,2})?${NEXT}${UK_CODE})`
const UK_NUMBER = `${NO_YEAR}${BEFORE}(?:(?:Flat|Apartment|Unit) \\d{1,3}[A-Za-z]?,? )?\\d{1,4}[A-Za-z]?(?!\\p{L}) (?:\\p{Lu}[\\p{L}.’'-]{0,40} ){1,3}`
const ENGLISH = [
  `${UK_NUMBER}(?:Street|Road|Rd|Avenue|Lane|Square|Drive|Gardens|Crescent|Terrace|Grove|Mews)(?!\\p{L})${UK_TOWN}?`,
  // Of these a sentence goes on with others than streets.
  `${UK_NUMBER}(?:St|Ave|Close|Parade|Place|Court|Way|Hill|Row|Walk|Gate|Green)(?!\\p{L})(?:${UK_TOWN}|(?=[.,;:!?)\\n]|$))`,
  `(?<![\\p{L}\\d/_-])${UK_CODE}`,
].map((pattern) => new RegExp(pattern, 'gu'))

const POST_BOX = /(?<!\p{L})(?:Postbus|Antwoordnummer|P\.?O\.? Box) \d{1,6}/gu

/** How streets with their houses are written in the Netherlands, Belgium, Germany, France and the United Kingdom, with the town behind them when it stands there. */
export const STREETS: readonly RegExp[] = [
  DUTCH,
  DUTCH_TO,
  DUTCH_BARE,
  DUTCH_IN_TOWN,
  GERMAN,
  BY_TOWN,
  ...FRENCH,
  ...ENGLISH,
  POST_BOX,
]
