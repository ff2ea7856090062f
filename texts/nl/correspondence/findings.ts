import { enumerate, shorten } from '@/texts/shorten'

/** What looks private in a text that is to become public, and what can be answered. */
export const findings = {
  title: 'Eerst beantwoorden',
  intro:
    'Dit ziet eruit als iets wat niet voor iedereen is. Zeg per geval of het mag. Niet alles wordt gevonden: een bijnaam of een losse voornaam bijvoorbeeld niet altijd.',
  kinds: {
    address: 'een woonadres',
    telephone: 'een telefoonnummer',
    'bank-account': 'een rekeningnummer',
    'identity-number': 'een persoonsnummer, zoals een BSN',
    name: 'een naam van iemand die hier niet schrijft',
    'third-party': 'aangehaalde mail van iemand anders',
    signature: 'een ondertekening van een mailprogramma',
    'private-elsewhere': 'woorden uit een stuk dat onder ons is',
  },
  /** of an address that is one of e-mail */
  emailAddress: 'een e-mailadres',
  inLetter: (number: number) => `In jouw brief ${number}:`,
  inLetterOf: (number: number, writer: string) => `In brief ${number} van ${writer}:`,
  inLetters: (count: number) => `Staat in ${count} van jouw brieven:`,
  inLettersOf: (count: number, writer: string) => `In ${count} brieven van ${writer}:`,
  wordsOf: (isOfYou: boolean, others: string, count: number) =>
    `woorden die ${[isOfYou && 'jij', others].filter(Boolean).join(' en ')} onder ons ${isOfYou && count === 0 ? 'schreef' : count > 1 || isOfYou ? 'schreven' : 'schreef'}`,
  you: 'jij',
  /** `names`: of those who write and may have it */
  untilAllSaidYes: (names: string, count: number) =>
    `Tot ieder van wie de woorden zijn ja zegt, ${count === 1 ? 'leest' : 'lezen'} alleen ${names} deze alinea.`,
  left: (count: number) =>
    ['Er zijn geen vragen meer aan jou.', 'Nog één vraag aan jou.'][count] ?? `Nog ${count} vragen aan jou.`,
  may: 'Mag blijven staan',
  mayInAll: (count: number) => `Mag in ${all(count)} blijven staan`,
  away: 'Onder ons zetten',
  awayInAll: (count: number) => `In ${all(count)} onder ons zetten`,
  perLetter: 'Per brief antwoorden',
  letter: (number: number) => `Brief ${number}`,
  toAgreement: 'Naar Akkoord',
  revise: 'Brief herzien',
  propose: 'Wijziging voorstellen',
  answered: 'Genoteerd: dit mag blijven staan.',
  answeredTogether: (count: number) =>
    `Genoteerd: ${count} dingen mogen blijven staan. Je bent nog niet akkoord.`,
  nothingTicked: 'Er is nog niets genoteerd: kruis eerst aan wat mag blijven staan.',
  answeredInAll: (count: number) => `Genoteerd: dit mag in ${count} brieven blijven staan.`,
  goesAlongInAll:
    'Zet je dit onder ons, dan gaat in elke brief de hele alinea mee waarin het staat. Bij ‘Per brief antwoorden’ zie je welke.',
  goesAlong: (paragraphs: string[], others: string) =>
    `Zet je dit onder ons, dan ${paragraphs.length === 1 ? 'gaat de hele alinea' : 'gaan hele alinea’s'} mee: ${quoted(paragraphs)}. Lezers zien ${paragraphs.length === 1 ? 'die' : 'ze'} dan niet meer, ${others || 'jij'} nog wel.`,
  put: (paragraphs: string[], others: string) =>
    `De ${paragraphs.length === 1 ? 'alinea' : 'alinea’s'} ${quoted(paragraphs)} ${paragraphs.length === 1 ? 'staat' : 'staan'} nu onder ons. ${others ? `${others} en jij lezen dat nog` : 'Jij leest dat nog'}, lezers niet.`,
  putInAll: (count: number, others: string) =>
    `In ${count} brieven staan de alinea’s waarin dit stond nu onder ons. ${others ? `${others} en jij lezen ze nog` : 'Jij leest ze nog'}, lezers niet.`,
  restByHand: (count: number) =>
    count === 1
      ? 'In één brief lukte het niet vanzelf. Herzie die brief zelf.'
      : `In ${count} brieven lukte het niet vanzelf. Herzie die zelf.`,
  byHand: 'Dat lukt hier niet vanzelf. Herzie de brief zelf.',
  gone: 'Dit staat er niet meer. Laad de pagina opnieuw.',
  waiting: (name: string, count: number) =>
    `${name} moet nog ${count === 1 ? 'één ding' : `${count} dingen`} bekijken.`,
  shared: (place: string, found: string) =>
    `${place} staan woorden uit een stuk dat onder ons is${found ? `: ‘${found}’` : ''}. Haal ze weg in de samenstelling.`,
  /** to whoever cannot do that; `names` of who can, '' when who reads may not know */
  sharedForOthers: (place: string, names: string, count: number) =>
    `${place} staan woorden uit een stuk dat onder ons is. ${names ? `Alleen ${names} ${count === 1 ? 'kan' : 'kunnen'} ze weghalen` : 'Wie de samenstelling bewerkt, haalt ze weg'}.`,
  places: {
    title: 'In de titel',
    slug: 'In het adres',
    lead: 'In de inleiding',
    picture: 'Bij het beeld',
    closing: 'Na de laatste brief',
  },
  beforeLetter: (number: number) => `In het tussenstuk vóór brief ${number}`,
}

const quoted = (paragraphs: string[]) => enumerate(paragraphs.map((text) => `‘${shorten(text)}’`))

const all = (count: number) => (count === 2 ? 'beide brieven' : `alle ${count} brieven`)
