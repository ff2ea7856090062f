import { inQuotes } from '@/texts/shorten'

/** What is said about letters while they are written. Dutch; sentences that need a value are functions. */
export const letters = {
  privacy: {
    likeABeginning:
      'Dit lijkt op het begin van een stuk onder ons. Schrijf :::onder-ons, alleen op zijn regel, zonder iets ervoor of erna.',
    endsNothing:
      'Deze regel sluit een stuk onder ons af dat nergens begint. Zet :::onder-ons alleen op de regel waar het begint, of haal deze regel weg.',
    oneInAnother:
      'Hier begint een stuk onder ons terwijl het vorige nog niet is afgesloten. Zet aan het eind van het vorige drie dubbele punten op een eigen regel.',
    notEnded:
      'Dit stuk onder ons is niet afgesloten. Zet waar het eindigt drie dubbele punten op een eigen regel.',
    tooMany: (most: number) => `Een brief heeft hoogstens ${most} stukken onder ons.`,
  },
  form: {
    newTitle: 'Brief schrijven',
    reviseTitle: 'Brief herzien',
    proposeTitle: 'Wijziging voorstellen',
    to: 'Aan',
    toAll: 'allen',
    subject: 'Onderwerp',
    body: 'Brief',
    bodyHint: 'Wat niet voor lezers is, selecteer je en zet je onder ons: het wordt nooit gepubliceerd.',
    /** of a keyboard, where there is one */
    bodyKeys: 'Dat kan ook met Ctrl+Shift+L (op een Mac ⌘+Shift+L).',
    note: 'Waarom?',
    noteHint: 'Een paar woorden voor de schrijver van de brief.',
    insert: 'Opmaak',
    private: 'Onder ons zetten',
    /** between these two: who reads it */
    onlyRead: 'Alleen',
    readThis: 'lezen dit',
    readByNobodyYet: 'nog niemand is gekozen om dit te lezen',
    onlyReadEnd: 'lezen dit, lezers en redactie niet:',
    betweenUs: 'Wat je onder ons zet, lezen alleen',
    readers: 'Wie leest wat je onder ons zet?',
    readersHint:
      'Wat niet onder ons staat, leest iedereen die meeschrijft. Wat wel onder ons staat, lezen alleen jij en wie je hier aankruist. Kies je bij Aan iemand anders, kijk dan na of dit nog klopt.',
    readByNobody:
      'Nog niet verstuurd: er staat iets onder ons, maar niemand is gekozen om het te lezen. Kies wie dat is, en verstuur de brief dan.',
    privateAlready: 'Dit staat al onder ons.',
    privateNothingYet: 'wat hier komt te staan.',
    earlier: 'Eerdere brieven',
    aboutLetter: 'Bij de brief',
    ofDialogue: 'De briefwisseling',
    asSent: 'Zoals verstuurd',
    toYou: 'aan jou',
    numbered: (number: number) => `Brief ${number}`,
    /** before the salutation that an empty letter shows */
    beginWith: 'Begin met',
    quote: 'Citeren',
    withWords: 'Met deze woorden',
    quoteHint:
      'Selecteer woorden in een brief en druk op Citeren. Zelf typen kan ook: begin dan elke regel met >.',
    nothingSelected: 'Selecteer eerst in deze brief de woorden die je wilt aanhalen.',
    notForAll:
      'Dit bleef onder anderen dan wie jouw brief onder ons lezen. Wie het niet las, zou het in jouw brief lezen; daarom kun je het niet aanhalen.',
    notForAllWords: (words: string[]) =>
      `Dit kan zo niet: iemand schreef dit onder ons, en wie dat niet mag lezen, zou het in je brief of het onderwerp lezen: ${inQuotes(words)}. Haal het weg en probeer het opnieuw.`,
    reachesNobody: (name: string | null) =>
      name
        ? `Nog niet verstuurd: ${name} schrijft niet meer mee. Kies bij Aan voor wie deze brief dan is, en lees hem nog eens na. Vraag ${name} er anders opnieuw bij.`
        : 'Nog niet verstuurd: er schrijft niemand anders meer mee. Vraag eerst iemand erbij; je brief blijft hier bewaard.',
    somebodyCame: (names: string, count: number) =>
      `Nog niet verstuurd: ${names} ${count === 1 ? 'schrijft intussen ook mee en krijgt' : 'schrijven intussen ook mee en krijgen'} deze brief dan ook. Lees hem nog eens na, en verstuur hem dan opnieuw.`,
    /** of somebody to whom a letter was to be */
    stoppedSince: (name: string) => `${name} (schrijft niet meer mee)`,
    quoted: 'De aanhaling staat in je brief.',
    quotedBetweenUs: 'De aanhaling staat in je brief, onder ons:',
    save: 'Opslaan',
    preview: 'Voorbeeld',
    send: 'Versturen',
    revise: 'Herziening bewaren',
    propose: 'Voorstellen',
    busy: 'Bezig …',
    asOthersSee: 'Zoals de ander het leest',
    emptyPreview: 'Hier verschijnt wat je schrijft.',
    salutation: (name: string) => `Beste ${name},`,
    salutationAll: 'Beste allemaal,',
    onlyYou: 'alleen jij ziet dit, tot je verstuurt.',
    savedNow: 'Opgeslagen.',
    reviseRule: 'De ander ziet wat je verandert. Elke versie blijft bewaard.',
    proposeRule: (name: string) => `Alleen ${name} kan deze brief veranderen. Je doet een voorstel.`,
    withoutPrivate: 'Wat anderen onder elkaar houden, staat hier niet bij en blijft waar het stond.',
    withheld:
      'Hier staat niet bij wat anderen onder elkaar houden, en ook geen alinea met woorden waarover nog gevraagd is of ze gelezen mogen worden. Het blijft staan waar het stond.',
    toDialogue: 'Terug naar de briefwisseling',
    refused: 'Niet opgeslagen: in de tekst staat iets wat niet kan. Wat je typte staat hier nog.',
    notSent: 'Opgeslagen, maar niet verstuurd: in de brief staat iets wat niet kan.',
    savedWithTodo: (count: number) =>
      count === 1
        ? 'Opgeslagen. Voordat je de brief kunt versturen, is nog één ding te doen.'
        : `Opgeslagen. Voordat je de brief kunt versturen, zijn nog ${count} dingen te doen.`,
    tooLong: (most: number) => `Een brief heeft hoogstens ${most} tekens.`,
    refusedPreview: 'Zo kan de brief niet worden getoond.',
    previewAfterSaving: 'De brief is in orde. Het voorbeeld staat hieronder zodra hij is opgeslagen.',
    wrongSubject: 'Een onderwerp heeft hoogstens 200 tekens.',
    wrongNote: 'Een toelichting heeft hoogstens 1000 tekens.',
    empty: 'Er staat nog niets in de brief.',
    unchanged: 'Dit is wat er al staat.',
    noPlace:
      'Zo kan het niet: je verandert alles rond een stuk dat anderen onder elkaar houden. Laat de regel ervoor of erna staan.',
    hasMarks: 'Alleen wie de brief schreef, kan er iets in onder ons zetten. Vraag het in je toelichting.',
    gone: 'Deze brief is er niet meer, hij is niet van jou, of je schrijft hier niet meer mee. Wat je typte staat hier nog.',
    revisions: 'Versies',
    discard: 'Weggooien',
    toDiscarded: 'Naar Weggegooid',
    savedInDiscarded:
      'Deze brief is weggegooid. Wat je typte is er wel in bewaard. Haal hem terug bij ‘Weggegooid’ om hem te versturen.',
    alreadySent:
      'Deze brief is intussen verstuurd. Open hem in de briefwisseling om hem te herzien. Wat je typte staat hier nog.',
    stale: (moment: string, number: number) =>
      `Niet opgeslagen: er is intussen een andere tekst opgeslagen (versie ${number}, ${moment}). Hieronder staan beide teksten naast elkaar. Er is niets verloren.`,
    staleHeading: 'Twee teksten',
    theirs: (number: number) => `Van jou, uit een ander tabblad: versie ${number}, opgeslagen`,
    theirsNow: (number: number) => `De brief zoals hij nu is: versie ${number}`,
    staleByOneself: (moment: string, number: number) =>
      `Niet opgeslagen: in een ander tabblad heb je op ${moment} versie ${number} opgeslagen. Hieronder staan beide teksten naast elkaar. Er is niets verloren.`,
    mine: 'Van jou, hier getypt: nog niet opgeslagen',
    sameText: 'De teksten zelf zijn gelijk; het verschil zit in het onderwerp of in wie de brief krijgt.',
    overwrite: (number: number) => `Mijn tekst bewaren als versie ${number}`,
    basedOnNewest: 'Verder met mijn tekst',
    problem: (line: number, column: number, message: string) => `Regel ${line}, kolom ${column}: ${message}`,
  },
  quoteFrom: (number: number) => `Citeren uit brief ${number}`,
  older: (count: number) => (count === 1 ? 'één eerdere brief' : `${count} eerdere brieven`),
  dates: {
    title: 'Datum verbeteren',
    date: 'Datum',
    estimated: 'geschat',
    unknown: 'datum onbekend',
    from: {
      itself: 'Zo staat het in de mail. Klopt het niet, verbeter het dan.',
      hosts:
        'Geschat: de mail zelf heeft geen datum die kan. Een mailserver die hem doorgaf, schreef dit erop.',
      exchange:
        'Geschat: de mail zelf heeft geen datum die kan. Zo past hij tussen de mails waarop hij antwoordt en die ernaast staan.',
      arrival: 'Geschat: de mail zelf heeft geen datum die kan. Toen kwam hij hier aan.',
      writer: 'Dit zei wie hem schreef.',
      nobody: 'Nergens staat wanneer de mail is verstuurd. Weet jij het nog?',
    },
    empty: 'Weet je het niet, laat het dan leeg: lezers zien geen datum.',
    isRight: 'Deze datum klopt',
    readersSee: 'Zolang hij geschat is, zien lezers alleen de dag, met “omstreeks” ervoor.',
    rule: 'De brief verhuist naar zijn plaats in de volgorde. Lezers zien de nieuwe datum pas als de briefwisseling opnieuw wordt gepubliceerd.',
    save: 'Datum bewaren',
    wrong: 'Dit is geen dag met een tijd. Schrijf hem als 2012-10-31T22:05, of laat het veld leeg.',
    impossible: 'Toen kan de mail niet zijn verstuurd: hij was hier al aangekomen, of er was nog geen mail.',
    gone: 'Deze brief is er niet meer, of hij is niet van jou.',
    onProof: (numbers: number[]) =>
      numbers.length === 1
        ? `De datum van brief ${numbers[0]} is geschat. Wie hem schreef, kan hem verbeteren.`
        : `De datums van brieven ${numbers.join(', ')} zijn geschat. Wie ze schreef, kan ze verbeteren.`,
    unknownOnProof: (numbers: number[]) =>
      numbers.length === 1
        ? `Van brief ${numbers[0]} weet niemand meer wanneer hij is verstuurd; lezers zien geen datum.`
        : `Van brieven ${numbers.join(', ')} weet niemand meer wanneer ze zijn verstuurd; lezers zien geen datum.`,
  },
  revisions: {
    title: 'Versies',
    of: (writer: string, moment: string) => `De brief van ${writer}, verstuurd: ${moment}.`,
    revision: (number: number, moment: string) => `Versie ${number}, ${moment}`,
    only: 'Van deze brief is één versie te zien.',
    compare: 'Vergelijken',
    before: 'Deze versie',
    after: 'met deze versie',
    same: 'Deze versies zijn gelijk.',
    subject: 'Onderwerp',
    noSubject: 'geen',
    /** of a letter that was not sent */
    unsent: {
      toLetter: 'Naar de brief',
      explain:
        'Alleen jij ziet deze versies. Elke keer dat je opslaat, komt er een versie bij. Van wat onder het typen vanzelf wordt opgeslagen, blijft er één per tien minuten bewaard, en altijd die waaruit daarna veel is weggehaald.',
      isDiscarded: 'Deze brief is weggegooid. Haal eerst de brief zelf terug.',
      stale: (number: number) =>
        `Niet teruggehaald: er is intussen versie ${number} opgeslagen. Bekijk die eerst, en probeer het dan opnieuw.`,
      isSent: 'Deze brief is intussen verstuurd. Een eerdere versie terughalen kan niet meer.',
      gone: 'Deze versie is er niet meer, of je schrijft in deze briefwisseling niet meer mee.',
      cannotBeSet:
        'Deze tekst kan niet worden getoond zoals de ander hem zou lezen. Hier staat wat er is getypt.',
    },
  },
  change: {
    title: 'Voorgestelde wijziging',
    by: (name: string, moment: string) => `${name} stelde dit voor op ${moment}.`,
    why: 'Toelichting',
    letter: (number: number) => `De brief, versie ${number}`,
    proposed: 'Het voorstel',
    accept: 'Overnemen',
    decline: 'Niet overnemen',
    accepted: 'Overgenomen. De brief is aangepast.',
    declined: 'Niet overgenomen. De brief blijft zoals hij is.',
    acceptedMeanwhile:
      'Dit voorstel was intussen al overgenomen. Je weigering is niet bewaard. Wat je typte staat hier nog.',
    declinedMeanwhile: 'Dit voorstel was intussen al geweigerd. De brief blijft zoals hij is.',
    declinedBefore:
      'Dit voorstel was intussen al geweigerd. Je toelichting is niet bewaard en staat hier nog.',
    acceptedOn: (day: string) => `Overgenomen op ${day}.`,
    declinedOn: (day: string) => `Niet overgenomen op ${day}.`,
    because: (reason: string) => `Waarom: ${reason}`,
    reason: 'Waarom niet?',
    reasonHint: 'Dat hoef je niet te zeggen. Wie het voorstelde, leest het.',
    wrongReason: 'Een toelichting heeft hoogstens 1000 tekens. Er is nog niets besloten.',
    isStale:
      'De brief is intussen herzien. Dit voorstel kan niet meer zo worden overgenomen: neem wat je wilt houden zelf over in de brief.',
    newest: (number: number) => `De brief nu, versie ${number}`,
    refused: 'Dit voorstel kan niet worden overgenomen: er staat iets in wat niet kan.',
    notForAllWords: (words: string[]) =>
      `Niet overgenomen: iemand schreef dit onder ons, en wie dat niet mag lezen, zou het in de brief lezen: ${inQuotes(words)}.`,
    gone: 'Dit voorstel is er niet meer.',
    waits: (name: string) => `Wacht op ${name}.`,
  },
  mail: {
    preview: (name: string) => `Een brief van ${name}`,
    /** above a passage in mails of before; what stands around one now has brackets, also in HTML */
    private: (readers: string) => `Onder ons: ${readers}`,
    privateBegins: (readers: string) => `[Onder ons: ${readers}]`,
    privateEnds: '[Tot hier onder ons]',
    sent: (name: string, moment: string, theme: string) =>
      `Verstuurd door ${name}, ${moment}, in de briefwisseling ‘${theme}’.`,
    answerHere:
      'Je kunt deze mail gewoon beantwoorden. Je krijgt dan een mail met je brief zoals wij hem lazen; pas als je hem bevestigt, wordt hij verstuurd. Houd het adres waar je antwoord heen gaat voor jezelf: het is alleen van jou.',
    /** the first line, where no mail is received */
    answerAtDesk:
      'Een antwoord op deze mail leest niemand: antwoorden doe je op de site, als je bent ingelogd.',
    inviting: {
      somebody: 'Iemand',
      /** `subject`: of the letter that is in it */
      subject: (host: string, subject: string) => `${host} nodigt je uit: ${subject}`,
      begins: (host: string, publication: string) =>
        `${host} nodigt je uit voor een briefwisseling bij ${publication}. Hieronder staat de brief waarop je kunt antwoorden.`,
      /** of who may read more letters than the one below */
      readsOthers: 'De brieven die hier niet bij staan, lees je op de site, met de link onderaan.',
      answer:
        'Meedoen is antwoorden op deze mail. Meer is niet nodig: geen wachtwoord, en inloggen hoeft niet.',
      /** below the letter; that it can be answered was said above it */
      afterAnswer:
        'Na je antwoord krijg je een mail met je brief zoals wij hem lazen; pas als je hem bevestigt, wordt hij verstuurd. Houd het adres waar je antwoord heen gaat voor jezelf: het is alleen van jou.',
      nothingPublic: 'Er wordt niets gepubliceerd zonder dat je akkoord gaat met precies die tekst.',
      comesIn: {
        mail: 'Schrijf je liever op de site, volg dan de link hieronder en vul dit e-mailadres in: je krijgt een mail om in te loggen.',
        link: 'Met de link hieronder kom je binnen, zonder wachtwoord. Hij is van jou en werkt één keer, zeven dagen lang. Daarna vraag je op de inlogpagina met dit adres een nieuwe aan.',
      },
    },
    confirmedByLink: (day: string) =>
      `Je eigen brief is op ${day} bevestigd met de link in je mail. Was jij dat niet, maak het dan hier ongedaan:`,
    cut: 'Deze brief is te lang voor een mail en is hier afgebroken.',
    readOn: 'Lees de hele brief op de site',
    /** of pictures that found no room in the mail */
    picturesAtDesk: 'Niet alle beelden pasten in deze mail. Ze staan bij de brief op de site.',
    toDesk: 'Naar deze brief op de site',
    /** in mails of before, which are still answered: nothing of it is the writer's */
    ofBefore: [
      'Je kunt deze mail gewoon beantwoorden. Je krijgt dan een mail met je brief zoals wij hem lazen; pas als je hem bevestigt, wordt hij verstuurd. Houd het adres voor jezelf: het is van jou.',
      'Lees verder op de schrijftafel',
      'Naar deze brief op de schrijftafel',
      'Een antwoord op deze mail leest niemand: antwoorden doe je op de schrijftafel.',
      'Er wordt niets gepubliceerd zonder dat je akkoord gaat met precies die tekst. Wil je niet meedoen, dan hoef je niets te doen.',
    ],
  },
}
