import type { readers as nl } from '@/texts/nl/readers/readers'

const many = (count: number) => count.toLocaleString('en-GB')
const lines = (count: number) => (count === 1 ? '1 line' : `${many(count)} lines`)
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

/** The readers of the publication, and lists of them that are imported. English. Sentences that need a value are functions. */
export const readers: typeof nl = {
  /** What `npm run readers` says. */
  command: {
    usage: [
      'Usage: npm run readers -- import FILE.csv --list newsletter --consent "…" [--dry-run] [--json]',
      '         --consent "…"   in a sentence how these people asked for the newsletter elsewhere; without, the site asks each of them',
      '         --dry-run       only says what would be done',
      '       npm run readers -- export > FILE.csv   all readers of the newsletter',
    ].join('\n'),
    noFile: (file: string) => `${file} is not there.`,
    noConsent: (most: number) =>
      `Say after --consent in a sentence how they asked for it, in at most ${most} characters.`,
    busy: 'A list is being imported at this moment. Wait until that is done.',
    interrupted: 'Interrupted. Nobody was added.',
    wrong: 'no e-mail address',
    unreadable: {
      empty: 'expected a list of addresses, found nothing',
      'no-addresses': 'expected a column with e-mail addresses, like email, found none',
      encoding:
        'expected text in UTF-8, found a character in another encoding. Save the list as CSV in UTF-8.',
      quotes: 'expected a closing quotation mark, found the end or a very long line',
    },
    report: (report: Report, isDone: boolean, isDeclared: boolean) => [
      `${lines(report.lines)} read`,
      `${many(report.added)} ${isDone ? 'added' : 'to be added'}${isDeclared ? '' : ', and asked to confirm'}`,
      ...some(report.known, ' were on it already or had been asked'),
      ...some(report.left, ' left here, and stay so'),
      ...some(report.suppressed, ' take no mail any more'),
      ...some(report.off, ' are no readers any more by the list'),
      ...some(report.doubles, ' double'),
      ...some(report.wrong, ' without address'),
      ...(isDone ? [] : ['Nothing was kept and nobody was mailed.']),
    ],
  },
}
