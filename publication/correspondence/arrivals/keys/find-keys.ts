import { hashToken } from '@/publication/people/sessions/token'
import type { Reading } from './readings-of'

/** How many signs `makeToken` makes of 32 bytes. */
const KEY_SIGNS = 43
/** In a longer run a key is looked for where the run or a line begins: pictures in a text are runs of millions. */
const LONGEST_RUN = 160
/** More than any mail quotes. What is over is not looked at. */
const MOST = 20_000

/** Where in a text something stands that may be a key, and the hash it would have. */
export type MayBeKey = { hash: string; begin: number; end: number }

/** Everything in a reading that has the form of a key, whatever stands around it. */
export function findMayBeKeys({ signs, begins, ends, joints }: Reading): MayBeKey[] {
  const found: MayBeKey[] = []
  for (const run of signs.matchAll(/[\w-]{43,}/g)) {
    const last = run.index + run[0].length - KEY_SIGNS
    for (let at = run.index; at <= last && found.length < MOST; at++) {
      if (run[0].length > LONGEST_RUN && at > run.index && !joints.has(at)) continue
      const [begin, end] = [begins[at], ends[at + KEY_SIGNS - 1]]
      if (begin !== undefined && end !== undefined)
        found.push({ hash: hashToken(signs.slice(at, at + KEY_SIGNS)), begin, end })
    }
  }
  return found
}
