import { DRAWN_LINE, type PlainLine, plain } from './plain'

/** Scanners and lists write no more below a mail. */
const MOST_LINES = 8
const SCANNER =
  'avast|avg|norton|symantec|mcafee|kaspersky|eset|nod32|bitdefender|f-secure|avira|panda|mailscanner'
const SCANNED =
  'gecontroleerd|gescand|gescanned|onderzocht|gecheckt|checked|scanned|geprüft|überprüft|gescannt|vérifiée?|contrôlée?|analysée?|virusvrij|virus-free|virenfrei'
const MESSAGE =
  'e-?mail(?:bericht|nachricht)?|mail|bericht|message|nachricht|courriel|courrier [ée]lectronique'
const WHERE = '(?: ?[<([]?(?:https?://|www\\.)[^ ]+)'
const SOMEBODY = "ik|mijn|i|my|ich|meine?|j['’]ai|mon|ma"
/** "Dit e-mailbericht is gecontroleerd op virussen met Avast antivirussoftware. https://www.avast.com/antivirus" */
const OF_SCANNER = new RegExp(
  `^(?:(?!.*(?<!\\p{L})(?:${SOMEBODY})(?!\\p{L}))(?:dit|deze|this|diese|ce|cet|cette|l['’])[^.]{0,30}?(?:${MESSAGE})(?!\\p{L})(?=[^.]{0,120}(?:${SCANNED})(?!\\p{L}))(?=[^.]{0,120}(?<!\\p{L})(?:${SCANNER})(?!\\p{L}))[^.]{0,140}\\.?${WHERE}?|(?:virusvrij|virus-free|virenfrei|garanti sans virus)\\.?${WHERE})$`,
  'iu',
)
/** Mailman draws 47. */
const LINE_OF_LIST = /^_{40,}$/
const NAMES_LIST =
  /^\S.{0,80} (?:mailing list|mailinglist|mailinglijst|maillijst|mailing-liste|liste de diffusion)$/i
const REACHES_LIST = /^\S*(?:@|https?:\/\/)\S+$/

/** Where what a virus scanner or a mailing list puts below every mail begins, when these lines end with that; else null. */
export function findFooter(lines: string[], end: number): number | null {
  let last = end - 1
  while (last >= 0 && isBlank(lines[last])) last -= 1
  const first = Math.max(0, last - MOST_LINES + 1)
  const said = lines.slice(first, last + 1).map(plain)
  for (let at = 0; at < said.length; at++) {
    const isOfList = LINE_OF_LIST.test((lines[first + at] ?? '').trim()) && isOfMailman(said.slice(at + 1))
    if (isOfList) return first + at
    if (said[at] !== '' && OF_SCANNER.test(said.slice(at).filter(isWritten).join(' ')))
      return withMark(said, at) + first
  }
  return null
}

function isOfMailman(below: PlainLine[]): boolean {
  const [name = '', ...reach] = below.filter(isWritten)
  return NAMES_LIST.test(name) && reach.every((line) => REACHES_LIST.test(line))
}

/** The dashes above it are the scanner's, too. */
function withMark(said: PlainLine[], at: number): number {
  const above = said.slice(0, at).findLastIndex(isWritten)
  return said[above] === DRAWN_LINE || said[above] === '--' ? above : at
}

const isWritten = (line: string) => line !== ''
const isBlank = (line: string | undefined) => (line ?? '').trim() === ''
