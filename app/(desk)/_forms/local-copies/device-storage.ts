/** What this browser keeps for our site; null when it keeps nothing. */
export function deviceStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
