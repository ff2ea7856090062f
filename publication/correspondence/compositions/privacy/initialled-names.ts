import { INFIX, SPACE, WORD } from './name-parts'
import { SENTENCES_BEGIN_WITH } from './no-people'

/** Letters with dots that are no initials, and what a single letter can be the number of. */
const NO_INITIALS = /^(?:P\.?S|N\.?B|N\.?V|B\.?V|V\.?S|V\.?N|U\.?S|U\.?S\.?A|E\.?U|A\.?U\.?B|Z\.?O\.?Z)\./u
const NUMBERED =
  '(?:[Vv]itamine|[Pp]lan|[Dd]eel|[Hh]oofdstuk|[Bb]ijlage|[Gg]roep|[Kk]las|[Bb]lok|[Pp]unt|[Rr]ij|[Ll]ijn|[Oo]ptie)'
const INITIALLED = new RegExp(
  `(?<![\\p{L}\\p{N}.@-])(?<!${NUMBERED}${SPACE})(?:\\p{Lu}\\.${SPACE}?){1,5}(?:${INFIX}${SPACE})?(${WORD})(?!\\p{L})`,
  'gu',
)

/** "A.B. de Vries", "J. Bakker": initials and a family name. */
export function findInitialledNames(text: string): string[] {
  return [...text.matchAll(INITIALLED)]
    .filter(([found, last]) => !NO_INITIALS.test(found) && !SENTENCES_BEGIN_WITH.has(last ?? ''))
    .map(([found]) => found)
}
