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

/** Everything in a reading that has the form of a key, whatever stands around it; also within base64. */
export function findMayBeKeys(reading: Reading): MayBeKey[] {
  const found: MayBeKey[] = []
  const add = (key: string, from: number, to: number) => {
    const [begin, end] = [reading.begins[from], reading.ends[to]]
    if (begin !== undefined && end !== undefined) found.push({ hash: hashToken(key), begin, end })
  }
  for (const { key, at } of keysIn(reading.signs, reading.joints)) {
    if (found.length >= MOST) break
    add(key, at, at + KEY_SIGNS - 1)
  }
  for (const { key, from, to } of keysInBase64(reading.signs)) {
    if (found.length >= MOST) break
    add(key, from, to)
  }
  return found
}

/** Each 43 signs in a row that can be a key, and where they begin. */
function* keysIn(signs: string, joints: ReadonlySet<number> = new Set()) {
  for (const run of signs.matchAll(/[\w-]{43,}/g)) {
    const last = run.index + run[0].length - KEY_SIGNS
    for (let at = run.index; at <= last; at++)
      if (run[0].length <= LONGEST_RUN || at === run.index || joints.has(at))
        yield { key: signs.slice(at, at + KEY_SIGNS), at }
  }
}

/** What 43 bytes are at least in base64 (RFC 4648), and where in the run they stand: nobody knows with which sign of four it begins. */
function* keysInBase64(signs: string) {
  for (const run of signs.matchAll(/[\w+/-]{58,}/g))
    for (const skipped of [0, 1, 2, 3]) {
      const bytes = Buffer.from(run[0].slice(skipped), 'base64').toString('latin1')
      for (const { key, at } of keysIn(bytes)) {
        const from = run.index + skipped + Math.floor((at * 4) / 3)
        const to = run.index + skipped + Math.ceil(((at + KEY_SIGNS) * 4) / 3) - 1
        yield { key, from, to: Math.min(to, run.index + run[0].length - 1) }
      }
    }
}
