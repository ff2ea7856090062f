const INLINE =
  'a|abbr|b|big|cite|code|del|em|font|i|ins|label|mark|q|s|small|span|strike|strong|sub|sup|tt|u|o:p'
const BREAK = '<br\\b[^<>]*>\\s*'
// Every run is consumed as a whole, whatever follows: no run is looked at twice.
const AT_BEGIN = new RegExp(`((?:<(?:${INLINE})(?=[\\s>])[^<>]*>\\s*)+)((?:${BREAK})*)`, 'gi')
const AT_END = new RegExp(`((?:${BREAK})+)((?:</(?:${INLINE})\\s*>\\s*)*)`, 'gi')
/** Each round takes them out of one element more. */
const MOST_ROUNDS = 12

/**
 * Puts line ends that stand at the edge of a word's looks outside of it: `<b>Groet,<br></b>` is `<b>Groet,</b><br>`. It looks
 * the same; Markdown has no emphasis around a line end, and what makes it trims the edges.
 */
export function hoistBreaks(html: string): string {
  let [before, hoisted] = ['', html]
  for (let round = 0; round < MOST_ROUNDS && hoisted !== before; round++) {
    before = hoisted
    hoisted = hoisted.replace(AT_BEGIN, '$2$1').replace(AT_END, '$2$1')
  }
  return hoisted
}
