import { attention } from 'micromark-core-commonmark'
import type { Code, Construct } from 'micromark-util-types'

const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u

/**
 * `*` and `_` as CommonMark has them, but only around words: between two letters or digits, as in `5*3*2` and
 * `bestand_naam`, they are what was typed. CommonMark says so of `_` alone (6.2).
 */
export const emphasisAroundWords: Construct = {
  ...attention,
  name: 'emphasisAroundWords',
  tokenize(effects, ok, nok) {
    const isAfterLetter = isOfWord(this.previous)
    const judge: typeof ok = (code) => {
      const sequence = this.events.at(-1)?.[1]
      if (sequence && isAfterLetter && isOfWord(code)) {
        sequence._open = false
        sequence._close = false
      }
      return ok(code)
    }
    return attention.tokenize.call(this, effects, judge, nok)
  },
}

/** A code is a UTF-16 unit, or below 0 for line ends and tabs. */
function isOfWord(code: Code): boolean {
  return code !== null && code > 0 && OF_A_WORD.test(String.fromCharCode(code))
}
