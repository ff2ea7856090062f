/** Where the caret was in a text that is being written: in which field, and in code units of what stands there. */
export type Caret = { field: string; from: number; to: number }

const PLACE = 'samenspraak-carets'
/** Of as many texts a device remembers it; no words are kept here. */
const MOST = 50

/** Null where nobody was before, and on a device that keeps nothing. */
export function recallCaret(storage: Storage, textId: string): Caret | null {
  return readAll(storage).find(([id]) => id === textId)?.[1] ?? null
}

export function rememberCaret(storage: Storage, textId: string, caret: Caret): void {
  const others = readAll(storage).filter(([id]) => id !== textId)
  try {
    storage.setItem(PLACE, JSON.stringify([[textId, caret], ...others].slice(0, MOST)))
  } catch {
    // A full device forgets where somebody was, and nothing else.
  }
}

function readAll(storage: Storage): [string, Caret][] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(PLACE) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isKept) : []
  } catch {
    return []
  }
}

function isKept(entry: unknown): entry is [string, Caret] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false
  const { field, from, to } = (entry[1] ?? {}) as Partial<Caret>
  return typeof field === 'string' && Number.isInteger(from) && Number.isInteger(to)
}
