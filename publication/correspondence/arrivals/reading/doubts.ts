import type { PlainLine } from './plain'

const ANSWERS =
  'antwoord(?:en)?|reacties?|opmerking(?:en)?|commentaar|kanttekening(?:en)?|answers?|repl(?:y|ies)|comments?|responses?|antworten?|anmerkungen|kommentare?|réponses?|commentaires?|remarques?|wat ik ervan vind|beantwoord|geantwoord|gereageerd|answered|replied|beantwortet|geantwortet|répondu'
const WHERE =
  'hieronder|onderaan|zie onder|cursief|onder (?:je|jouw|uw) (?:alinea|vraag|vragen|tekst)|in (?:de|het|je|jouw|uw) (?:tekst|mail|e-mail|brief|bericht)|tussen (?:de|je|jouw|uw) (?:regels|tekst|zinnen)|tussendoor|in (?:het )?(?:rood|blauw|groen|vet|kleur|cursief)|in-?line|below|in (?:the|your) (?:text|e?-?mail|body|message)|between the lines|interspersed|in (?:red|blue|green|bold)|unten|im text|in (?:rot|blau|grün)|zwischen den zeilen|ci-dessous|dans le texte|en (?:rouge|bleu|vert)|plus bas'
const SAYS_SO = new RegExp(
  `(?<!\\p{L})(?:(?:${ANSWERS})(?!\\p{L})[^.?!\\n]{0,60}(?<!\\p{L})(?:${WHERE})|(?:${WHERE})(?!\\p{L})[^.?!\\n]{0,60}(?<!\\p{L})(?:${ANSWERS}))(?!\\p{L})(?![^.?!\\n]{0,60}\\?)`,
  'iu',
)
const CLOSING =
  /^(met (vriendelijke|hartelijke|lieve|warme) groet(en)?|(de |veel |lieve |hartelijke |vriendelijke )?groet(en|jes)?|liefs|hartelijks?|mvg|dag|kus|(kind |best |warm )?regards|best|cheers|love|yours( \p{L}+)?|sincerely( yours)?|thanks|take care|mit freundlichen grüßen|(liebe|viele|herzliche|beste) grüße|gruß|mfg|lg|bien à (toi|vous)|cordialement|amitiés|amicalement|bises|bisous|à bientôt|je t['’]embrasse)(?!\p{L})/iu
const GREETING =
  /^(beste|lieve|geachte|dag|hallo|hoi|hey|ha|hi|hello|dear|lieber?s?|sehr geehrter?|chère?s?|bonjour|salut|goede(morgen|middag|navond)|good (morning|afternoon|evening)|guten (tag|morgen|abend))(?!\p{L})[^.?!]{0,50}[,!:]?$/iu

/** ":+1:", as they are typed. */
const EMOJI_BY_NAME = /(?<![\p{L}\d]):[\w+-]+:$/u

const IN_COLOUR =
  /(?<!\p{L})(?:in (?:het )?(?:rood|blauw|groen|cursief)|in (?:red|blue|green|italics)|in (?:rot|blau|grün|kursiv)|en (?:rouge|bleu|vert|italique))(?!\p{L})[^.?!\n]{0,40}(?<!\p{L})(?:geschreven|geantwoord|gereageerd|gezet|toegevoegd|aangevuld|ingevuld|written|answered|replied|added|inserted|geschrieben|geantwortet|ergänzt|écrit|répondu|ajouté)(?!\p{L})|(?<!\p{L})(?:zie(?! (?:je|jij|ik|u|we)(?!\p{L}))|see|siehe|voir)(?!\p{L})[^.?!\n]{0,30}(?<!\p{L})(?:rood|rode|blauwe?|groene?|red|blue|green|rote?n?|blaue?n?|grüne?n?|rouge|bleu|vert)(?!\p{L})/iu
/** It may say no more than where to look. */
const LOOK_BELOW =
  /(?<!\p{L})(?:(?:zie|lees|kijk)(?: even)? (?:hier|hieronder|onder|onderaan|beneden)|see (?:below|here|inline|underneath)|siehe (?:hier|unten)|voir (?:ici|ci-dessous|plus bas))(?!\p{L})/iu
const FEW_WORDS = 8

/** "Mijn antwoorden staan hieronder in de tekst": then they may be among the words of the other. */
export function saysAnswersAreBelow(text: string): boolean {
  const words = text.replace(/\s+/g, ' ')
  return SAYS_SO.test(words) || IN_COLOUR.test(words) || saysOnlyToLook(text)
}

/** "Dag Anna, zie hier. Carola": whatever is meant, it is below. */
function saysOnlyToLook(text: string): boolean {
  const said = text.split('\n').filter((line) => !GREETING.test(line.trim()) && !CLOSING.test(line.trim()))
  const words = said.join(' ')
  return LOOK_BELOW.test(words) && (words.match(/\p{L}+/gu) ?? []).length <= FEW_WORDS
}

/** Whether the writer introduces what follows: "In de la lag dit briefje van oma:". */
export function isIntroduced(lines: PlainLine[], at: number): boolean {
  const above = lines.slice(0, at).findLast((line) => line !== '')
  return above?.endsWith(':') === true && !EMOJI_BY_NAME.test(above)
}

/** Whether these lines begin or end as a mail does. */
export const isLikeMail = (lines: PlainLine[]): boolean =>
  lines.some((line) => (line.length < 70 && CLOSING.test(line)) || GREETING.test(line) || line === '--')

/** Whether somebody signs in the last lines, or marks an answer with their name: "[Anna] Ja." */
export function isSignedBy(lines: PlainLine[], name: string): boolean {
  const [first = ''] = name.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
  if (first.length < 2) return false
  const written = lines.filter((line) => line !== '').map((line) => line.toLowerCase())
  const signs = new RegExp(`^(.{0,30}, )?${first}(?!\\p{L}).{0,40}$`, 'u')
  return (
    written.slice(-3).some((line) => signs.test(line) && !line.includes('@')) ||
    written.some((line) => line.startsWith(`[${first}`))
  )
}
