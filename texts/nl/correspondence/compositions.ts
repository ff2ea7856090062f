import { enumerate, shorten } from '@/texts/shorten'

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
    closing: 'Na de laatste brief',
    isUnfinished: 'Nog niet af: de pagina zegt op wie er gewacht wordt',
    save: 'Opslaan',
    saveOver: 'Wat hier staat toch opslaan',
    unsaved: 'Er zijn wijzigingen die nog niet zijn opgeslagen.',
    busy: 'Bezig …',
    compareHeading: 'Wat er anders is',
    mine: 'Van jou, hier getypt: nog niet opgeslagen',
    todoHeading: 'Nog te doen voor publicatie',
  },
  letterBy: (name: string, moment: string) => `${name}, ${moment}`,
  leftOut: (from: string, to: string) =>
    `De brief van ${from}, verwijst naar die van ${to}, en die is niet gekozen. Wat is aangehaald blijft staan; de verwijzing valt weg.`,
  saved: (number: number) => `Opgeslagen als samenstelling ${number}.`,
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
  closed:
    'Hier staan woorden die iemand onder ons schreef. Tot die weg zijn, lezen en bewerken alleen de briefschrijvers de samenstelling.',
  unknownLetter: 'Er is een brief gekozen die niet in deze briefwisseling staat. Laad de pagina opnieuw.',
  preview: {
    title: (theme: string) => `Drukproef: ${theme}`,
    explain: 'Dit is precies wat lezers te zien krijgen. Wat onder ons is, staat er niet in.',
    withheld: (numbers: number[]) =>
      `${numbers.length === 1 ? 'Brief' : 'Brieven'} ${numbers.join(', ')}: een alinea of onderwerp lees je nog niet. Er staan woorden in die iemand onder ons schreef; wie het was, wordt gevraagd of het mag.`,
    article: 'Zoals lezers het zien',
  },
  findings: {
    title: 'Voordat je akkoord gaat',
    intro:
      'Dit ziet eruit als iets wat niet voor iedereen is. Zeg per geval of het mag. Niet alles wordt gevonden: een bijnaam of een losse voornaam bijvoorbeeld niet altijd.',
    kinds: {
      address: 'een adres',
      telephone: 'een telefoonnummer',
      'bank-account': 'een rekeningnummer',
      'identity-number': 'een persoonsnummer, zoals een BSN',
      name: 'een naam van iemand die hier niet schrijft',
      'third-party': 'aangehaalde mail van iemand anders',
      signature: 'een ondertekening van een mailprogramma',
      'private-elsewhere': 'woorden uit een stuk dat onder ons is',
    },
    inLetter: (number: number) => `In jouw brief ${number}:`,
    inLetterOf: (number: number, writer: string) =>
      `In brief ${number} van ${writer} staan woorden die jij onder ons schreef:`,
    inLetters: (count: number) => `Staat in ${count} van jouw brieven:`,
    inLettersOf: (count: number, writer: string) =>
      `In ${count} brieven van ${writer} staan woorden die jij onder ons schreef:`,
    wordsOf: (isOfYou: boolean, others: string, count: number) =>
      `woorden die ${[isOfYou && 'jij', others].filter(Boolean).join(' en ')} onder ons ${isOfYou && count === 0 ? 'schreef' : count > 1 || isOfYou ? 'schreven' : 'schreef'}`,
    untilAllSaidYes:
      'Tot ieder van wie de woorden zijn ja zegt, lezen alleen de briefschrijvers deze alinea.',
    left: (count: number) =>
      ['Er zijn geen vragen meer aan jou.', 'Nog één vraag aan jou.'][count] ??
      `Nog ${count} vragen aan jou.`,
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
    places: {
      title: 'In de titel',
      slug: 'In het adres',
      lead: 'In de inleiding',
      picture: 'Bij het beeld',
      closing: 'Na de laatste brief',
    },
    beforeLetter: (number: number) => `In het tussenstuk vóór brief ${number}`,
  },
  approvals: {
    title: 'Akkoord',
    explain: 'Publiceren kan pas als iedereen die meeschrijft akkoord gaat met precies deze tekst.',
    given: (name: string, moment: string) => `${name} ging akkoord op ${moment}.`,
    asked: (name: string) => `${name} heeft nog geen akkoord gegeven.`,
    /** whose approval fell: a beginning of the sentences below */
    yours: 'Jouw akkoord',
    of: (name: string) => `Het akkoord van ${name}`,
    fellByWithdrawal: (whose: string) => `${whose} is vervallen toen de briefwisseling werd ingetrokken.`,
    takenBack: (name: string) => `${name} heeft het akkoord teruggenomen.`,
    willEnd: (names: string) =>
      `Let op: verander je iets wat lezers zien, dan vervalt het akkoord van ${names}.`,
    editorsPublish: 'Iedereen is akkoord. De redactie kan nu publiceren; je krijgt bericht als het zover is.',
    removed: (name: string) =>
      `${name} is geen medewerker meer en kan geen akkoord meer geven. Laat de brieven van ${name} weg in de samenstelling: dan is dat akkoord niet nodig. Met die brieven kan alleen wat ${name} eerder goedkeurde nog worden gepubliceerd.`,
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
      more: 'een naam, een rubriek, een onderwerp, een beeld, wie er meeschrijft of naar welke brief een verwijzing leidt',
    },
    changedLetter: (number: number) => `Wat er veranderde in brief ${number}`,
    before: 'Waarmee je akkoord ging',
    after: 'Zoals het nu is',
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
    unanswered: 'Er is nog iets niet beantwoord dat er privé uitziet. Tot dan kan niemand akkoord gaan.',
    untitled: 'De briefwisseling heeft nog geen titel.',
    'control-in-title':
      'In de titel staat een onzichtbaar stuurteken. Haal het weg, of typ de titel opnieuw.',
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
  },
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
  reminders: {
    stop: 'Mij hier niet meer aan herinneren',
    stopped: 'Je krijgt over deze briefwisseling geen herinneringen meer.',
    page: {
      title: 'Geen herinneringen meer',
      text: 'Wil je over deze briefwisseling geen herinneringen meer krijgen? Je akkoord blijft nodig om te publiceren, en een brief die je mailde wacht tot je hem bevestigt.',
      button: 'Stop de herinneringen',
      stoppedTitle: 'De herinneringen zijn gestopt',
      stoppedText: 'Over deze briefwisseling krijg je geen herinneringen meer.',
      problemTitle: 'Dat lukte niet',
      problemText:
        'Deze link klopt niet helemaal, of er ging iets mis. Op de schrijftafel kun je de herinneringen ook stoppen.',
    },
    mail: {
      ofApproval: (theme: string, publication: string) => ({
        subject: `Je akkoord wordt gevraagd: ‘${theme}’`,
        preview: 'De briefwisseling kan pas verschijnen als iedereen die meeschreef akkoord gaat.',
        before: [
          `De briefwisseling ‘${theme}’ ligt klaar om te verschijnen in ${publication}. Dat kan pas als je akkoord gaat met precies die tekst.`,
        ],
        button: 'Lezen en akkoord gaan',
        after: [
          'Ben je het er niet mee eens? Zeg waarom, of pas je brief of de samenstelling aan. Niemand publiceert zonder jou.',
        ],
      }),
      ofQuestions: (theme: string, count: number) => ({
        subject: `Nog ${count === 1 ? 'één vraag' : `${count} vragen`} voor je in ‘${theme}’`,
        preview: 'In je brieven staat iets wat misschien niet openbaar mag zijn.',
        before: [
          count === 1
            ? `Voordat iemand akkoord kan gaan met ‘${theme}’, is er één vraag voor je: er staat iets in wat misschien niet openbaar mag zijn.`
            : `Voordat iemand akkoord kan gaan met ‘${theme}’, zijn er ${count} vragen voor je: er staan dingen in die misschien niet openbaar mogen zijn.`,
        ],
        button: count === 1 ? 'De vraag beantwoorden' : 'De vragen beantwoorden',
        after: ['Je akkoord zelf vragen we pas daarna.'],
      }),
      howOften: 'We herinneren je hier hoogstens één keer per week aan, en hoogstens vijf keer.',
      last: 'Dit is de laatste herinnering hieraan. Op je schrijftafel blijft het staan.',
      stop: 'Liever geen herinneringen aan deze briefwisseling? Stop ze hier:',
    },
  },
}

const quoted = (paragraphs: string[]) => enumerate(paragraphs.map((text) => `‘${shorten(text)}’`))

const all = (count: number) => (count === 2 ? 'beide brieven' : `alle ${count} brieven`)
