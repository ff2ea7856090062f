import type { Database, Transaction } from '@/db/client'
import { env } from '@/env'
import { findMayBeKeys } from './find-keys'
import { listOwnKeys } from './list-own-keys'
import { type Reading, readingsOf } from './readings-of'

/** The addresses of ours that do something for whoever has them: to sign in, to confirm, to stop. */
const PLACES = 'inloggen|nieuwsbrief|volgen|mijn-post|herinneringen|api'

type Stretch = { begin: number; end: number }

/**
 * Texts of a mail without our keys: who answers a notice quotes its link, and it must not travel on to others with the letter.
 * A key is known by itself, wherever it stands and however a mail server wrote its link over; keys that are kept nowhere, by the
 * address they stand in. What is left of a link leads to the page where one asks for another.
 */
export async function withoutOwnKeys<Name extends string>(
  database: Database | Transaction,
  texts: Record<Name, string>,
): Promise<Record<Name, string>> {
  const read = Object.entries<string>(texts).map(([name, text]) => {
    const readings = readingsOf(text)
    return {
      name,
      text,
      keys: readings.flatMap(findMayBeKeys),
      addresses: readings.flatMap(findOwnAddresses),
    }
  })
  const hashes = new Set(read.flatMap(({ keys }) => keys.map(({ hash }) => hash)))
  const own = await listOwnKeys(database, [...hashes])
  const left = read.map(({ name, text, keys, addresses }) => [
    name,
    without(text, [...addresses, ...keys.filter(({ hash }) => own.has(hash))]),
  ])
  return Object.fromEntries(left)
}

/** What follows the place in addresses of ours, with any scheme and port or none. */
function findOwnAddresses({ signs, begins, ends, joints }: Reading): Stretch[] {
  const host = new URL(env().siteUrl).hostname.replace(/[^\w]/g, '\\$&')
  // Where lines were joined nobody knows what belongs to the address but its key.
  const rest =
    joints.size > 0
      ? '/(?:[a-z-]+/){0,3}(?:[\\w-]+\\.){0,3}[\\w-]{43}'
      : '/[\\w./%-]*[\\w/%-](?:\\?[\\w=&/%-]*)?'
  const address = new RegExp(`(?<![\\w.-])(${host}(?::\\d+)?/(?:${PLACES}))${rest}`, 'gi')
  return [...signs.matchAll(address)].flatMap((found) => {
    const begin = begins[found.index + (found[1]?.length ?? 0)]
    const end = ends[found.index + found[0].length - 1]
    return begin !== undefined && end !== undefined ? [{ begin, end }] : []
  })
}

function without(text: string, stretches: Stretch[]): string {
  let [left, from] = ['', 0]
  for (const { begin, end } of stretches.sort((a, b) => a.begin - b.begin)) {
    left += text.slice(from, Math.max(from, begin))
    from = Math.max(from, end)
  }
  return left + text.slice(from)
}
