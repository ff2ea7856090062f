/** Classes of PostgreSQL's codes that speak of its state and not of our question (appendix A of its manual). */
const CLASSES = ['08', '53', '57', '58', 'XX']
const CODES = [
  '25006', // a database that is read-only
  '40001', // another transaction was first
  '40P01', // two waited for each other
  '55P03', // a lock that somebody else holds
]
/** A connection that was there and broke. */
const BROKEN = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT']
/** One that could not be made: of other things they say something else. */
const NOT_MADE = ['ECONNREFUSED', 'ENOENT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']
const MAKING = ['connect', 'getaddrinfo']
/** What pg and its pool say without a code. */
const WORDS =
  /^(Query read timeout|timeout exceeded when trying to connect|timeout expired|Connection terminated|Client has encountered a connection error)/

/**
 * Whether an error, or what caused it, says that the database is away, full, read-only or kept busy by somebody else: what
 * was asked may well succeed in a moment. Everything else is a mistake of ours.
 */
export function isOutOfOrder(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (says(at)) return true
  }
  return false
}

function says(error: Error & { code?: unknown; severity?: unknown; syscall?: unknown }): boolean {
  const code = typeof error.code === 'string' ? error.code : ''
  if (error.severity !== undefined) return CLASSES.includes(code.slice(0, 2)) || CODES.includes(code)
  if (BROKEN.includes(code) || (NOT_MADE.includes(code) && MAKING.includes(String(error.syscall))))
    return true
  return WORDS.test(error.message)
}
