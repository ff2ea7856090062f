const QUOTED = /^(?:> ?)+/
/** The rest of a line that was a little too long. */
const LONGEST_REST = 40
/** Any program has room for less. */
const LONG = 60
/** Where no line is longer, in a mail with lines enough to tell. */
const NEARLY = 0.85
const LEAST_LINES = 3
/** No program breaks such a word. */
const LONG_WORD = /\S{40}/
const ENDS_IN_SENTENCE = /[\p{L}\p{N}],?$/u
const BEGINS_SMALL = /^["“‘'(]?\p{Ll}/u
const ENDS_SENTENCE = /[.?!…]["”’')\]]*$/
/** With these an answer begins: the other may have ended a question without its mark. */
const ANSWERS =
  /^(?:ja+|jawel|nee+n?|nope|yes|yep|yeah|no|not|ok[eé]?|oké|okay|sure|klopt|zeker|prima|goed|dank|bedankt|thanks?|agreed?|done|true|right|ik|wij?|i|we|dat|dit|that|this|it|so|but|maar|and|doch|oui|non|si|nein|hm+|haha|lol)(?![\p{L}\p{N}])/iu

/**
 * Gives the rest of a quoted line that a program broke, and that lost its `>` so, back to that line. On the evidence of that text: the
 * line is as long as its quoted lines get, it stops in the middle of a sentence, the first word of the rest would not have fitted,
 * and the rest is short and goes on. In doubt the words are the writer's.
 */
export function mendBrokenQuotations(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const widest = widestOf(lines)
  const mended: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const rest = lines[at + 1] ?? ''
    if (!isBroken(line, rest, widest) || !isRest(rest, lines[at + 2] ?? '')) mended.push(line)
    else {
      mended.push(`${line.trimEnd()} ${rest.trim()}`)
      at += 1
    }
  }
  return mended.join('\n')
}

/** How long the longest quoted line is; `LONG` where there are too few to tell. */
function widestOf(lines: string[]): { width: number; least: number } {
  const quoted = lines.filter((line) => QUOTED.test(line) && !LONG_WORD.test(line))
  const width = Math.max(0, ...quoted.map((line) => line.trimEnd().length))
  const least = quoted.length > LEAST_LINES ? Math.min(LONG, width * NEARLY) : LONG
  return { width, least }
}

function isBroken(line: string, rest: string, { width, least }: { width: number; least: number }): boolean {
  const written = line.trimEnd()
  if (!QUOTED.test(written) || !ENDS_IN_SENTENCE.test(written)) return false
  const firstWord = /^\S*/.exec(rest)?.[0] ?? ''
  return written.length >= least && written.length + 1 + firstWord.length > width
}

/** Whether a line without `>` goes on with the sentence above it, and nothing of its own writer goes on from it. */
function isRest(rest: string, next: string): boolean {
  if (rest.length > LONGEST_REST || !BEGINS_SMALL.test(rest) || ANSWERS.test(rest)) return false
  if (next.trim() === '') return ENDS_SENTENCE.test(rest.trimEnd())
  if (!QUOTED.test(next)) return false
  // Between two halves of a sentence of another an answer ends one of its own.
  return !ENDS_SENTENCE.test(rest.trimEnd()) || !BEGINS_SMALL.test(next.replace(QUOTED, ''))
}
