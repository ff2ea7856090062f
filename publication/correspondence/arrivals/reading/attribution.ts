import { isName } from './is-name'
import { type Moments, momentsIn } from './moments-in'
import type { PlainLine } from './plain'

/** Only these begin such a line, before the day. */
const OPENING = /^(op|on|am|le|el|il( giorno)?|em|den|dnia|w dniu|пн|в) /i
const QUOTING = /^(citeren|quoting|zitat von) /i
/** How programs say that somebody wrote, in the languages that have come by. */
const WROTE =
  /(?<!\p{L})(heeft|het volgende geschreven|het volgende|geschreven|schreef|wrote|writes|schrieb( folgendes)?|schreibt|hat|folgendes|geschrieben|a écrit|écrivit|escribió|ha scritto|escreveu|skrev|napisał(\(a\)|a)?|пишет|написал(\(а\)|а)?)(?!\p{L})/giu
/** What else stands between the day, the time and the name. */
const BETWEEN =
  /(?<![\p{L}\d])(op|on|am|um|om|at|à|em|dnia|a las|alle( ore)?|o godz\.|o|kl\.?|uur|uhr|h|door|by|(?:von|par|de)(?=\s*$)|(?:gmt|utc|cet|cest|met|z)?[ (]*[+-]\d{1,2}:?\d{2}\)?|gmt|utc|cet|cest|me?st|mesz|mez|z)(?![\p{L}\d])/giu
const WEEKDAY =
  /(?<!\p{L})(ma|di|wo|do|vr|za|zo|\p{L}+dag|mon|tue|wed|thu|fri|sat|sun|\p{L}+day|mo|mi|fr|sa|so|\p{L}+tag|mittwoch|lun|mar|mer|jeu|ven|sam|dim|\p{L}+di|dimanche)(?!\p{L})[.,]?/iu
/** "Op 3 mei": beside a name it says when as well, and takes more than what has its year. */
const DAY_OF_MONTH =
  /(?<![\p{L}\d])(?:\d{1,2}(?:er)?\.? (?:jan|feb|fév|mrt|maart|mar|mär|apr|avr|mei|may|mai|jun|juin|jul|juil|aug|août|sep|okt|oct|nov|dec|dez|déc)\p{L}{0,8}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,8}\.? \d{1,2}),?(?![\p{L}\d])/iu
/** Alpine says the day and no time. */
const OF_ALPINE = /^On (Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} \w{3} \d{4}, .{1,80} wrote:$/
/** Gmail until 2013: a day and an address, and no words. */
const WITHOUT_WORDS = /^\d{4}\/\d{1,2}\/\d{1,2} [^<>]{0,100}<[^<>@\s]+@[^<>\s]+>$/
/** Mutt, as many set it: who, and when in brackets. */
const NAME_AND_MOMENT = /^\p{Lu}[^<>@]{0,80}(?:<[^<>]*>)? \[[^\]]*\]:$/u
/** Zoho; since 2022 with three behind it. */
const BETWEEN_DASHES = /^-{4} ?(?<said>.+?) ?-{3,4}$/
/** GroupWise, and what its later ones put before who wrote. */
const BETWEEN_MARKS = /^>{3} ?(?<said>[^>].*?) ?>{3}$/
const BEHIND_MARKS = /^>{3} (?=(?:op|on|am|le) \d)/i
/** Yahoo, until about 2013. */
const OF_YAHOO = /^-{3} (?=(?:on|op|am|le) .*:$)/i
/** These end with it where the colon is missing. */
const ENDS_WITH_VERB = /(?<!\p{L})(schreef|geschreven|wrote|a écrit)$/iu
/** Lists put their name behind that of the writer. */
const VIA_LIST = / via [^<>@]{1,80}?(?=<|,|$| (?:wrote|schreef|schrieb|a écrit))/i
const IN_MESSAGE = /,? (in bericht|in message|in nachricht|dans le message)\s*<[^<>]*>,?/i
/** Mail programs wrap what they write themselves, too. */
const MOST_LINES = 4

export type Attribution = {
  /** how many lines it stands on */
  lines: number
  /**
   * certain: names a day, a time and an address, and nobody writes that in a letter. likely: says when to the minute, or
   * which address. day: who and on which day. name: only who. The last two anybody may write.
   */
  evidence: 'certain' | 'likely' | 'day' | 'name'
  /** of who wrote; '' when it only says the address */
  name: string
}
type Said = Omit<Attribution, 'lines'>

/**
 * Whether a line begins here in which a mail program says whose words follow; wrapped or not. What is left of it without
 * day, time, address and "wrote" must be a name: "Op 3 mei om 10:00 kreeg ik van jan@x.nl dit:" is the writer's own. Null
 * when it does not.
 */
export function findAttribution(lines: PlainLine[], at: number): Attribution | null {
  const first = lines[at] ?? ''
  const between = BETWEEN_DASHES.exec(first) ?? BETWEEN_MARKS.exec(first)
  if (between) return asCertain(saysWho(`${between.groups?.said}:`))
  const ofYahoo = OF_YAHOO.test(first) ? saysWho(first.replace(OF_YAHOO, '')) : null
  if (ofYahoo && isOfProgram(ofYahoo.evidence)) return asCertain(ofYahoo)
  let joined = ''
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length; count++) {
    const line = lines[at + count - 1] ?? ''
    if (line === '' || (count > 1 && (isBeginning(line) || !canGoOn(first, lines[at + 1] ?? '')))) return null
    joined = joined ? `${joined} ${line}` : line.replace(BEHIND_MARKS, '')
    if (WITHOUT_WORDS.test(joined)) return { lines: count, evidence: 'likely', name: '' }
    const isOver = (lines[at + count] ?? '') === ''
    const said = isEnd(line) ? saysWho(joined.replace(IN_MESSAGE, ' ').replace(VIA_LIST, ' ')) : null
    if (line.endsWith(':')) return said && { lines: count, ...said }
    if (isOver && said?.evidence === 'certain') return { lines: count, ...said }
  }
  return null
}

/** Without its colon only what names all three and has an empty line below it is believed: "… wrote⏎me that …" goes on. */
const isEnd = (line: PlainLine) => line.endsWith(':') || ENDS_WITH_VERB.test(line)

/** Nobody writes what stands there but a program. */
const isOfProgram = (evidence: Attribution['evidence']) => evidence === 'certain' || evidence === 'likely'

/** "schreef:" */
const isVerb = (line: string) => /^(?:schreef|wrote|schrieb|a écrit) ?:$/i.test(line)

/** These have a form of their own. */
const asCertain = (said: Said | null): Attribution | null =>
  said && { lines: 1, ...said, evidence: 'certain' }

function saysWho(line: PlainLine): Said | null {
  const moments = momentsIn(line.replace(/ ?:$/, '').trim())
  const { hasDay, isDayFirst, hasTime, hasAddress } = moments
  const hasVerb = moments.rest.search(WROTE) !== -1 || QUOTING.test(line)
  // Gmail from 2013 to 2017, Tutanota, GroupWise: a moment and somebody, and no verb.
  const isWithoutVerb =
    hasDay && hasTime && hasAddress && (isDayFirst || OPENING.test(line) || isNameFirst(line))
  const isOfMutt = hasDay && hasTime && NAME_AND_MOMENT.test(line)
  if (!hasVerb && !isWithoutVerb && !isOfMutt) return null
  const name = nameIn(moments)
  if (name === '' ? !hasAddress : !isName(name, { mayBeSmall: hasAddress || (hasDay && hasTime) }))
    return null
  if (hasDay && hasTime && hasAddress) return { evidence: 'certain', name }
  if ((hasDay && hasTime) || hasAddress || OF_ALPINE.test(line)) return { evidence: 'likely', name }
  return { evidence: hasDay || saysDay(line) ? 'day' : 'name', name }
}

/** On which day, without its year. */
const saysDay = (line: PlainLine) =>
  (OPENING.test(line) && WEEKDAY.test(line.replace(OPENING, ''))) || DAY_OF_MONTH.test(line)

const isNameFirst = (line: PlainLine) => /^["“]?\p{Lu}[^<@]{0,80}["”]? ?[<([]/u.test(line)

function nameIn({ rest }: Moments): string {
  return rest
    .replace(DAY_OF_MONTH, ' ')
    .replace(OPENING, ' ')
    .replace(QUOTING, ' ')
    .replace(WROTE, ' ')
    .replace(WEEKDAY, ' ')
    .replace(BETWEEN, ' ')
    .replace(/[\s,.;:()[\]<>"“”'+-]*$|^[\s,.;:()[\]<>"“”'+-]*/g, '')
}

/** Programs name the day first, or the address and then that it wrote, and break the line after it. */
function canGoOn(first: PlainLine, next: string): boolean {
  const line = first.replace(BEHIND_MARKS, '')
  const { hasDay, isDayFirst, hasAddress } = momentsIn(line)
  if (QUOTING.test(line)) return true
  if (hasDay && (isDayFirst || OPENING.test(line))) return true
  // With less than that nothing else stands on it.
  const begun = nameIn(momentsIn(line))
  const isBegun = saysDay(line) || line.search(WROTE) !== -1 || isVerb(next)
  if (isBegun && (begun === '' ? OPENING.test(line) : isName(begun))) return true
  return hasAddress && /[>)] (schreef|schrieb|wrote)\b/.test(line)
}

/** The line before may begin with "Op", too, and be the writer's. */
function isBeginning(line: PlainLine): boolean {
  const { hasDay, isDayFirst, hasTime, hasAddress } = momentsIn(line)
  return (
    (hasDay && (OPENING.test(line) || (isDayFirst && hasTime && hasAddress) || line.search(WROTE) !== -1)) ||
    (line.endsWith(':') && saysWho(line)?.evidence === 'certain')
  )
}
