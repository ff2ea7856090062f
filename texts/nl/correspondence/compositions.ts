import { approvals } from './approvals'
import { findings } from './findings'
import { reminders } from './reminders'

/** Dutch. Sentences that need a value are functions. */
export const compositions = {
  title: (theme: string) => `Samenstelling: ${theme}`,
  toPreview: 'Drukproef en akkoord',
  toComposition: 'Terug naar de samenstelling',
  noLetters: 'Er is nog geen brief verstuurd. Zodra er brieven zijn, kun je ze hier samenstellen.',
  notComposedYet: 'Er is nog niets opgeslagen. Kies de brieven, geef een titel en sla op.',
  number: (number: number, name: string, moment: string) =>
    `Samenstelling ${number}, opgeslagen door ${name} op ${moment}.`,
  publicAt: 'Openbaar op',
  stillRead: (day: string) =>
    `Lezers zien nog de tekst van ${day}, tot iedereen opnieuw akkoord is en de redactie publiceert.`,
  withdrawnNow: (name: string | null, day: string) =>
    `Ingetrokken ${name ? `door ${name} ` : ''}op ${day}: lezers zien deze briefwisseling niet meer.`,
  /** in the bar above a proof and a composition, and beside them */
  room: {
    back: 'Terug naar de briefwisseling',
    proof: (number: number) => `Drukproef ${number}`,
    letters: (count: number) => (count === 1 ? '1 brief' : `${count} brieven`),
    ask: (questions: number) => ['Wie moet nog', '1 vraag'][questions] ?? `${questions} vragen`,
    compose: 'Samenstellen',
    margin: 'Naar publicatie',
  },
  fields: {
    title: 'Titel',
    lead: 'Inleiding',
    leadHint: 'Een of twee zinnen. Ze staan onder de titel, in overzichten en in zoekmachines.',
    slug: 'Adres',
    language: 'Taal',
    languageHint: 'Leeg: die van de publicatie. Anders een code, zoals en, fr of ar.',
    slugHint: 'Het laatste deel van het adres. Leeg: gemaakt van de titel.',
    date: 'Datum',
    dateHint: 'Leeg: het moment van publiceren.',
    topics: 'Rubrieken',
    pictureLegend: 'Beeld',
    picture: 'Bestand',
    pictureHint: 'JPEG, PNG of WebP, hoogstens 15 MB.',
    removePicture: 'Weghalen',
    alt: 'Wat is erop te zien?',
    credit: 'Maker',
    licence: 'Licentie',
    describeAnew:
      'Dit is een ander beeld. Beschrijf wat hierop te zien is, en noem maker en licentie opnieuw.',
    letters: 'Brieven',
    lettersHint:
      'In de volgorde waarin ze verstuurd zijn. De tekst van een brief verander je hier niet; wat er tussen brieven staat wel.',
    interlude: 'Tussenstuk vóór deze brief',
    interludeHint: 'Een tussenstuk is meestal leeg. Een tussenkop begint met ##, een citaat met >.',
    before: 'vóór de brief van',
    interludePlaceholder: '## Tussenkop, of > citaat',
    addHeading: '+ tussenkop',
    addQuote: 'citaat',
    edit: 'Bewerken',
    removeInterlude: 'Weghalen',
    inPiece: 'staat in het stuk',
    staysOut: 'blijft buiten het stuk.',
    read: 'Lezen',
    aboutPiece: 'Bij het stuk',
    asReader: 'Als lezer',
    onlyText: 'Alleen de tekst',
    allAgain: 'Alles tonen',
    back: 'Terug naar de briefwisseling',
    saving: 'Opslaan…',
    notSaved: 'Nog niet opgeslagen',
    closing: 'Na de laatste brief',
    isUnfinished: 'Nog niet af: de pagina zegt op wie er gewacht wordt',
    save: 'Opslaan',
    saveOver: 'Wat hier staat toch opslaan',
    compareHeading: 'Wat er anders is',
    mine: 'Van jou, hier getypt: nog niet opgeslagen',
    todoHeading: 'Nog te doen voor publicatie',
  },
  letterBy: (name: string, moment: string) => `${name}, ${moment}`,
  leftOut: (from: string, to: string) =>
    `De brief van ${from}, verwijst naar die van ${to}, en die is niet gekozen. Wat is aangehaald blijft staan; de verwijzing valt weg.`,
  saved: (number: number) => `Opgeslagen als samenstelling ${number}.`,
  /** after that, of those whose yes or answer it waits for */
  toBeMailed: (names: string, count: number) =>
    `Verandert er niets meer, dan ${count === 1 ? 'krijgt' : 'krijgen'} ${names} over tien minuten de drukproef per mail. Kwam er het laatste etmaal al een, dan duurt dat een uur.`,
  stale: (name: string, moment: string, number: number) =>
    `Niet opgeslagen: ${name} heeft op ${moment} samenstelling ${number} opgeslagen. Hieronder staat wat er anders is. Wat je typte staat hier nog.`,
  tooLong: (field: string, most: number) =>
    `Niet opgeslagen: bij ‘${field}’ passen hoogstens ${most} tekens. Wat je typte staat hier nog.`,
  brokenText: (place: string, line: number, column: number, message: string) =>
    `${place}, regel ${line}, kolom ${column}: ${message}`,
  staleByOneself: (moment: string, number: number) =>
    `Niet opgeslagen: in een ander tabblad heb je op ${moment} samenstelling ${number} opgeslagen. Hieronder staat wat er anders is. Wat je hier typte staat er nog.`,
  theirs: (number: number, name: string) => `Van ${name}: samenstelling ${number}, opgeslagen`,
  theirsOfOneself: (number: number) => `Van jou, uit een ander tabblad: samenstelling ${number}, opgeslagen`,
  inClosing: 'Na de laatste brief',
  beforeLetter: (number: number) => `Vóór brief ${number}`,
  gone: 'Deze briefwisseling is er niet meer, of is niet voor jou. Wat je typte staat hier nog.',
  /** `names`: of those who may read it */
  closed: (names: string, count: number) =>
    `In de titel, de inleiding of wat er verder rond de brieven staat, staan woorden die iemand onder ons schreef. Tot die weg zijn, ${count === 1 ? 'leest en bewerkt' : 'lezen en bewerken'} alleen ${names} dat.`,
  unknownLetter: 'Er is een brief gekozen die niet in deze briefwisseling staat. Laad de pagina opnieuw.',
  preview: {
    title: (theme: string) => `Drukproef: ${theme}`,
    explain: 'Dit is precies wat lezers te zien krijgen. Wat onder ons is, staat er niet in.',
    explainInPart:
      'Dit is wat lezers te zien krijgen, behalve wat hieronder staat genoemd. Wat onder ons is, staat er niet in.',
    /** `what` is made by `leftOut` */
    withheld: (what: string) =>
      `Deze drukproef is nog niet volledig: ${what}. Daar staan woorden die iemand onder ons schreef. Wie dat schreef, wordt nog gevraagd of het mag. Tot dan lees je dat stukje niet.`,
    article: 'Zoals lezers het zien',
  },
  findings,
  approvals,
  publishing: {
    publish: 'Publiceren',
    first: (names: string, count: number) =>
      `Publiceren kan zodra ${names} akkoord ${count === 1 ? 'gaat' : 'gaan'} met precies deze tekst.`,
    cannot: (names: string) =>
      `Publiceren kan niet: ${names} kan geen akkoord meer geven. Laat de brieven van ${names} weg in de samenstelling.`,
    published: (path: string) => `Gepubliceerd. Lezers zien het nu: ${path}`,
    isPublic: 'Precies dit is openbaar.',
    notApproved: (names: string) => `Niet gepubliceerd: nog geen akkoord van ${names}.`,
    inFuture: 'De datum ligt in de toekomst. Kies vandaag of eerder, of laat de datum leeg.',
    slugWrong: 'Dit adres kan niet. Gebruik kleine letters, cijfers en streepjes, en niet ‘pagina’.',
    slugTaken: (suggestion: string) => `Dit adres is in die maand al in gebruik. Vrij is: ${suggestion}`,
    refused: (line: number, column: number, message: string) =>
      `Niet gepubliceerd: een tekst kan zo niet worden getoond. Regel ${line}, kolom ${column}: ${message}`,
  },
  withdrawing: {
    withdraw: 'Intrekken',
    title: (title: string) => `‘${title}’ intrekken?`,
    text: 'Lezers kunnen de briefwisseling dan niet meer lezen. Het adres meldt dat de briefwisseling is ingetrokken. Opnieuw publiceren kan als iedereen die meeschrijft opnieuw akkoord gaat.',
    keep: 'Toch niet',
  },
  reminders,
}
