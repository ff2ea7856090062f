import { LRUCache } from 'lru-cache'
import type { Coding } from './choose-coding'
import { fromBrotli, toGzip } from './compress'
import type { Copy } from './make-copy'
import { makeRepresentation, type Representation } from './representation'

/** Of those that were made when somebody asked: a feed that programs fetch by gzip is not packed for each of them. */
const MOST_BYTES_UNPACKED = 8 * 1024 * 1024

const recent = new LRUCache<string, Representation>({
  maxSize: MOST_BYTES_UNPACKED,
  sizeCalculation: ({ body }) => body.length + 2_000,
})
const underWay = new Map<string, Promise<Representation>>()

/** The coding in which a copy goes out when this one is wanted: one that would not get shorter has no other. */
export function codingOf({ keptAs }: Copy, wanted: Coding): Coding {
  return keptAs === 'identity' ? 'identity' : wanted
}

/** A copy in this coding when it is there at this moment; undefined when it must be made first. */
export function findRepresentation(copy: Copy, coding: Coding): Representation | undefined {
  return coding === copy.keptAs ? copy.kept : recent.get(keyOf(copy, coding))
}

/** A copy in this coding, made from the one that is kept: once, however many ask. */
export async function representationOf(copy: Copy, coding: Coding): Promise<Representation> {
  const there = findRepresentation(copy, coding)
  if (there) return there
  const key = keyOf(copy, coding)
  const making = underWay.get(key) ?? make(copy, coding, key).finally(() => underWay.delete(key))
  underWay.set(key, making)
  return making
}

async function make(copy: Copy, coding: Coding, key: string): Promise<Representation> {
  const body = await fromBrotli(copy.kept.body)
  const made = makeRepresentation(copy, coding, coding === 'gzip' ? await toGzip(body) : body)
  recent.set(key, made)
  return made
}

/** The head says all that decides it but the bytes, and those are in its tag. */
function keyOf({ hash, kept }: Copy, coding: Coding): string {
  return `${coding} ${hash} ${kept.head}`
}
