import { NAMED_SIGNS } from './named-signs'
import { asItStands, type Reading, type Replaced, replacedIn } from './reading'

/** Comments, and what stands in a margin: from its beginning to its end, whatever is in it. */
const UNSEEN: readonly [string, string][] = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
  ['<Note>', '</Note>'],
]
const BREAKS = /^<\/?(?:p|div|li|ul|ol|h[1-6]|blockquote|br|hr|table|tr)(?![\w-])/i
const CELLS = /^<\/?t[dh](?![\w-])/i

/** Everything that readers see otherwise than it is typed. Each is bounded, so that no text costs more than its length. */
const MARKS = new RegExp(
  [
    // An escape, and a line that ends in one or in two spaces.
    '\\\\[!-/:-@[-`{-~]|\\\\(?=\\n)| {2,8}(?=\\n)',
    '<\\/?[A-Za-z][A-Za-z0-9-]{0,30}(?:\\s[^<>]{0,1000})?\\/?>',
    '&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31});',
    '\\[\\^[^\\]\\s]{1,50}\\]',
    '\\[(?=[^[\\]\\n]{1,200}\\](?:\\([^()\\s]{0,500}(?:\\s"[^"\\n]{0,200}")?\\)|\\[[^[\\]\\n]{0,100}\\]))',
    '\\](?:\\([^()\\s]{0,500}(?:\\s"[^"\\n]{0,200}")?\\)|\\[[^[\\]\\n]{0,100}\\])',
    '\\*+|_+|~~|`+',
    // What is not seen at all; the frame of a key on a telephone.
    '[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\u20e3]+',
  ].join('|'),
  'gu',
)

/** A text of a letter as its readers see it, but for its lines, which stay as they are. */
export function asReadersSee(source: string): Reading {
  const seen = withoutUnseen(asItStands(source))
  const stretches: Replaced[] = []
  let links = 0
  for (const { 0: mark, index } of seen.text.matchAll(MARKS)) {
    if (mark === '[') links += 1
    else if (mark.startsWith(']') && links-- <= 0) {
      links = 0
      continue
    }
    const by = shownFor(mark, seen.text[index - 1] ?? '', seen.text[index + mark.length] ?? '')
    if (by !== mark) stretches.push({ from: index, to: index + mark.length, by })
  }
  return replacedIn(seen, stretches)
}

function withoutUnseen(reading: Reading): Reading {
  return UNSEEN.reduce((left, [begin, end]) => {
    const stretches: Replaced[] = []
    let from = left.text.indexOf(begin)
    while (from !== -1) {
      const until = left.text.indexOf(end, from + begin.length)
      if (until === -1) break
      stretches.push({ from, to: until + end.length, by: '' })
      from = left.text.indexOf(begin, until + end.length)
    }
    return replacedIn(left, stretches)
  }, reading)
}

function shownFor(mark: string, before: string, after: string): string {
  if (mark.startsWith('\\')) return mark.slice(1)
  if (mark.startsWith('<')) return BREAKS.test(mark) ? '\n' : CELLS.test(mark) ? ' ' : ''
  if (mark.startsWith('&')) return entity(mark)
  if (mark.startsWith('*') || mark.startsWith('_')) return isEmphasis(mark, before, after) ? '' : mark
  return ''
}

function entity(mark: string): string {
  const name = mark.slice(1, -1)
  if (!name.startsWith('#')) return NAMED_SIGNS.get(name) ?? mark
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return mark
  return String.fromCodePoint(code).replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/u, '')
}

/** Three stars are of a bank's message, one before a space is of a list; lines under letters join them. */
function isEmphasis(mark: string, before: string, after: string): boolean {
  if (mark.length > 2) return false
  const [isBefore, isAfter] = [/\S/u.test(before), /\S/u.test(after)]
  if (!isBefore && !isAfter) return false
  return mark.startsWith('*') || !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after))
}
