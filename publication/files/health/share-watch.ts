import type { Watch } from './create-watch'

// server.ts keeps the watch, and the desk, which is in Next's own bundles, tells owners what it found.
const shared = globalThis as typeof globalThis & { samenspraakWatch?: Watch }

/** Lets the desk of this process know how the site is. */
export function shareWatch(watch: Watch): void {
  shared.samenspraakWatch = watch
}

/** The watch of this process; null where nobody keeps one. */
export function sharedWatch(): Watch | null {
  return shared.samenspraakWatch ?? null
}
