import type { Code, Effects, State, TokenType } from 'micromark-util-types'

const [TAB, SPACE] = [9, 32]

/** Reads spaces and tabs, of which there may be none, as one token, and goes on with what follows. */
export function skipBlanks(effects: Effects, type: TokenType, next: State): State {
  const inside: State = (code) => {
    if (isBlank(code)) {
      effects.consume(code)
      return inside
    }
    effects.exit(type)
    return next(code)
  }
  return (code) => {
    if (!isBlank(code)) return next(code)
    effects.enter(type)
    return inside(code)
  }
}

/** To micromark CR, LF and CRLF are -5, -4 and -3. */
export function isLineEnd(code: Code): boolean {
  return code !== null && code < -2
}

/** To micromark a tab is -2, and the columns that it fills are -1. */
function isBlank(code: Code): boolean {
  return code === SPACE || code === TAB || code === -2 || code === -1
}
