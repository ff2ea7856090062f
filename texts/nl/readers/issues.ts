/** The issues of the newsletter: in the mail, on the web, and at the desk. Dutch. Sentences that need a value are functions. */
export const issues = {
  place: (number: number, month: string) => `Nieuwsbrief ${number} · ${month}`,
  read: (title: string) => `Lees ‘${title}’`,
  readLetter: (number: number) => `Lees brief ${number}`,
  readOn: 'Lees verder',
  essayOf: (names: string) => (names ? `Essay van ${names}` : 'Essay'),
  dialogueOf: (names: string) => (names ? `Briefwisseling van ${names}` : 'Briefwisseling'),
  letterOf: (number: number, name: string) => `Brief ${number}, van ${name}`,
  mail: {
    onWeb: 'Lees op het web',
    why: (publication: string) =>
      `U krijgt deze brief omdat u zich aanmeldde voor de nieuwsbrief van ${publication}.`,
    leave: 'Afmelden',
    myMail: 'Mijn post',
    cut: 'Hier houdt de mail op; op het web staat hij heel.',
    test: (subject: string) => `Testmail: ${subject}`,
  },
  web: {
    archive: 'Wat er verscheen',
    archiveOf: (year: number) => `Nieuwsbrieven van ${year}`,
    all: 'Alle nieuwsbrieven',
    feedTitle: (publication: string) => `Nieuwsbrieven van ${publication}`,
    feedText: 'Elke nieuwsbrief zodra die verschijnt',
    sentOn: 'Verstuurd op',
    empty: 'De stukken uit deze nieuwsbrief zijn er niet meer.',
    subscribe: 'Nieuwsbrief ontvangen',
  },
  desk: {
    title: 'Nieuwsbrief',
    begin: 'Nieuwe aflevering',
    none: 'Er is nog geen aflevering.',
    lists: { making: 'In de maak', underWay: 'Gepland en onderweg', sent: 'Verstuurd' },
    untitled: 'Nog zonder onderwerp',
    edited: (moment: string) => `Bewaard ${moment}`,
    planned: (moment: string) => `Gaat uit op ${moment}`,
    underWaySince: (moment: string) => `Onderweg sinds ${moment}`,
    sent: (moment: string) => `Verstuurd op ${moment}`,
    stopped: 'Gestopt',
    onWeb: 'Op het web',
    room: {
      issue: (number: number) => `Aflevering ${number}`,
      back: 'Terug naar de nieuwsbrieven',
      saving: 'Opslaan…',
      notSaved: 'Nog niet opgeslagen',
      saved: (moment: string) => `Opgeslagen ${moment}`,
      save: 'Opslaan',
      testMail: 'Testmail',
      send: 'Verzenden',
      discard: 'Aflevering weggooien',
      isPublic: 'Lezers hebben deze aflevering. Er verandert niets meer aan.',
      isPlanned: (moment: string) => `Deze aflevering gaat uit op ${moment}. Wat je nu opslaat, gaat mee.`,
    },
    fields: {
      subject: 'Onderwerp',
      preheader: 'Eerste regel in de postbus',
      to: (count: number) =>
        count === 0
          ? 'Er zijn nog geen lezers van de nieuwsbrief.'
          : count === 1
            ? 'Aan de ene lezer van de nieuwsbrief.'
            : `Aan alle ${count.toLocaleString('nl-NL')} lezers van de nieuwsbrief.`,
      words: 'Eigen woorden',
      wordsNumber: (number: number) => `Eigen woorden, deel ${number}`,
      wordsPlaceholder: 'Beste lezer,',
      gone: {
        piece: 'Dit stuk is er niet meer. Haal het weg om te kunnen verzenden.',
        letter: 'Deze brief is er niet meer. Haal hem weg om te kunnen verzenden.',
      },
      whole: 'Hele tekst',
      onlyLead: 'Alleen inleiding',
      isWhole: 'Gaat met de hele tekst mee.',
      up: 'Omhoog',
      down: 'Omlaag',
      remove: 'Weghalen',
      addPiece: '+ stuk',
      addLetter: '+ brief',
      addWords: '+ eigen woorden',
      plainText: 'Platte tekst zelf schrijven',
      plainTextHint:
        'Leeg: de platte tekst wordt van de delen gemaakt. Onder wat je schrijft, komt altijd de afmeldlink.',
      plainTextLabel: 'Platte tekst',
      takeText: 'Beginnen met wat er nu staat',
    },
    pick: {
      piece: 'Welk stuk?',
      letter: 'Welke brief?',
      search: 'Zoek op titel, schrijver of woord',
      searchButton: 'Zoeken',
      newest: 'De nieuwste',
      found: (count: number) => (count === 0 ? 'Niets gevonden.' : `${count} gevonden`),
      add: 'Toevoegen',
      close: 'Sluiten',
      within: (title: string) => `uit ‘${title}’`,
    },
    preview: {
      heading: 'Voorbeeld',
      as: 'Voorbeeld als',
      phone: 'Telefoon',
      computer: 'Computer',
      dark: 'Donker',
      text: 'Platte tekst',
      ofSaved: 'Zoals het is opgeslagen.',
    },
    checks: {
      heading: 'Kan dit weg?',
      ready: 'Kan dit weg? Ja',
      toDo: (count: number) => `Kan dit weg? Nog ${count === 1 ? 'één ding' : `${count} dingen`}`,
      noSubject: 'Vul een onderwerp in.',
      noParts: 'Zet er een stuk, een brief of eigen woorden in.',
      control:
        'Er staat een onzichtbaar teken in het onderwerp, de eerste regel of de platte tekst. Typ het opnieuw.',
      gone: (place: number) => `Deel ${place} is niet meer openbaar. Haal het weg.`,
      emptyWords: (place: number) => `Deel ${place} is leeg. Schrijf er iets, of haal het weg.`,
      problem: (place: number, line: number, message: string) => `Deel ${place}, regel ${line}: ${message}`,
      subject: 'Er is een onderwerp.',
      size: (kilobytes: number, most: number) =>
        `${kilobytes} van ${most} kB. Geen postbus knipt de mail af.`,
      cut: (places: string) =>
        `Niet alles past in één mail: van deel ${places} gaat de inleiding mee, met ‘Lees verder’.`,
      links: (count: number) =>
        count === 0
          ? 'Geen links naar de eigen site.'
          : count === 1
            ? 'Eén link naar de eigen site, en die leidt ergens heen.'
            : `${count} links naar de eigen site, en alle leiden ergens heen.`,
      dead: (path: string) => `De link ${path} leidt nergens heen.`,
      alts: (count: number) =>
        count === 1
          ? 'De afbeelding heeft een beschrijving.'
          : `Alle ${count} afbeeldingen hebben een beschrijving.`,
      withoutAlt: (count: number) =>
        count === 1
          ? 'Eén afbeelding heeft geen beschrijving voor wie haar niet ziet.'
          : `${count} afbeeldingen hebben geen beschrijving voor wie ze niet ziet.`,
      lookedAt: (moment: string) => `Bekeken om ${moment}, zonder iets te versturen.`,
      lookAgain: 'Opslaan en opnieuw kijken',
    },
    answers: {
      saved: 'Opgeslagen.',
      gone: 'Deze aflevering is er niet meer.',
      tooMuch: 'Dit is meer dan in één aflevering past: hooguit 50 delen en een miljoen tekens.',
      tooLong: (field: string, most: number) => `${field} is te lang: hooguit ${most} tekens.`,
      isPublic: 'Lezers hebben deze aflevering al. Er verandert niets meer aan.',
      stale: (moment: string) =>
        `Niet opgeslagen: deze aflevering is intussen, ${moment}, ergens anders opgeslagen. Wat je typte, staat er nog.`,
      saveOver: 'Toch opslaan, over de andere heen',
      theirs: 'Zo staat hij er nu',
      mine: 'Wat jij hebt',
      nothing: 'leeg',
      parts: 'Delen',
      notReady: 'Er is nog iets te doen voor deze aflevering weg kan.',
      testAsked: (email: string) => `Er gaat een testmail naar ${email}.`,
      testWays: {
        leaves: '',
        'waits for the mail server': 'Alle post wacht nu op de mailserver; daarna komt hij.',
        'waits for an owner': 'Deze site komt uit een back-up: post wacht op een beheerder.',
        'becomes a file': 'Er is geen mailserver ingesteld: hij ligt bij de niet-verstuurde post.',
      },
      noAddress: 'Er is nog geen adres van je bekend. Vul het in bij Gegevens; dan kan de testmail daarheen.',
      testUnreadable: 'Er is nog geen mail van te maken. Bij ‘Kan dit weg?’ staat waarom.',
    },
    sending: {
      title: (subject: string) => `‘${subject}’ verzenden`,
      when: 'Wanneer?',
      now: (minutes: number) =>
        minutes === 0
          ? 'Meteen.'
          : `Meteen. De eerste mail gaat over ${minutes === 1 ? 'één minuut' : `${minutes} minuten`} weg; tot dan kun je het ongedaan maken.`,
      later: 'Op een moment',
      moment: 'Dag en tijd, in Nederland',
      button: 'Verzenden',
      keep: 'Terug naar de aflevering',
      noMoment: 'Vul een dag en een tijd in.',
      past: 'Dat moment is voorbij. Kies een later.',
      tooFar: 'Dat is meer dan een jaar vooruit. Kies een eerder moment.',
      already: (moment: string) => `Deze aflevering gaat al uit op ${moment}.`,
      gone: 'Deze aflevering is er niet meer.',
      planned: (moment: string) => `Deze aflevering gaat uit op ${moment}.`,
    },
    discarding: {
      title: (subject: string) => `‘${subject}’ weggooien?`,
      text: 'Niemand heeft deze aflevering gelezen. Weg is weg: hij is niet terug te halen.',
      button: 'Weggooien',
      keep: 'Bewaren',
      planned: 'Deze aflevering staat gepland. Maak dat eerst ongedaan.',
      public: 'Lezers hebben deze aflevering. Hij blijft.',
      gone: 'Deze aflevering is er niet meer.',
    },
  },
  /** What `npm run issue` says. */
  command: {
    usage: [
      'Gebruik: npm run issue -- check BESTAND.mdx   kijkt of een aflevering weg kan, zonder iets te bewaren of te versturen',
      '         npm run issue -- send BESTAND.mdx    verstuurt aan wie de nieuwsbrief leest, na de minuten waarin het ongedaan kan',
      '           --at 2026-12-01T09:00   op dat moment, in Nederland, of met een tijdzone erbij',
      '           --now                   meteen',
      '           --to ADRES              alleen als testmail aan deze redacteur of beheerder',
      '           --json                  de som, elke seconde een regel',
      '           --all-as-files          zonder mailserver: alle mails als bestand, en niet alleen de eerste tien',
    ].join('\n'),
    noFile: (file: string) => `${file} is er niet.`,
    noOwner: 'Er is nog geen beheerder. Maak er een met: npm run owner -- naam@example.org',
    noMember: (address: string) => `${address} is van niemand die een aflevering mag versturen.`,
    noMoment: (text: string) => `‘${text}’ is geen moment. Een moment is zoals 2026-12-01T09:00.`,
    tested: (address: string) => `De testmail aan ${address} is afgegeven.`,
    otherWords: (moment: string) =>
      `Een aflevering met dit onderwerp en andere woorden gaat of ging uit op ${moment}. Maak die ongedaan aan de schrijftafel, of geef deze een ander onderwerp.`,
    changedAtDesk:
      'Deze aflevering is aan de schrijftafel veranderd. Verstuur haar daar, of verander het bestand.',
    planned: (moment: string) => `Gaat uit op ${moment}. Tot dan kan het ongedaan aan de schrijftafel.`,
    'planned-already': (moment: string) => `Is al gepland, voor ${moment}. Gaat verder waar het was.`,
    notPlanned: {
      dated:
        'Dit bestand heeft een date: lezers hadden deze aflevering al. Haal date weg om haar te versturen.',
      past: 'Dat moment is voorbij. Kies een later.',
      'too-far': 'Dat is meer dan een jaar vooruit. Kies een eerder moment.',
      'not-found': 'Deze aflevering is er niet meer.',
      'changed-at-desk':
        'Deze aflevering is aan de schrijftafel veranderd. Verstuur haar daar, of verander het bestand.',
    },
    others: (excluded: number, waiting: number) => `${excluded} overgeslagen, ${waiting} wacht`,
    undone: 'Ongedaan gemaakt: er is niemand gemaild.',
    interrupted:
      'Afgebroken. Wat weg is, is weg; nog een keer hetzelfde doet de rest, en zo doet een site die draait.',
    staysPlanned:
      'Afgebroken. De aflevering blijft gepland: een site die draait, verstuurt haar. Ongedaan maken kan aan de schrijftafel.',
    onlyTenFiles: (waiting: number) =>
      `Er is geen mailserver ingesteld (SMTP_URL). De eerste tien mails zijn bestanden in de map outbox; ${waiting} wachten. Met --all-as-files worden ook die bestanden.`,
  },
}
