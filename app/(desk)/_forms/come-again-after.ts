/** The longest that is waited before it is tried again, in milliseconds, whatever the server asks. */
const LONGEST_PAUSE_MS = 60_000

/**
 * After how many milliseconds a server that has no room asks to come again; null when it does not. `Retry-After`: seconds, or
 * a date (RFC 9110, 10.2.3).
 */
export function comeAgainAfter({ status, headers }: Response): number | null {
  const asked = headers.get('retry-after')
  if (status !== 503 || !asked) return null
  const pause = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now()
  return Number.isNaN(pause) ? null : Math.min(Math.max(pause, 1000), LONGEST_PAUSE_MS)
}
