const many = (count: number) => count.toLocaleString('nl-NL')
const lines = (count: number) => (count === 1 ? '1 regel' : `${many(count)} regels`)
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
