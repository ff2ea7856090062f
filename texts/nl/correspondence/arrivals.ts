import { inQuotes } from '@/texts/shorten'

/** Mail die binnenkomt: voorstellen, wat is vastgehouden, en uitwisselingen die er al waren. */
export const arrivals = {
  title: 'Post',
  none: 'Er wacht geen post op je.',
  explained:
    'Wat je naar je geheime adres van een briefwisseling mailt, komt hier. Pas als je het bevestigt, is het een brief.',
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
  joinedLines: (count: number) =>
    count === 1
      ? 'Eén regel die een mailprogramma had afgebroken, is weer één regel.'
      : `${count} regels die een mailprogramma had afgebroken, lopen weer door.`,
  text: 'Tekst',
  quoted: 'De mail waarop dit een antwoord is',
  signature: 'Ondertekening van je mailprogramma',
  mustChange: 'Voordat dit een brief kan worden, moet er iets anders:',
  problem: (line: number, column: number, message: string) => `Regel ${line}, kolom ${column}: ${message}`,
  pictures: (count: number) =>
    count === 1
      ? 'Bij deze mail zat een beeld. Het is bewaard, maar staat niet in de brief.'
      : `Bij deze mail zaten ${count} beelden. Ze zijn bewaard, maar staan niet in de brief.`,
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
    `Nog geen brief: iemand schreef dit onder ons, en wie dat niet mag lezen, zou het in je brief lezen: ${inQuotes(words)}. Haal het weg en probeer het opnieuw.`,
  readByNobody:
    'Nog geen brief: er staat iets onder ons, maar niemand is gekozen om het te lezen. Kies wie dat is, en bevestig hem dan.',
  /** under the text, where there is nobody to choose */
  betweenUs: (readers: string) => `Wat je onder ons zet, lezen alleen ${readers}.`,
  notToBeTrusted: 'Van deze mail kan geen brief worden gemaakt.',
  stopped:
    'Nog geen brief: je schrijft niet meer mee in deze briefwisseling. Wie er nog schrijft, kan je er opnieuw bij vragen; de mail blijft hier bewaard.',
  reachesNobody: (name: string | null) =>
    name
      ? `Nog geen brief: ${name} schrijft niet meer mee. Kies bij Aan voor wie hij dan is.`
      : 'Nog geen brief: er schrijft niemand anders meer mee. De mail blijft hier bewaard.',
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
  /** Mails of an upload that are of whoever looks. */
  together: {
    title: (fileName: string) => `Mails van jou uit ${fileName}`,
    link: (count: number, fileName: string) =>
      count === 1
        ? `Eén mail uit ${fileName} nalezen`
        : `${count} mails uit ${fileName} samen nalezen en bevestigen`,
    readIn: (name: string, day: string, total: number, own: number) =>
      `Op ${day} las ${name} ${total === 1 ? '1 mail' : `${total} mails`} in, waarvan er ${own === 1 ? 'één van jou is' : `${own} van jou zijn`}.`,
    youReadIn: (day: string, total: number, own: number) =>
      `Op ${day} las je ${total === 1 ? '1 mail' : `${total} mails`} in, waarvan er ${own === 1 ? 'één van jou is' : `${own} van jou zijn`}.`,
    byOther: (names: string, count: number) =>
      count === 1
        ? `${names} bevestigde een brief namens jou`
        : `${names} bevestigde ${count} brieven namens jou`,
    kept: {
      public: 'lezers hebben hem, met je akkoord: wil je dat niet meer, trek dan het stuk in',
      revised: 'je herzag hem zelf: hij blijft',
    },
    undoExplained:
      'Is dat niet goed? Maak het ongedaan. Het zijn dan geen brieven meer, maar mails die op je wachten; wat anderen erin voorstelden, vervalt. Stond er een in de samenstelling, dan gaat hij daaruit en moet iedereen opnieuw akkoord gaan. Zonder jouw akkoord wordt niets gepubliceerd.',
    undo: 'Ongedaan maken',
    undone: (count: number, kept: number) =>
      [
        count === 0 && 'Er is niets meer ongedaan te maken.',
        count === 1 && 'Ongedaan gemaakt: de brief is weer een mail die op je wacht.',
        count > 1 && `Ongedaan gemaakt: ${count} brieven zijn weer mails die op je wachten.`,
        kept === 1 && 'Eén brief blijft staan; hierboven staat waarom.',
        kept > 1 && `${kept} brieven blijven staan; hierboven staat waarom.`,
      ]
        .filter(Boolean)
        .join(' '),
    waiting: (count: number) =>
      count === 0
        ? 'Er wacht hier niets op je'
        : count === 1
          ? 'Eén mail wacht op je'
          : `${count} mails wachten op je`,
    mustLook: (count: number): string =>
      count === 1 ? 'Naar deze moet je apart kijken:' : 'Naar deze moet je één voor één kijken:',
    noSubject: 'Zonder onderwerp',
    readThem: (shown: number, all: number) =>
      `${shown < all ? `Hier staan er ${shown}` : shown === 1 ? 'Hier staat hij' : 'Hier staan ze'}, zoals wij ze lazen. Lees ze na; met de knop onderaan worden ze brieven van jou.`,
    adjust: 'Aanpassen of wegleggen',
    confirm: (count: number) => (count === 1 ? 'Deze brief bevestigen' : `Deze ${count} brieven bevestigen`),
    confirmed: (count: number, left: number) =>
      [
        count === 1 ? 'Eén mail is nu een brief.' : `${count} mails zijn nu brieven.`,
        left === 1 && 'Eén andere moet je apart nakijken.',
        left > 1 && `${left} andere moet je apart nakijken.`,
      ]
        .filter(Boolean)
        .join(' '),
    gone: 'Deze mails zijn er niet meer, of ze zijn al bevestigd.',
  },
  exchange: {
    title: 'Eerdere mails inlezen',
    explained:
      'Hadden jullie elkaar al geschreven? Lees die mails hier in. Ze worden voorstellen; elke schrijver bevestigt de eigen brieven.',
    files: 'Bestanden',
    filesHint: 'Een bestand .mbox, of een of meer bestanden .eml. Samen hoogstens 15 MB.',
    upload: 'Inlezen',
    noFiles: 'Kies eerst een bestand.',
    noMail: (name: string) =>
      `‘${name}’ is geen mbox- of eml-bestand, of het is leeg. Er is niets ingelezen.`,
    noMails: 'In deze bestanden staan geen mails.',
    tooMany: (most: number) => `In één keer kunnen er hoogstens ${most} mails worden ingelezen.`,
    tooLarge: 'Een van deze mails is groter dan 5 MB.',
    taken: 'De mails zijn bewaard en worden nu gelezen.',
    of: (fileName: string, moment: string) => `${fileName}, ingelezen op ${moment}`,
    progress: (done: number, total: number) => `${done} van ${total} gelezen`,
    refresh: 'Kijk hoe ver het is',
    whoIsWho: 'Wie is wie?',
    whoIsWhoHint:
      'Zeg bij elk adres wie dat is. Mails van wie niet meeschrijft, blijven buiten de briefwisseling.',
    nobody: 'niemand van ons',
    mails: (count: number) => (count === 1 ? '1 mail' : `${count} mails`),
    keep: 'Bewaren',
    kept: 'Bewaard. De brieven staan nu klaar om te bevestigen.',
    counts: (waiting: number, confirmed: number, duplicates: number, others: number) =>
      [
        `${waiting} te bevestigen`,
        `${confirmed} bevestigd`,
        duplicates > 0 && `${duplicates} dubbel`,
        others > 0 && `${others} niet gebruikt`,
      ]
        .filter(Boolean)
        .join(', '),
    by: (name: string) => `van ${name}`,
    folded: (count: number, first: string) =>
      count === 1
        ? `Komt niet in de brief, 1 regel: ${first}`
        : `Komt niet in de brief, ${count} regels: ${first} …`,
    foldedHidden:
      'Een deel komt niet in de brief. Er kan iets in staan wat onder de schrijvers moet blijven, dus alleen wie de brief schreef ziet het.',
    declares: (letters: number, folded: number, estimated: number) =>
      [
        letters === 1
          ? 'Je zet één brief in de briefwisseling, uit naam van wie hem schreef.'
          : `Je zet ${letters} brieven in de briefwisseling, uit naam van wie ze schreven.`,
        folded === 1 && 'Van één ervan komt een deel niet mee: bekijk hierboven welk.',
        folded > 1 && `Van ${folded} ervan komt een deel niet mee: bekijk hierboven welk.`,
        estimated === 1 && 'Van één ervan is de datum geschat of onbekend: dat staat erbij.',
        estimated > 1 && `Van ${estimated} ervan is de datum geschat of onbekend: dat staat erbij.`,
        'Bewaard wordt dat jij dit verklaarde, wanneer, en met welke woorden.',
      ]
        .filter(Boolean)
        .join(' '),
    confirmAll: 'Alle brieven bevestigen',
    permission:
      'Ik verklaar dat de schrijvers mij toestemming gaven om deze brieven in de briefwisseling te zetten, zoals ze hier staan.',
    needsPermission: 'Kruis eerst aan dat de schrijvers toestemming gaven.',
    confirmedAll: (count: number, left: number) =>
      [
        count === 1
          ? 'Eén brief staat nu in de briefwisseling.'
          : `${count} brieven staan nu in de briefwisseling.`,
        left === 1 && 'Eén andere moet eerst worden nagekeken door wie hem schreef.',
        left > 1 && `${left} andere moeten eerst worden nagekeken door wie ze schreef.`,
      ]
        .filter(Boolean)
        .join(' '),
    notReady: 'De mails worden nog gelezen.',
    gone: 'Deze uitwisseling is er niet meer, of ze is niet voor jou.',
  },
  command: {
    usage: 'Gebruik: npm run mail -- import BESTAND.eml',
    noFile: (file: string) => `${file} is er niet.`,
    tooLarge: 'Een mail is hoogstens 5 MB.',
    noRecipient: 'In deze mail staat geen geheim adres dat van een schrijver is; er is niets bewaard.',
    taken: (count: number) =>
      count === 1
        ? 'De mail is bewaard en staat bij Post.'
        : `De mail is bewaard en staat bij Post van ${count} schrijvers.`,
  },
}
