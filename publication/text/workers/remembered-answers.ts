import { createHash } from 'node:crypto'
import { serialize } from 'node:v8'
import { LRUCache } from 'lru-cache'

const MOST_BYTES = 12_000_000
const ENTRY_BYTES = 300

const PLACE = Symbol.for('samenspraak.remembered-answers')
type Kept = LRUCache<string, Uint8Array>
const shared = globalThis as { [PLACE]?: Kept }
shared[PLACE] ??= new LRUCache({
  maxSize: MOST_BYTES,
  maxEntrySize: MOST_BYTES / 2,
  sizeCalculation: (bytes) => bytes.length + ENTRY_BYTES,
})
const kept: Kept = shared[PLACE]

/**
 * A name for a work on what it was given. All that decides the outcome is in it, so what is remembered is never old: after
 * a publication most pages are printed again from texts that stayed the same.
 */
export function keyOf(work: string, given: readonly unknown[]): string {
  return createHash('sha256')
    .update(serialize([work, given]))
    .digest('base64')
}

/** What came of it before, as bytes; undefined when it must be done. */
export function recall(key: string): Uint8Array | undefined {
  return kept.get(key)
}

/** Keeps an answer under its name, as the bytes of `v8.serialize`; the least recently asked go when 12 MB are full. */
export function remember(key: string, bytes: Uint8Array): void {
  kept.set(key, bytes)
}
