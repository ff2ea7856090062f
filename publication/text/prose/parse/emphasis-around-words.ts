import { attention } from 'micromark-core-commonmark'
import type { Code, Construct } from 'micromark-util-types'

/**
 * `*` and `_` as CommonMark has them, but only around words: between two letters or digits, as in `5*3*2` and
 * `bestand_naam`, they are what was typed. CommonMark says so of `_` alone (6.2).
 */
export const emphasisAroundWords = emphasisButBetween('emphasisAroundWords', /[\p{L}\p{M}\p{N}]/u)

/** `*` and `_` as CommonMark has them, but between two digits: `5*3*2` is a product. */
export const emphasisButInNumbers = emphasisButBetween('emphasisButInNumbers', /\p{N}/u)

function emphasisButBetween(name: string, neighbour: RegExp): Construct {
  // A code is a UTF-16 unit, or below 0 for line ends and tabs.
  const isNeighbour = (code: Code) => code !== null && code > 0 && neighbour.test(String.fromCharCode(code))
  return {
    ...attention,
    name,
    tokenize(effects, ok, nok) {
      const isBehindOne = isNeighbour(this.previous)
      const judge: typeof ok = (code) => {
        const sequence = this.events.at(-1)?.[1]
        if (sequence && isBehindOne && isNeighbour(code)) {
          sequence._open = false
          sequence._close = false
        }
        return ok(code)
      }
      return attention.tokenize.call(this, effects, judge, nok)
    },
  }
}
