import { type Language, type Texts, textsIn } from '@/texts/texts'

/** In place of what differs from mail to mail: names, days, how many. */
const GIVEN = '\ue000'
/** So many letters of its own make a sentence that nobody else writes by chance. */
const LEAST_SIGNS = 25
/** Between lines of a paragraph, for a pattern that looks across them. */
export const LINE_END = '\u0001'

/** `words`: the longest that are the same in every mail; where they are not, the pattern need not look. */
type OurSentence = { words: string; pattern: RegExp }

/** Every sentence that mails of ours to those who write have around the words of a letter, as patterns over lines of a paragraph. */
export function ourSentences(): OurSentence[] {
  known ??= [...new Set((['nl', 'en'] as const).flatMap(sentencesIn))].map((sentence) => ({
    words: longestOf(sentence.split(/[\ue000\d]+/).map(evened)),
    pattern: toPattern(sentence),
  }))
  return known
}
let known: OurSentence[] | undefined

const longestOf = (parts: string[]) => parts.reduce((one, other) => (other.length > one.length ? other : one))

/** The lines around a private passage in a mail of ours; those that begin one say who reads it. */
export function passageLines(): { begins: RegExp; ends: RegExp } {
  const words = (['nl', 'en'] as const).map((language) => textsIn(language).letters.mail)
  const begins = words.flatMap((it) => [it.privateBegins(GIVEN), it.private(GIVEN)])
  const either = (lines: string[]) => new RegExp(`^(?:${lines.map(toSource).join('|')})$`)
  return { begins: either(begins), ends: either(words.map((it) => it.privateEnds)) }
}

function sentencesIn(language: Language): string[] {
  const { mail, letters, letterNotice, arrivals, dialogues, news, proofByMail, compositions } =
    textsIn(language)
  const { page: _page, ...notice } = letterNotice
  const { privateBegins: _begins, privateEnds: _ends, private: _private, ...letter } = letters.mail
  const about = [
    mail.noAnswers,
    mail.otherwiseCopy,
    letter,
    notice,
    arrivals.addresseeStopped,
    dialogues.mail,
    proofByMail.mail,
    compositions.reminders.mail,
  ]
  return [...about, dialogues.mail.readsBefore(1), news.untilYouLooked, ...newsIn(news)]
    .flatMap(wordsIn)
    .filter((words) => words.replaceAll(GIVEN, '').length >= LEAST_SIGNS)
}

function newsIn({ dialogues }: Texts['news']): unknown[] {
  const told = { by: GIVEN, title: GIVEN, earlier: GIVEN }
  const joining = [0, 7].map((count) => ({ name: GIVEN, count }))
  const exchanged = [1, 7].map((own) => ({ uploader: GIVEN, total: 7, own }))
  return Object.values(dialogues).flatMap((say) =>
    [0, 1].map((it) =>
      say({
        ...told,
        joining: joining[it],
        exchanged: exchanged[it],
        isChanged: it === 1,
        reason: ['', GIVEN][it],
      }),
    ),
  )
}

/** All that is said, whatever it is said of. */
function wordsIn(said: unknown): string[] {
  if (typeof said === 'string') return [said]
  if (typeof said === 'function') return wordsIn(said(GIVEN, GIVEN, GIVEN))
  return said && typeof said === 'object' ? Object.values(said).flatMap(wordsIn) : []
}

function toPattern(sentence: string): RegExp {
  const source = toSource(sentence)
  // What begins with a name begins a line: before it stands what somebody else wrote.
  const begin = sentence.startsWith(GIVEN) ? `(?<=^|[\\n${LINE_END}])` : `(?<=^|[\\n${LINE_END} ])`
  return new RegExp(`${begin}${source}(?=$|[\\n${LINE_END} ])`, 'g')
}

function toSource(sentence: string): string {
  return sentence
    .split(GIVEN)
    .map((words) =>
      evened(words)
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\d+/g, '\\d+'),
    )
    .join(`[^\\n]{1,120}?`)
    .replace(/ /g, `[ ${LINE_END}]`)
}

/** Programs write quotation marks and spaces as they like. */
export function evened(words: string): string {
  return words
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}
