const many = (count: number) => count.toLocaleString('nl-NL')
const lines = (count: number) => (count === 1 ? '1 regel' : `${many(count)} regels`)
const issue = (number: number | null) => (number === null ? 'de aflevering' : `aflevering ${number}`)

/** Of what there is none nothing is said. */
const some = (count: number, what: string) => (count === 0 ? [] : [`${many(count)}${what}`])

type Report = {
  lines: number
  added: number
  known: number
  off: number
  left: number
  suppressed: number
  doubles: number
  wrong: number
}

/** The readers of the publication, and lists of them that are imported. Dutch. Sentences that need a value are functions. */
export const readers = {
  /** The page "Lezers" at the desk. */
  desk: {
    title: 'Lezers',
    counts: (all: number, newsletter: number) =>
      `${all === 1 ? '1 adres' : `${many(all)} adressen`}, ${many(newsletter)} voor de nieuwsbrief`,
    search: 'Zoek een lezer',
    searchHint: 'naam, adres of notitie',
    searchButton: 'Zoeken',
    foundWith: (count: number, words: string) =>
      `${count === 1 ? '1 lezer' : `${many(count)} lezers`} met ‘${words}’`,
    noneFound: 'Hier is niemand bij. Kies een andere groep, of zoek op iets anders.',
    none: 'Er zijn nog geen lezers.',
    next: 'Volgende 50',
    more: 'Meer over lezers',
    group: {
      title: 'Een groep',
      readersOf: 'Lezers van',
      list: 'Lijst',
      lists: { newsletter: 'de nieuwsbrief', dialogue: 'een briefwisseling', any: 'wat dan ook' },
      whoJoined: 'die zich aanmeldden',
      when: 'Wanneer',
      ever: 'ooit',
      thisMonth: 'deze maand',
      inYear: (year: number) => `in ${year}`,
      andFollow: 'en',
      follows: 'Wat ze volgen',
      anything: 'wie dan ook',
      follow: 'volgen,',
      answered: 'Of ze terugschreven',
      whateverAnswered: 'teruggeschreven of niet',
      didAnswer: 'en ooit terugschreven',
      found: (count: number) => (count === 1 ? '1 lezer.' : `${many(count)} lezers.`),
      show: 'Toon deze groep',
    },
    table: {
      reader: 'Lezer',
      since: 'Sinds',
      last: 'Wat er laatst gebeurde',
      paused: (day: string) => `pauzeert tot ${day}`,
      returned: {
        'no such address': 'kwam terug: adres bestaat niet',
        complaint: 'wil onze mail niet',
        'mailbox full': 'kwam terug: postbus vol',
        policy: 'kwam terug: wil mail van ons niet',
        temporary: 'lukt voorlopig niet',
        'automatic answer': 'automatisch antwoord',
        'from a person': 'schreef terug',
        unknown: 'kwam terug, waarom is niet te zien',
      },
      mailed: {
        waiting: (number: number | null) => `${issue(number)} wacht`,
        'handing over': (number: number | null) => `${issue(number)} gaat nu weg`,
        accepted: (number: number | null) => `nam ${issue(number)} aan`,
        later: (number: number | null) => `${issue(number)} komt later`,
        refused: (number: number | null) => `weigerde ${issue(number)}`,
        excluded: (number: number | null) => `kreeg ${issue(number)} niet`,
        uncertain: (number: number | null) => `${issue(number)} is onzeker`,
      },
      nothing: 'nog niets',
    },
    growth: {
      title: 'Groei van de nieuwsbrief',
      inWords: (first: number, firstMonth: string, last: number, lastMonth: string) =>
        `Van ${many(first)} lezers in ${firstMonth} naar ${many(last)} in ${lastMonth}.`,
      count: many,
      method: 'Geteld aan het begin van elke maand: bevestigd en niet afgemeld, zoals het nu bekend is.',
      asTable: 'Als tabel',
      month: 'Maand',
      readers: 'Lezers',
    },
    groups: {
      title: 'Groepen',
      answered: 'Schreven ooit terug',
      dialogue: 'Volgen een brief',
      thisMonth: 'Nieuw deze maand',
    },
    inAndOut: {
      title: 'Erbij en eruit',
      signUps: 'Aanmeldingen en volgers',
      exportAll: 'Alle lezers exporteren',
      exportGroup: (count: number) => `Deze ${many(count)} exporteren`,
    },
  },
  /** What `npm run readers` says. */
  command: {
    usage: [
      'Gebruik: npm run readers -- import BESTAND.csv --list newsletter --consent "…" [--dry-run] [--json]',
      '           --consent "…"   in een zin hoe deze mensen elders om de nieuwsbrief vroegen; zonder vraagt de site het elk van hen',
      '           --dry-run       zegt alleen wat er zou gebeuren',
      '         npm run readers -- export > BESTAND.csv   alle lezers van de nieuwsbrief',
    ].join('\n'),
    noFile: (file: string) => `${file} is er niet.`,
    noConsent: (most: number) =>
      `Zeg na --consent in een zin hoe zij erom vroegen, in hooguit ${most} tekens.`,
    busy: 'Er wordt op dit moment al een lijst ingelezen. Wacht tot die klaar is.',
    interrupted: 'Afgebroken. Er is niemand toegevoegd.',
    wrong: 'geen e-mailadres',
    unreadable: {
      empty: 'verwacht een lijst met adressen, gevonden niets',
      'no-addresses': 'verwacht een kolom met e-mailadressen, zoals email, gevonden geen',
      encoding:
        'verwacht tekst in UTF-8, gevonden een teken in een andere codering. Bewaar de lijst als CSV in UTF-8.',
      quotes: 'verwacht een sluitend aanhalingsteken, gevonden het einde of een heel lange regel',
    },
    report: (report: Report, isDone: boolean, isDeclared: boolean) => [
      `${lines(report.lines)} gelezen`,
      `${many(report.added)} ${isDone ? 'toegevoegd' : 'om toe te voegen'}${isDeclared ? '' : ', en gevraagd om te bevestigen'}`,
      ...some(report.known, ' stonden er al op of kregen de vraag al'),
      ...some(report.left, ' meldden zich hier af, en blijven dat'),
      ...some(report.suppressed, ' nemen geen mail meer aan'),
      ...some(report.off, ' zijn volgens de lijst geen lezer meer'),
      ...some(report.doubles, ' dubbel'),
      ...some(report.wrong, ' zonder adres'),
      ...(isDone ? [] : ['Er is niets bewaard en niemand gemaild.']),
    ],
  },
}
