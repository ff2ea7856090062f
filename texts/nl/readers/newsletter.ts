const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('nl-NL')} ${count === 1 ? one : many}`

/** Dutch. Sentences that need a value are functions. */
export const newsletter = {
  title: 'Nieuwsbrief',
  description: (publication: string) =>
    `De nieuwsbrief van ${publication}, en nieuwe stukken van een auteur of in een rubriek, per e-mail.`,
  perAuthor: 'Alleen van één auteur? Dan vindt u dit formulier op de pagina van die auteur:',
  howItGoes: [
    'Na het aanmelden krijgt u één mail met een link. Pas als u daar op Bevestigen klikt, staat u op de lijst. Doet u dat niet, dan wissen wij uw adres na zeven dagen.',
    'Wij zien niet of u een nieuwsbrief opent en waar u op klikt.',
  ],
  problemTitle: 'Dat is niet gelukt',
  /** by the word in ?fout= */
  problems: {
    address: 'Dit is geen e-mailadres dat wij herkennen. Vul één adres in, zoals naam@voorbeeld.nl.',
    nothing: 'Vink aan wat u wilt ontvangen. Er is niets aangevraagd.',
    origin:
      'Wij konden niet zien of dit formulier van onze eigen pagina kwam. Vul het hieronder nog eens in.',
    expired:
      'Deze link werkt niet meer: hij is ouder dan zeven dagen, of u kreeg daarna een nieuwere. Meld u gerust opnieuw aan.',
    leavingLink:
      'Deze link om u af te melden is niet compleet. Open hem nog eens vanuit de mail of kopieer hem in zijn geheel.',
    trouble: 'Er ging bij ons iets mis en er is niets veranderd. Probeer het over een paar minuten nog eens.',
  },
  asked: {
    title: 'Kijk in uw mail',
    text: [
      'Staat dit adres nog niet op een lijst die u aanvinkte, dan komt er een mail, meestal binnen een paar minuten. Is het druk, dan duurt het langer. Open de link daarin en klik op Bevestigen.',
      'Geen mail? Kijk bij de ongewenste mail. Vroeg u vandaag al eens iets aan, dan komt er geen tweede.',
    ],
  },
  /** on a site that has no mail server */
  withoutMail: {
    form: 'Let op: deze site verstuurt op dit moment geen mail. U krijgt dus nog geen mail om uw aanmelding te bevestigen.',
    asked: {
      title: 'Nog niet aangemeld',
      text: [
        'Deze site verstuurt op dit moment geen mail. De mail waarmee u uw aanmelding bevestigt, komt daarom niet, en zonder bevestiging staat u niet op de lijst.',
        'Meld u later nog eens aan. Uw adres wissen wij na zeven dagen.',
      ],
    },
    confirmed: ['Deze site verstuurt op dit moment geen mail. U krijgt mail zodra dat wel kan.'],
  },
  confirm: {
    title: 'Nog één klik',
    text: (publication: string) => [
      `Wilt u van ${publication} per e-mail krijgen wat in de mail staat die u opende?`,
    ],
    button: 'Bevestigen',
  },
  confirmed: {
    title: 'U staat op de lijst',
    text: [
      'U krijgt mail zodra er iets nieuws is. Onderaan elke mail staat een link waarmee u zich afmeldt; die staat ook in de mail die u nu krijgt.',
    ],
  },
  leave: {
    title: 'Afmelden',
    text: (publication: string) => [
      `Wilt u deze mail van ${publication} niet meer ontvangen?`,
      'Blijft u toch liever? Dan hoeft u niets te doen.',
    ],
    button: 'Afmelden',
  },
  left: {
    title: 'U bent afgemeld',
    text: ['U krijgt dit niet meer. Ging het per ongeluk, dan kunt u zich opnieuw aanmelden.'],
  },
  subscribers: {
    title: 'Lezers',
    counts: ({ confirmed, pending, left }: { confirmed: number; pending: number; left: number }) =>
      `${counted(confirmed, 'abonnee', 'abonnees')}, ${counted(pending, 'aanmelding wacht', 'aanmeldingen wachten')} op bevestiging, ${counted(left, 'adres', 'adressen')} afgemeld.`,
    search: 'Zoek op een deel van een adres',
    searchButton: 'Zoeken',
    found: (count: number, part: string) => `${counted(count, 'adres', 'adressen')} met ‘${part}’.`,
    none: 'Er zijn nog geen aanmeldingen.',
    export: 'Alles als bestand voor een rekenblad',
    asked: 'aangemeld op',
    confirmed: 'bevestigd op',
    left: 'afgemeld op',
    states: { confirmed: 'abonnee', pending: 'wacht op bevestiging', left: 'afgemeld' },
  },
  waiting: {
    sentence: (count: number, moment: string) =>
      `Er ${count === 1 ? 'wacht 1 aanmelding' : `wachten ${count.toLocaleString('nl-NL')} aanmeldingen`} sinds ${moment}: er komen er meer binnen dan in een uur worden gemaild. Ze worden vanzelf een voor een beantwoord; mogelijk vult een programma het formulier in.`,
    toPage: 'Naar de abonnees',
  },
  outbox: {
    title: 'Niet-verstuurde post',
    explained:
      'Er is geen mailserver ingesteld. Wat verstuurd zou worden, komt hier terecht, met links die echt werken.',
    none: 'Er ligt geen post die niet verstuurd is.',
    whoReads:
      'Van mail aan een ander zie je aan wie die is en waarover, niet wat erin staat. Mail aan jezelf kun je lezen, en een uitnodiging die jij deed kun je doorgeven. Wie bij de computer van de site zelf kan, vindt de mails als bestanden in de map outbox.',
    sealed: 'Deze mail is aan een ander. Wat erin staat, is alleen voor wie hem krijgt.',
    passOn: (address: string) =>
      `Je hebt iemand uitgenodigd die deze mail niet vanzelf krijgt. Geef de link door aan ${address}, en open hem niet zelf: wie hem opent, logt in als degene die je uitnodigde.`,
    hasServer: 'Er is een mailserver ingesteld; mail gaat daarheen. Wat hier staat is van de tijd daarvoor.',
    to: (address: string) => `aan ${address}`,
    back: 'Terug naar de niet-verstuurde post',
    asHtml: 'Zoals een mailprogramma hem toont',
  },
}
