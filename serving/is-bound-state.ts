/** Deeper than any state of a form of ours. */
const DEEPEST = 24
/** More values, or characters, than any state of ours has: reading them would keep everybody waiting. */
const MOST_VALUES = 50_000
const LONGEST = 4_000_000
const LONGEST_POINTER = 500
/** What React lets arrays hold together, a character of theirs counted as one, is a million. */
const MOST_IN_ARRAYS = 500_000
/** What stands for itself: a text that begins with `$`, what JSON has no word for, a moment. */
const PLAIN = /^\$(?:\$|undefined$|-?Infinity$|-0$|NaN$|D)/
/** The first part is where the state is; what it names twice stands for itself once, and is pointed at from then on. */
const POINTER = /^\$1:0(?::[^:]+)*$/

/**
 * Whether this is, as React writes it into a form without script, the state that a form of ours was answered with: texts,
 * numbers, moments, lists and objects of those. What it points at has been before, so nothing is in itself or missing.
 */
export function isBoundState(json: string): boolean {
  if (json.length > LONGEST) return false
  const written = parse(json)
  if (!Array.isArray(written) || written.length !== 1) return false
  const finished = new Set<unknown>()
  let inArrays = 0
  let values = 0

  return isPlain(written, 0, false)

  function isPlain(value: unknown, depth: number, isInArray: boolean): boolean {
    values += 1
    if (values > MOST_VALUES) return false
    if (typeof value === 'string') return isPlainText(value, isInArray)
    if (typeof value !== 'object' || value === null) return true
    if (depth > DEEPEST || Object.hasOwn(value, '__proto__')) return false
    const isList = Array.isArray(value)
    if (isList) inArrays += value.length + 1
    for (const inner of isList ? value : Object.values(value))
      if (!isPlain(inner, depth + 1, isList)) return false
    finished.add(value)
    return inArrays <= MOST_IN_ARRAYS
  }

  function isPlainText(text: string, isInArray: boolean): boolean {
    if (isInArray) inArrays += text.length
    if (!text.startsWith('$') || PLAIN.test(text)) return true
    if (text.length > LONGEST_POINTER || !POINTER.test(text)) return false
    const target = follow(written, text.split(':').slice(1))
    // React counts a list in a list each time, and what lists hold could double at every pointer.
    return finished.has(target) && !(isInArray && Array.isArray(target))
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function follow(from: unknown, path: readonly string[]): unknown {
  let at = from
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}
