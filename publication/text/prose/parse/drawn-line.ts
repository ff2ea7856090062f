import type { Code, Construct, State } from 'micromark-util-types'
import { isLineEnd, skipBlanks } from './skip-blanks'

const FEWEST_MARKERS = 3

/** A line of three or more `=` or `~` and nothing else: drawn to divide, as CommonMark reads `---` and `***` (4.1). */
export const drawnLine: Construct = {
  name: 'drawnLine',
  tokenize(effects, ok, nok) {
    let marker: Code = null
    let markers = 0
    const inside: State = (code) => {
      if (code === marker) {
        effects.consume(code)
        markers += 1
        return inside
      }
      effects.exit('thematicBreakSequence')
      return markers < FEWEST_MARKERS ? nok(code) : skipBlanks(effects, 'whitespace', atEnd)(code)
    }
    const atEnd: State = (code) => {
      if (code !== null && !isLineEnd(code)) return nok(code)
      effects.exit('thematicBreak')
      return ok(code)
    }
    return (code) => {
      marker = code
      effects.enter('thematicBreak')
      effects.enter('thematicBreakSequence')
      return inside(code)
    }
  },
}
