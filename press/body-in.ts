import { LRUCache } from 'lru-cache'
import type { Coding } from './choose-coding'
import { fromBrotli, toGzip } from './compress'
import type { Copy } from './make-copy'
import { ownMemory } from './own-memory'

/** Of those that were made when somebody asked: a feed that programs fetch by gzip is not packed for each of them. */
const MOST_BYTES_UNPACKED = 8 * 1024 * 1024

const recent = new LRUCache<string, Buffer>({
  maxSize: MOST_BYTES_UNPACKED,
  sizeCalculation: (body) => body.length + 500,
})
const underWay = new Map<string, Promise<Buffer>>()

/** The coding in which a copy goes out when this one is wanted: one that would not get shorter has no other. */
export function codingOf({ keptAs }: Copy, wanted: Coding): Coding {
  return keptAs === 'identity' ? 'identity' : wanted
}

/** A copy's bytes in this coding when they are there at this moment; undefined when they must be made first. */
export function findBodyIn(copy: Copy, coding: Coding): Buffer | undefined {
  return coding === copy.keptAs ? copy.body : recent.get(keyOf(copy, coding))
}

/** A copy's bytes in this coding, made from those that are kept: once, however many ask. */
export async function bodyIn(copy: Copy, coding: Coding): Promise<Buffer> {
  const there = findBodyIn(copy, coding)
  if (there) return there
  const key = keyOf(copy, coding)
  const making = underWay.get(key) ?? make(copy, coding, key).finally(() => underWay.delete(key))
  underWay.set(key, making)
  return making
}

async function make(copy: Copy, coding: Coding, key: string): Promise<Buffer> {
  const body = await fromBrotli(copy.body)
  const made = ownMemory(coding === 'gzip' ? await toGzip(body) : body)
  recent.set(key, made)
  return made
}

/** The same page has the same bytes, whatever is said before them. */
function keyOf({ hash }: Copy, coding: Coding): string {
  return `${coding} ${hash}`
}
