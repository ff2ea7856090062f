const many = (count: number) => count.toLocaleString('nl-NL')
const minutes = (count: number) => (count === 1 ? '1 minuut' : `${many(count)} minuten`)

/** An issue on its way, at the desk. Dutch. Sentences that need a value are functions. */
export const mailings = {
  title: 'Onderweg',
  issue: (number: number | null) => (number === null ? 'Aflevering' : `Aflevering ${number}`),
  /** mails that bring what is new to a list of an author or a topic; `only`: the title where it is one piece */
  pieces: {
    atPace: (what: string, pace: string) => `${what}, ${pace}`,
    paces: { 'as-it-appears': 'elk stuk', weekly: 'per week', monthly: 'per maand' },
    subjectOfAuthor: (author: string, only: string | null) =>
      only ? `Nieuw van ${author}: ${only}` : `Nieuwe stukken van ${author}`,
    subjectOfTopic: (topic: string, only: string | null) =>
      only ? `Nieuw in ${topic}: ${only}` : `Nieuwe stukken in ${topic}`,
    placeOfAuthor: (author: string) => `Nieuwe stukken van ${author}`,
    placeOfTopic: (topic: string) => `Nieuwe stukken in ${topic}`,
    whyAuthor: (author: string, publication: string) =>
      `U krijgt deze mail van ${publication} omdat u vroeg om nieuwe stukken van ${author}.`,
    whyTopic: (topic: string, publication: string) =>
      `U krijgt deze mail van ${publication} omdat u vroeg om nieuwe stukken in ${topic}.`,
  },
  /** what nobody presses for */
  byItself: {
    title: 'Wat vanzelf gaat',
    explained:
      'Wie zich voor een auteur of een rubriek aanmeldde, krijgt nieuwe stukken vanzelf: elk stuk kort nadat het verschijnt, eens per week op zaterdag om negen uur, of eens per maand op de eerste om negen uur. Is er niets nieuws, dan komt er niets.',
    none: 'Er ging nog niets vanzelf uit.',
    planned: (moment: string, count: number) =>
      `gaat uit op ${moment}, met ${count === 1 ? '1 stuk' : `${many(count)} stukken`}`,
    heldBack: 'niet verstuurd: ongedaan gemaakt, of ingetrokken voor het wegging',
  },
  /** an issue that goes to some again */
  again: {
    title: 'Nog eens versturen',
    before: 'Ook verstuurd',
    issue: (issue: string) => `${issue}, nog eens`,
    toWhom: 'Aan wie?',
    to: {
      new: (count: number) => `wie er sindsdien bij kwam (${many(count)})`,
      uncertain: (count: number) => `wie hem misschien niet kreeg: onzeker (${many(count)})`,
    },
    why: 'Waarom? Dat blijft erbij staan.',
    button: 'Nog eens versturen',
    sentTo: {
      new: (because: string) => `Aan wie er sindsdien bij kwam. Waarom: ${because}`,
      uncertain: (because: string) => `Aan wie hem misschien niet kreeg. Waarom: ${because}`,
    },
    noReason: 'Schrijf eerst op waarom. Er is niets verstuurd.',
    reasonTooLong: (most: number) => `Schrijf het in hooguit ${most} tekens. Er is niets verstuurd.`,
    nobody: 'Er is nu niemand om hem aan te sturen. Er is niets verstuurd.',
    already: 'Dat staat al klaar, of is al onderweg. Er is niets bij gekomen.',
  },
  heads: {
    planned: 'gepland',
    underWay: (moment: string) => `onderweg sinds ${moment}`,
    paused: (moment: string) => `gepauzeerd sinds ${moment}`,
    stopped: (moment: string) => `gestopt ${moment}`,
    done: (moment: string) => `verstuurd ${moment}`,
  },
  sum: (accepted: number, frozen: number, refused: number, uncertain: number) =>
    `${many(accepted)} van ${many(frozen)} aangenomen, ${many(refused)} geweigerd, ${many(uncertain)} onzeker`,
  left: (count: number) => `, nog ${minutes(count)}`,
  handled: (count: number, all: number) => `${many(count)} van ${many(all)}`,
  handledLabel: 'Afgehandeld',
  startsAt: (moment: string) => `Deze aflevering gaat uit op ${moment}.`,
  startsItself: (moment: string) => `Deze nieuwe stukken gaan uit op ${moment}.`,
  heldBack: 'Dit ging niet uit: het is ongedaan gemaakt, of ingetrokken voor het wegging.',
  startsIn: (count: number) =>
    count < 1
      ? 'De verzending begint zo dadelijk.'
      : `De eerste mail gaat over ${minutes(count)} weg. Tot dan kun je het ongedaan maken.`,
  untilThen: 'Tot dan kun je het ongedaan maken.',
  ways: {
    leaves: '',
    'becomes a file':
      'Er is geen mailserver ingesteld. Daarom worden alleen de eerste tien mails bestanden, onder ‘Niet-verstuurde post’; de rest wacht.',
    'waits for the mail server':
      'De mailserver neemt nu geen post aan. De mails wachten en gaan zodra dat weer kan.',
    'waits for an owner':
      'Deze site komt uit een back-up of is een kopie: er gaat niets weg tot een beheerder daarover besluit.',
  },
  didNotGo:
    'De aflevering kon toen niet weg, en is nog niemand gemaild: sinds ‘Verzenden’ is er iets in veranderd, zoals een stuk dat is ingetrokken. Maak het verzenden ongedaan; bij ‘Kan dit weg?’ staat dan wat er is.',
  couldNotGo: (subject: string | null, moment: string) =>
    `${subject === null ? 'Nieuwe stukken' : `De aflevering ‘${subject}’`} ${subject === null ? 'konden' : 'kon'} op ${moment} niet weg. Er is nog niemand gemaild.`,
  lookWhy: 'Kijk waarom',
  didNotGoItself:
    'Dit kon toen niet weg, en er is nog niemand gemaild. Het wordt elke minuut opnieuw geprobeerd; maak het ongedaan als het niet meer weg moet.',
  waitsForOwner:
    'Het moment van deze aflevering viel terwijl de site stilstond. Een beheerder besluit of ze nog weg moet, onder ‘Niet-verstuurde post’.',
  toOutbox: 'Naar de niet-verstuurde post',
  undo: 'Ongedaan maken',
  pause: 'Pauzeren',
  resume: 'Hervatten',
  stop: 'Stoppen',
  stopHint: 'Stoppen houdt tegen wat nog wacht. Wat weg is, is weg.',
  allFiles: 'Alle mails als bestand maken',
  answers: {
    tooLate: 'Te laat: de verzending is al begonnen. Je kunt haar nog stoppen.',
    changed: 'Dit is intussen veranderd. Kijk hieronder hoe het nu staat.',
  },
  refusing: (site: string) => `${site} neemt onze post even niet aan.`,
  refusingWhy: (code: string | null, waiting: number) =>
    `Die mailserver wil post van ons nu niet hebben${code ? ` (${code})` : ''}. Dat ligt meestal aan ons en niet aan de lezers: een regel bij ons domein waaraan hij ziet dat post echt van ons is, ontbreekt of klopt niet, of er kwam te veel ineens. Er is niemand geschrapt. ${waiting === 1 ? 'Eén mail wacht' : `${many(waiting)} mails wachten`}; de rest gaat door, en af en toe probeert er één hoe het staat.`,
  said: 'De mailserver zei:',
  retry: (site: string) => `${site} opnieuw proberen`,
  condition: (site: string, waiting: number) =>
    `${site} neemt onze post niet aan. ${waiting === 1 ? 'Eén mail van de nieuwsbrief wacht' : `${many(waiting)} mails van de nieuwsbrief wachten`}; er is niemand geschrapt.`,
  ledger: {
    title: 'De som',
    what: 'Wat er met de mails gebeurde',
    count: 'Aantal',
    accepted: 'Aangenomen door hun mailserver',
    refused: 'Geweigerd',
    excluded: 'Overgeslagen',
    uncertain: 'Onzeker',
    uncertainHint: 'misschien aangekomen, en niet nog eens verstuurd',
    waitingAt: (site: string) => `Wacht bij ${site}`,
    waiting: 'Wacht op zijn beurt',
    frozen: 'Lezers bij het begin',
    why: {
      left: 'intussen afgemeld',
      paused: 'had een pauze',
      suppressed: 'neemt geen mail meer aan',
      forgotten: 'vergeten op eigen verzoek',
      stopped: 'gestopt',
      'had it': 'had het al langs een andere lijst',
      standstill: 'niet verstuurd na stilstand',
    },
  },
  sites: {
    title: 'Per ontvanger',
    server: 'Mailserver',
    perMinute: 'Per minuut',
    paused: 'gepauzeerd',
    others: 'Alle andere',
  },
  who: {
    refused: 'Wie het niet kreeg: geweigerd',
    excluded: 'Wie het niet kreeg: overgeslagen',
    uncertain: 'Van wie het onzeker is',
    forgotten: 'iemand die vergeten is',
    none: 'Hier staat niemand.',
    interrupted: 'de site hield op terwijl deze mail werd afgegeven',
  },
}
