import { places } from '@/texts/nl/correspondence/places-in-proof'

/** What each who wrote says of a proof, and what becomes of it. */
export const approvals = {
  title: 'Wie moet nog',
  decide: 'Akkoord',
  explain: 'Publiceren kan pas als iedereen die meeschrijft akkoord gaat met precies deze tekst.',
  given: (name: string, moment: string) => `${name} ging akkoord op ${moment}.`,
  asked: (name: string) => `${name} heeft nog geen akkoord gegeven.`,
  /** the same of whoever reads it */
  you: {
    given: (moment: string) => `Je ging akkoord op ${moment}.`,
    asked: 'Je hebt nog geen akkoord gegeven.',
    takenBack: 'Je hebt je akkoord teruggenomen.',
    refused: (moment: string) => `Je gaat niet akkoord (${moment}).`,
  },
  /** whose approval fell: a beginning of the sentences below */
  yours: 'Jouw akkoord',
  of: (name: string) => `Het akkoord van ${name}`,
  fellByWithdrawal: (whose: string) => `${whose} is vervallen toen de briefwisseling werd ingetrokken.`,
  takenBack: (name: string) => `${name} heeft het akkoord teruggenomen.`,
  willEnd: (names: string) =>
    `Let op: verander je iets wat lezers zien, dan vervalt het akkoord van ${names}.`,
  editorsPublish: 'Iedereen is akkoord. De redactie kan nu publiceren; je krijgt bericht als het zover is.',
  removed: (name: string) =>
    `${name} is geen medewerker meer en kan geen akkoord meer geven. Laat die brieven weg in de samenstelling: dan is dat akkoord niet nodig. Met die brieven kan alleen nog worden gepubliceerd wat eerder goedgekeurd is.`,
  /** after how it stands with the approval of somebody who stopped writing */
  stopped: (name: string) =>
    `${name} schrijft niet meer mee, maar er staan brieven van ${name} in: daarom is dat akkoord nog nodig. Laat je die brieven weg in de samenstelling, dan niet meer.`,
  ownLetter: (whose: string, moment: string) =>
    `${whose} van ${moment} is vervallen: een eigen brief is daarna herzien.`,
  shared: (whose: string, moment: string, what: string) =>
    `${whose} van ${moment} is vervallen. Daarna veranderde: ${what}.`,
  otherLetter: (whose: string, moment: string) =>
    `${whose} van ${moment} was voor de eerdere tekst: een brief van een ander is daarna herzien. Bekijk wat er veranderde en bevestig opnieuw.`,
  fields: {
    title: 'de titel',
    slug: 'het adres',
    lead: 'de inleiding',
    date: 'de datum',
    topicIds: 'de rubrieken',
    image: 'het beeld',
    letters: 'de keuze van brieven of een tussenstuk',
    language: 'de taal',
    closing: 'wat na de laatste brief staat',
    isUnfinished: 'of de briefwisseling af is',
    hiddenName: 'een naam: wie de publicatie verliet, wilde er niet meer bij genoemd worden',
    more: 'een naam, een rubriek, een onderwerp, een beeld, wie er meeschrijft of naar welke brief een verwijzing leidt',
  },
  interlude: (number: number) => `het tussenstuk vóór brief ${number}`,
  changedText: (what: string) => `Wat er veranderde: ${what}`,
  changedLetter: (number: number) => `Wat er veranderde in brief ${number}`,
  before: 'Waarmee je akkoord ging',
  after: 'Zoals het nu is',
  /** where the buttons would be, while the page holds something else than what they are about */
  unsaved:
    'Sla eerst op. Wat hier getypt of gekozen is, staat nog niet in de tekst waar een akkoord over gaat.',
  older: (number: number) =>
    `Intussen is samenstelling ${number} opgeslagen, en die staat niet in deze velden. Laad de pagina opnieuw en lees haar voor je akkoord gaat.`,
  reload: 'Opnieuw laden',
  aboutSaved: 'Dit gaat over wat is opgeslagen, niet over wat je hier typt of kiest.',
  approve: 'Akkoord met precies deze tekst',
  /** the answer of who does not agree */
  no: 'Niet akkoord, omdat …',
  noLabel: 'Waarom niet?',
  noHint:
    'Wie meeschrijft en wie het samenstelt, leest dit. Het vervalt als de tekst verandert of je alsnog akkoord gaat.',
  sayNo: 'Niet akkoord gaan',
  noReason: 'Schrijf erbij waarom, in hoogstens 1000 tekens.',
  saidNo: 'Genoteerd. De anderen krijgen bericht, met wat je schreef erbij op de schrijftafel.',
  refused: (name: string, moment: string) => `${name} gaat niet akkoord (${moment}).`,
  takeBack: 'Akkoord terugnemen',
  approved: 'Je akkoord is genoteerd.',
  takenBackNow: 'Je akkoord is teruggenomen.',
  cannotTakeBack: 'Dit is al openbaar. Je kunt de briefwisseling intrekken.',
  changed: 'De tekst is intussen veranderd. Lees de nieuwe drukproef en bevestig opnieuw.',
  unanswered: 'Er is nog iets niet beantwoord dat er privé uitziet. Tot dan kun je niet akkoord gaan.',
  'not-shown':
    'Een deel van deze tekst kun je pas lezen als anderen hun vragen hebben beantwoord. Daarna kun je akkoord gaan.',
  'shown-in-part':
    'Je akkoord is niet genoteerd: op de pagina waar je op de knop drukte, stond nog niet de hele tekst. Nu wel. Lees eerst wat erbij kwam, en ga dan akkoord.',
  /** after an answer, above the button; places to go to stand behind it */
  came: (numbers: number[]) =>
    `Er staat nu iets in de tekst wat je net nog niet kon lezen: ${places(numbers)}. Lees dat voor je akkoord gaat:`,
  /** the same within a sentence */
  inPlace: (number: number) => places([number]),
  toPlace: (number: number) => (number === 0 ? 'naar het begin' : `naar brief ${number}`),
  /** beside the button that agrees, and without it for who only publishes */
  othersAnswer: (names: string, count: number) =>
    `${names} ${count === 1 ? 'bekijkt' : 'bekijken'} nog iets dat er privé uitziet. Je kunt al akkoord gaan. Verandert de tekst daardoor, dan vervalt je akkoord en vragen we het je opnieuw.`,
  unpublishable:
    'Er is nog iets niet beantwoord dat er privé uitziet. Tot dan kan dit niet worden gepubliceerd.',
  untitled: 'De briefwisseling heeft nog geen titel.',
  'control-in-title': 'In de titel staat een onzichtbaar stuurteken. Haal het weg, of typ de titel opnieuw.',
  'control-in-lead':
    'In de inleiding staat een onzichtbaar stuurteken. Haal het weg, of typ de inleiding opnieuw.',
  'typed-date': 'Wat bij de datum staat is geen datum.',
  'language-wrong': 'Een taal is een code, zoals nl, en-GB of ar.',
  'slug-wrong': 'Dit adres kan niet. Gebruik kleine letters, cijfers en streepjes, en niet ‘pagina’.',
  'no-alt': 'Beschrijf wat er op het beeld te zien is, voor wie het niet kan zien.',
  'no-credit': 'Noem de maker van het beeld.',
  'closed-picture':
    'Er staat een beeld in dat je hier niet kunt gebruiken. Kies het bestand zelf, of haal het weg.',
  'broken-text': 'Een tekst rond de brieven kan zo niet worden getoond.',
  notReady: 'Akkoord gaan en publiceren kan pas als aan de samenstelling niets meer te doen is.',
  'no-letters': 'Er is nog geen brief gekozen.',
  'empty-letter': 'Van een gekozen brief blijft voor lezers niets over. Laat hem weg of herzie hem.',
  gone: 'Deze briefwisseling is er niet meer, of is niet voor jou.',
}
