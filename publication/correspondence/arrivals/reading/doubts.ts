import { isName } from './is-name'
import { initialsOf, isNamed, type People } from './people'
import type { PlainLine } from './plain'

const ANSWERS =
  'antwoord(?:en)?|reacties?|opmerking(?:en)?|commentaar|kanttekening(?:en)?|answers?|repl(?:y|ies)|comments?|responses?|antworten?|anmerkungen|kommentare?|réponses?|commentaires?|remarques?|wat ik ervan vind|beantwoord|geantwoord|gereageerd|answered|replied|beantwortet|geantwortet|répondu'
const WHERE =
  'hieronder|onderaan|zie onder|cursief|onder (?:je|jouw|uw) (?:alinea|vraag|vragen|tekst)|in (?:de|het|je|jouw|uw) (?:tekst|mail|e-mail|brief|bericht)|tussen (?:de|je|jouw|uw) (?:regels|tekst|zinnen)|tussendoor|in (?:het )?(?:rood|blauw|groen|paars|oranje|geel|vet|kleur|cursief)|geel gemarkeerd|gearceerd|in-?line|below|in (?:the|your) (?:text|e?-?mail|body|message)|between the lines|interspersed|in (?:red|blue|green|purple|yellow|colou?r|bold|italics)|highlighted|unten|im text|in (?:rot|blau|grün|gelb|farbe|fett|kursiv)|zwischen den zeilen|ci-dessous|dans le texte|en (?:rouge|bleu|vert|jaune|couleur|gras|italique)|plus bas'
const SAYS_SO = new RegExp(
  `(?<!\\p{L})(?:(?:${ANSWERS})(?!\\p{L})[^.?!\\n]{0,60}(?<!\\p{L})(?:${WHERE})|(?:${WHERE})(?!\\p{L})[^.?!\\n]{0,60}(?<!\\p{L})(?:${ANSWERS}))(?!\\p{L})(?![^.?!\\n]{0,60}\\?)`,
  'iu',
)
const CLOSING =
  /^(met (vriendelijke|hartelijke|lieve|warme) groet(en)?|(de |veel |lieve |hartelijke |vriendelijke )?groet(en|jes)?|liefs|hartelijks?|mvg|dag|kus|(kind |best |warm )?regards|best|cheers|love|yours( \p{L}+)?|sincerely( yours)?|thanks|take care|mit freundlichen grüßen|(liebe|viele|herzliche|beste) grüße|gruß|mfg|lg|bien à (toi|vous)|cordialement|amitiés|amicalement|bises|bisous|à bientôt|je t['’]embrasse)(?!\p{L})/iu
const GREETS =
  'beste|lieve|geachte|dag|hallo|hoi|hey|ha|hi|hello|dear|lieber?s?|sehr geehrter?|chère?s?|bonjour|salut|goede(?:morgen|middag|navond)|good (?:morning|afternoon|evening)|guten (?:tag|morgen|abend)'
const GREETING = new RegExp(`^(?:${GREETS})(?!\\p{L})[^.?!]{0,50}[,!:]?$`, 'iu')
const GREETING_WORD = new RegExp(`^(?:${GREETS})(?!\\p{L})`, 'iu')

/** ":+1:", as they are typed. */
const EMOJI_BY_NAME = /(?<![\p{L}\d]):[\w+-]+:$/u

const IN_COLOUR =
  /(?<!\p{L})(?:in (?:het )?(?:rood|blauw|groen|cursief)|in (?:red|blue|green|italics)|in (?:rot|blau|grün|kursiv)|en (?:rouge|bleu|vert|italique))(?!\p{L})[^.?!\n]{0,40}(?<!\p{L})(?:geschreven|geantwoord|gereageerd|gezet|toegevoegd|aangevuld|ingevuld|written|answered|replied|added|inserted|geschrieben|geantwortet|ergänzt|écrit|répondu|ajouté)(?!\p{L})|(?<!\p{L})(?:zie(?! (?:je|jij|ik|u|we)(?!\p{L}))|see|siehe|voir)(?!\p{L})[^.?!\n]{0,30}(?<!\p{L})(?:rood|rode|blauwe?|groene?|red|blue|green|rote?n?|blaue?n?|grüne?n?|rouge|bleu|vert)(?!\p{L})/iu
/** How somebody goes through what another wrote, whatever they call it. */
const BY_PARTS =
  /(?<!\p{L})(?:(?:reageer|antwoord|beantwoord|ga(?! niet)|answer|reply|respond|antworte|réponds)(?!\p{L})[^.?!\n]{0,40}(?<!\p{L})(?:per (?:alinea|vraag|punt|zin|regel|onderwerp|stukje)|alinea voor alinea|punt voor punt|puntsgewijs|zin voor zin|point by point|paragraph by paragraph|line by line|punkt für punkt|absatz für absatz|point par point)|(?:ik|i|ich|j['’]ai|je)(?!\p{L})[^.?!\n]{0,40}(?<!\p{L})(?:tussen (?:je|jouw|uw) (?:regels|tekst|zinnen|woorden|alinea['’]s)|between your (?:lines|words|paragraphs)|(?:schreib|antwort|tipp)\p{L}*(?: \p{L}+){0,3} (?:dazwischen|darunter)|zwischen deine (?:zeilen|sätze)|entre tes (?:lignes|phrases)))(?!\p{L})(?![^.?!\n]{0,60}\?)/iu
/** It may say no more than where to look. */
const LOOK_BELOW =
  /(?<!\p{L})(?:(?:zie|lees|kijk)(?: even)? (?:hier|hieronder|onder|onderaan|beneden)|see (?:below|here|inline|underneath)|siehe (?:hier|unten)|voir (?:ici|ci-dessous|plus bas)|(?:zie|see|siehe|voir) (?:mijn|my|meine|ma|mes) (?:reacties?|antwoord(?:en)?|opmerking(?:en)?|commentaar|answers?|comments?|repl(?:y|ies)|antwort(?:en)?|anmerkungen|kommentare?|réponses?|commentaires?|remarques?))(?!\p{L})/iu
const FEW_WORDS = 8

/** "Mijn antwoorden staan hieronder in de tekst": then they may be among the words of the other. */
export function saysAnswersAreBelow(text: string): boolean {
  const words = text.replace(/\s+/g, ' ')
  return SAYS_SO.test(words) || IN_COLOUR.test(words) || BY_PARTS.test(words) || saysOnlyToLook(text)
}

/** "Dag Anna, zie hier. Carola": whatever is meant, it is below. */
function saysOnlyToLook(text: string): boolean {
  const isOther = (line: string) =>
    LOOK_BELOW.test(line) || !(GREETING.test(line.trim()) || CLOSING.test(line.trim()))
  // "Beste Anna, zie hieronder!" is a greeting and more.
  const words = text.split('\n').filter(isOther).join(' ')
  return LOOK_BELOW.test(words) && (words.match(/\p{L}+/gu) ?? []).length <= FEW_WORDS
}

const MOST_WORDS_OF_NAME = 3

/** "Hoi Anna," and nothing more: whoever greets says something, and it may be below. */
export function isOnlyGreeting(lines: PlainLine[]): boolean {
  const [line = '', ...more] = lines.filter((it) => it !== '')
  if (more.length > 0 || (!line.endsWith(',') && !GREETING.test(line))) return false
  const name = line
    .replace(GREETING_WORD, '')
    .replace(/[,!:]$/, '')
    .trim()
  if (name === '') return line.endsWith(',')
  const mayBeSmall = line.endsWith(',') && GREETING.test(line)
  return /^\p{L}/u.test(name) && name.split(' ').length <= MOST_WORDS_OF_NAME && isName(name, { mayBeSmall })
}

/** Whether the writer introduces what follows: "In de la lag dit briefje van oma:". */
export function isIntroduced(lines: PlainLine[], at: number): boolean {
  const above = lines.slice(0, at).findLast((line) => line !== '')
  return above?.endsWith(':') === true && !EMOJI_BY_NAME.test(above)
}

/** Whether these lines begin or end as a mail does. */
export const isLikeMail = (lines: PlainLine[]): boolean =>
  lines.some((line) => (line.length < 70 && CLOSING.test(line)) || GREETING.test(line) || line === '--')

/** "Mijn opa eindigde elke brief zo." */
const SHOWS =
  /(?<!\p{L})(?:zo|aldus|als volgt|het volgende|like this|as follows|folgendermaßen|ainsi)[.!…]?$/iu

/**
 * Whether these lines, below the last answer and at the end, are what is left of the mail of one of `others`: they begin or end as a mail
 * does. Not when the line above shows them, or when "de veerman" signs, who is nobody with a name.
 */
export function isRestOfMail(lines: PlainLine[], above: PlainLine, others: string[]): boolean {
  const written = lines.filter((line) => line !== '')
  return isLikeMail(written) && !SHOWS.test(above) && !isOfNobody(written, others)
}

function isOfNobody(written: PlainLine[], others: string[]): boolean {
  const [closing = '', signed = ''] = written.slice(-2)
  return (
    CLOSING.test(closing) &&
    /^\p{Ll}\S* \p{L}/u.test(signed) &&
    signed.length < 40 &&
    !isNamed(signed, others) &&
    !written.some((line) => GREETING.test(line))
  )
}

/** "— Remco Campert", "(Remco Campert)" */
const OF_A_BOOK = /^(?:[—–―]|--?|\() ?\p{Lu}[^.?!]{0,80}[.)]?$/u

/** Whether somebody sets these lines below their own name because they chose them: a motto with whose it is. */
export function isChosen(lines: PlainLine[], others: string[]): boolean {
  const written = lines.filter((line) => line !== '')
  return OF_A_BOOK.test(written.at(-1) ?? '') || isOfNobody(written, others)
}

/** Whether these lines are a mail of one of `others` to the writer, whatever stands above them: it greets the one, or the other signs. */
export function isMailBetween(lines: PlainLine[], { writer, others }: People): boolean {
  const written = lines.filter((line) => line !== '')
  const [closing = '', signed = ''] = written.slice(-2)
  const isSigned = [signed, closing].some((line) => CLOSING.test(line)) && isNamed(signed, others)
  return isSigned || (GREETING.test(written[0] ?? '') && isNamed(written[0] ?? '', [writer]))
}

/** Whether somebody ends here as one ends a letter: with a closing below the first line, or their name. */
export function isEnded(lines: PlainLine[], writer: string): boolean {
  const last = lines
    .filter((line) => line !== '')
    .slice(1)
    .slice(-4)
  return isSignedBy(lines, writer) || last.some((line) => line.length < 40 && CLOSING.test(line))
}

/** What somebody puts before an answer between the lines of another. */
const ARROW = /^(?:={1,3}>|-{2,3}>) ?\p{L}/u

/** Whether answers are marked, by arrows that begin a line of their own or by the name or the initials of who gives them: "[Anna] Ja.", "AV: Ja." */
export function isMarkedAsAnswered(lines: PlainLine[], name: string): boolean {
  const [first = ''] = name.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
  const labels = [first, initialsOf(name)].filter((label) => label.length > 1)
  const isLabelled = (line: string) =>
    labels.some((label) => line.startsWith(`[${label}`) || line.startsWith(`${label}: `))
  return lines.some(
    (line, at) =>
      (ARROW.test(line) && /(?:^|[.?!…]["”’')]*)$/.test(lines[at - 1] ?? '')) ||
      isLabelled(line.toLowerCase()),
  )
}

/** Whether somebody signs in the last lines. */
export function isSignedBy(lines: PlainLine[], name: string): boolean {
  const [first = ''] = name.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
  if (first.length < 2) return false
  const last = lines.filter((line) => line !== '').slice(-3)
  const signs = new RegExp(`^(.{0,30}, )?${first}(?!\\p{L}).{0,40}$`, 'u')
  return last.some((line) => signs.test(line.toLowerCase()) && !line.includes('@'))
}
