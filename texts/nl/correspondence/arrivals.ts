import { countInWords } from '@/texts/count-in-words'
import { inQuotes } from '@/texts/shorten'
import { exchange } from './exchange'
import { together } from './together'

/** Mail die binnenkomt: voorstellen, wat is vastgehouden, en uitwisselingen die er al waren. */
export const arrivals = {
  title: 'Post',
  none: 'Er wacht geen post op je.',
  explained:
    'Wat je naar je geheime adres van een briefwisseling mailt, komt hier. Pas als je het bevestigt, is het een brief.',
  aboutMail: 'Bij de mail',
  noSubject: 'Zonder onderwerp',
  states: {
    proposed: 'voorstel',
    held: 'vastgehouden',
    confirmed: 'bevestigd',
    discarded: 'weggelegd',
  },
  inDialogue: (theme: string) => `in ‘${theme}’`,
  from: (address: string) => `van ${address}`,
  fromNobody: 'zonder afzender',
  forMember: (name: string) => `voor ${name}`,
  dated: (moment: string) => `geschreven: ${moment}`,
  undated: 'zonder datum',
  arrived: (moment: string) => `aangekomen op ${moment}`,
  back: 'Naar alle post',
  proposal: 'Dit is de brief zoals wij hem lazen. Verander wat niet klopt, en bevestig hem dan.',
  heldBecause: 'Deze mail is vastgehouden.',
  wroteThis: 'Heb je dit zelf geschreven? Dan kun je er hier een brief van maken.',
  noText: 'In deze mail vonden we geen tekst. Zet hieronder wat je schreef, of leg de mail weg.',
  pasteIt:
    'Open hem in je eigen mailprogramma, kopieer wat je schreef en plak het hieronder. Of leg hem weg.',
  readOnly: 'Van deze mail kan geen brief worden gemaakt. Je kunt hem lezen en wegleggen.',
  hiddenText: 'De tekst wordt niet getoond: er kan iets in staan wat onder de schrijvers moet blijven.',
  to: 'Aan',
  toAll: 'allen',
  subject: 'Onderwerp',
  body: 'Brief',
  bodyHint: 'Wat hieronder is weggevouwen, komt niet in de brief.',
  /** the stretches of a letter, for who never saw marks: who reads each */
  passages: {
    part: 'stuk',
    whoReads: 'Wie leest dit stuk?',
    all: 'Iedereen die de brief leest',
    private: 'Onder ons',
    privateTo: (readers: string) => `Onder ons: alleen ${readers}`,
    /** before who that is, as it is ticked now */
    privateOnly: 'Onder ons: alleen',
    privateToChosen: 'Onder ons: alleen jij en wie je aankruist',
    privateToWriter: 'Onder ons: alleen jij',
    keep: 'Onder ons zetten',
    how: 'Selecteer woorden die onder ons moeten blijven, en druk onder dat stuk op ‘Onder ons zetten’. Selecteer je niets, dan gaat het om de alinea waarin je staat.',
    nowPrivate: 'Dit staat nu onder ons:',
    nothingYet: 'wat je hier typt.',
    addPrivate: 'Voeg hieronder een stuk toe dat onder ons blijft',
    addForAll: 'Voeg hieronder een stuk toe voor iedereen',
    added: 'Er is ruimte bij voor een nieuw stuk. Er is nog niets bevestigd, en wat je typte staat er nog.',
    marks: (whose: string) =>
      `Wat in deze brief tussen twee regels met drie dubbele punten staat, is niet voor iedereen. ${whose}. Haal beide regels weg, dan leest iedereen het die de brief leest.`,
    endsWithin:
      'Nog niet bevestigd: in een stuk dat onder ons blijft, staat een regel met alleen drie dubbele punten. Daar zou het ophouden, en wat erna komt zou iedereen lezen. Haal die regel weg.',
  },
  /** lines that a mail program had broken: joined, or as they came */
  lineEnds: {
    now: {
      joined: (count: number) =>
        count === 1
          ? 'Eén regel die een mailprogramma had afgebroken, is weer één regel.'
          : `${countInWords(count, 'nl')} regels die een mailprogramma had afgebroken, lopen weer door.`,
      'as-came': (count: number) =>
        count === 1
          ? 'Eén regel, die een mailprogramma lijkt te hebben afgebroken, staat zoals hij kwam.'
          : `${countInWords(count, 'nl')} regels, die een mailprogramma lijkt te hebben afgebroken, staan zoals ze kwamen.`,
    },
    choose: { joined: 'Laat de regels doorlopen', 'as-came': 'Laat de regels zoals ze kwamen' },
    chosen: {
      joined: 'De regels lopen weer door.',
      'as-came': 'De regels staan zoals ze kwamen.',
    },
    missed: (count: number) =>
      count === 1
        ? 'Eén stuk tekst dat intussen is veranderd, staat er nog zoals het stond.'
        : `${countInWords(count, 'nl')} stukken tekst die intussen zijn veranderd, staan er nog zoals ze stonden.`,
    which: 'Welke regels?',
    /** what a screen reader says of ↵ */
    lineEnded: 'einde van een regel',
    more: (count: number) => (count === 1 ? 'En nog één.' : `En nog ${count}.`),
  },
  text: 'Tekst',
  quoted: 'De mail waarop dit een antwoord is',
  signature: 'Ondertekening van je mailprogramma',
  mustChange: 'Voordat dit een brief kan worden, moet er iets anders:',
  problem: (line: number, column: number, message: string) => `Regel ${line}, kolom ${column}: ${message}`,
  pictures: (count: number) =>
    count === 1
      ? 'Bij deze mail zat een beeld. Het is bewaard, maar staat niet in de brief.'
      : `Bij deze mail zaten ${count} beelden. Ze zijn bewaard, maar staan niet in de brief.`,
  /** behind the link of its notice, where they cannot be put in */
  signInForPictures: (count: number): string =>
    count === 1 ? 'Log in om het in de brief te zetten' : 'Log in om ze in de brief te zetten',
  /** where it stands, in one line: below the letter */
  withIt: 'Wat erbij kwam',
  withPictures: (count: number) => (count === 1 ? 'Eén beeld kwam erbij' : `${count} beelden kwamen erbij`),
  picture: (number: number) => `Beeld ${number}`,
  pictureAlt: 'Wat is erop te zien?',
  pictureCredit: 'Maker',
  takePicture: (number: number) => `Beeld ${number} overnemen`,
  pictureTaken: (line: string) => `Overgenomen. Zet deze regel in de brief waar het beeld hoort: ${line}`,
  pictureNow: (number: number, alt: string) => `Beeld ${number}: ${alt}`,
  pictureLine: 'In de brief staat het met deze regel:',
  pictureNeedsAlt:
    'Beschrijf in hoogstens 500 tekens wat er op het beeld te zien is, voor wie het niet kan zien. De maker heeft er hoogstens 200.',
  otherFiles: (names: string[]) =>
    `Niet overgenomen: ${names.map((name) => name || 'een bestand zonder naam').join(', ')}. Alleen beelden kunnen in een brief; andere bijlagen blijven in de mail.`,
  confirm: 'Bevestigen',
  confirmHeld: 'Dit heb ik geschreven',
  /** of a mail that became a letter by the link in its notice */
  byLink:
    'Deze brief is bevestigd met de link in je mail, zonder in te loggen. Was jij dat niet, maak het dan ongedaan: hij gaat uit de briefwisseling en wacht weer op je.',
  takeBack: 'Dat was ik niet: ongedaan maken',
  discard: 'Wegleggen',
  discarded: 'Deze mail is weggelegd.',
  confirmed: 'Dit is een brief geworden.',
  asLetter: 'De brief',
  toDialogue: 'Naar de briefwisseling',
  empty: 'Er staat nog niets in de brief.',
  wrongSubject: 'Een onderwerp heeft hoogstens 200 tekens.',
  confirmedOtherwise:
    'Deze mail is intussen al bevestigd, en dan met een andere tekst. Wat je hier typte staat er nog, maar het is niet bewaard: neem wat je wilt houden over in de brief.',
  linkClosed:
    'Deze link werkt niet meer, en er is niets bevestigd. Wat je typte staat hier nog: kopieer het, en log in om ermee verder te gaan.',
  toLetter: 'Naar de brief',
  alreadyALetter: 'Deze mail staat al als brief in de briefwisseling.',
  notForAllWords: (words: string[]) =>
    `Nog geen brief: iemand schreef dit onder ons, en wie dat niet mag lezen, zou het in je brief of het onderwerp lezen: ${inQuotes(words)}. Haal het weg en probeer het opnieuw.`,
  readByNobody:
    'Nog geen brief: er staat iets onder ons, maar niemand is gekozen om het te lezen. Kies wie dat is, en bevestig hem dan.',
  /** under the text, where there is nobody to choose */
  betweenUs: (readers: string) => `Wat je onder ons zet, lezen alleen ${readers}.`,
  notToBeTrusted: 'Van deze mail kan geen brief worden gemaakt.',
  stopped:
    'Nog geen brief: je schrijft niet meer mee in deze briefwisseling. Alleen iemand die er nog schrijft, kan jou er weer bij vragen. De mail blijft hier bewaard.',
  reachesNobody: (name: string | null) =>
    name
      ? `Nog geen brief: ${name} schrijft niet meer mee. Kies bij Aan voor wie hij dan is.`
      : 'Nog geen brief: er schrijft niemand anders meer mee. De mail blijft hier bewaard.',
  somebodyCame: (names: string, count: number) =>
    `Nog geen brief: ${names} ${count === 1 ? 'schrijft intussen ook mee en krijgt' : 'schrijven intussen ook mee en krijgen'} hem dan ook. Kijk nog eens, en bevestig hem dan opnieuw.`,
  addresseeStopped: (name: string, others: string) =>
    `${name}, aan wie deze mail lijkt te zijn, schrijft niet meer mee. Bevestig je hem, dan gaat hij naar ${others}.`,
  gone: 'Deze mail is er niet meer, of hij is niet van jou. Wat je typte staat hier nog.',
  refused: (problems: string) => `Nog geen brief: in de tekst staat iets wat niet kan. ${problems}`,
  reasons: {
    'not-judged': 'Hij wordt nog bekeken. Kom over een minuut terug.',
    unreadable: 'Hij is te groot of te ingewikkeld om te lezen, of het is geen mail.',
    'no-from': 'Er staat geen afzender in.',
    'several-froms': 'Er staat niet precies één afzender in.',
    'other-from': 'Hij komt van een ander adres dan dat waarmee de schrijver inlogt.',
    'doubled-header': 'Een regel die één keer in een mail hoort, zoals het onderwerp, staat er twee keer in.',
    automatic: 'Hij is door een programma gemaakt of aan velen gestuurd.',
    charset: 'Hij is geschreven op een verouderde manier, waarmee tekst kan worden verborgen.',
    'no-message-id': 'Het kenmerk dat elke mail heeft, ontbreekt.',
    replay: 'Dezelfde mail is al eerder aangekomen.',
    'too-many': 'Er kwamen binnen een uur meer dan vijf mails.',
    'no-proof': 'Het is niet bewezen dat hij van de afzender komt die erin staat.',
    'partly-signed': 'Maar een deel ervan is ondertekend, dus er kan iets aan zijn toegevoegd.',
    'no-dns': 'Er kon niet worden nagegaan of hij van de afzender komt die erin staat.',
    'not-read': 'Hij wordt nog gelezen.',
    'unknown-writer': 'Er is nog niet gezegd wie hem schreef.',
    'of-nobody': 'Wie hem inlas, zei dat hij van niemand is die hier schrijft.',
    duplicate: 'Dezelfde mail staat er al.',
    stopped: 'Je schrijft niet meer mee in deze briefwisseling. Niemand anders kreeg hem.',
  },
  postmaster: {
    title: 'Aan de beheerder',
    explained:
      'Mail aan postmaster@ van dit domein. Elke mailserver moet zulke mail aannemen; iedereen kan haar sturen. Niets ervan is nagegaan.',
    waiting: (count: number) =>
      count === 1
        ? 'Er is mail aan de beheerder van dit maildomein (postmaster).'
        : `Er zijn ${count} mails aan de beheerder van dit maildomein (postmaster).`,
    toPost: 'Naar Post',
    from: (address: string) => `Van ${address}`,
    fromNobody: 'Van een mailserver',
    unreadable: 'Deze mail is te groot of te ingewikkeld om te lezen.',
    discard: 'Wegleggen',
    gone: 'Deze mail is er niet meer.',
  },
  together,
  exchange,
  command: {
    usage: 'Gebruik: npm run mail -- import BESTAND.eml',
    noFile: (file: string) => `${file} is er niet.`,
    tooLarge: 'Een mail is hoogstens 5 MB.',
    noRecipient:
      'In deze mail staat geen geheim adres van een schrijver en geen retouradres van ons; er is niets bewaard.',
    taken: (count: number) =>
      count === 1
        ? 'De mail is bewaard en staat bij Post.'
        : `De mail is bewaard en staat bij Post van ${count} schrijvers.`,
    cameBack: 'Deze mail kwam terug; hij is bewaard bij de lezer aan wie wij mailden.',
  },
}
