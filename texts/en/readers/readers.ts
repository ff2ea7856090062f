import type { readers as nl } from '@/texts/nl/readers/readers'

const many = (count: number) => count.toLocaleString('en-GB')
const lines = (count: number) => (count === 1 ? '1 line' : `${many(count)} lines`)
const issue = (number: number | null) => (number === null ? 'the issue' : `issue ${number}`)

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
  /** The page "Lezers" at the desk. */
  desk: {
    title: 'Readers',
    counts: (all: number, newsletter: number) =>
      `${all === 1 ? '1 address' : `${many(all)} addresses`}, ${many(newsletter)} for the newsletter`,
    search: 'Find a reader',
    searchHint: 'name, address or note',
    searchButton: 'Search',
    foundWith: (count: number, words: string) =>
      `${count === 1 ? '1 reader' : `${many(count)} readers`} with ‘${words}’`,
    noneFound: 'Nobody is in this. Choose another group, or search for something else.',
    none: 'There are no readers yet.',
    next: 'Next 50',
    more: 'More about readers',
    group: {
      title: 'A group',
      readersOf: 'Readers of',
      list: 'List',
      lists: { newsletter: 'the newsletter', dialogue: 'a correspondence', any: 'anything' },
      whoJoined: 'who signed up',
      when: 'When',
      ever: 'ever',
      thisMonth: 'this month',
      inYear: (year: number) => `in ${year}`,
      andFollow: 'and follow',
      follows: 'What they follow',
      anything: 'anybody',
      follow: ',',
      answered: 'Whether they wrote back',
      whateverAnswered: 'whether they wrote back or not',
      didAnswer: 'and wrote back once',
      found: (count: number) => (count === 1 ? '1 reader.' : `${many(count)} readers.`),
      show: 'Show this group',
    },
    table: {
      reader: 'Reader',
      since: 'Since',
      last: 'What happened last',
      paused: (day: string) => `pauses until ${day}`,
      returned: {
        'no such address': 'came back: no such address',
        complaint: 'does not want our mail',
        'mailbox full': 'came back: mailbox full',
        policy: 'came back: wants no mail from us',
        temporary: 'does not work for now',
        'automatic answer': 'automatic answer',
        'from a person': 'wrote back',
        unknown: 'came back, why cannot be seen',
      },
      mailed: {
        waiting: (number: number | null) => `${issue(number)} waits`,
        'handing over': (number: number | null) => `${issue(number)} goes now`,
        accepted: (number: number | null) => `took ${issue(number)}`,
        later: (number: number | null) => `${issue(number)} comes later`,
        refused: (number: number | null) => `refused ${issue(number)}`,
        excluded: (number: number | null) => `did not get ${issue(number)}`,
        uncertain: (number: number | null) => `${issue(number)} is uncertain`,
      },
      nothing: 'nothing yet',
    },
    growth: {
      title: 'Growth of the newsletter',
      inWords: (first: number, firstMonth: string, last: number, lastMonth: string) =>
        `From ${many(first)} readers in ${firstMonth} to ${many(last)} in ${lastMonth}.`,
      count: many,
      method: 'Counted when each month began: confirmed and not left, as is known now.',
      asTable: 'As a table',
      month: 'Month',
      readers: 'Readers',
    },
    groups: {
      title: 'Groups',
      answered: 'Wrote back once',
      dialogue: 'Follow a correspondence',
      thisMonth: 'New this month',
    },
    inAndOut: {
      title: 'In and out',
      signUps: 'Sign-ups and followers',
      exportAll: 'Export all readers',
      exportGroup: (count: number) => `Export these ${many(count)}`,
    },
  },
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
