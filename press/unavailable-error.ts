/** A handler that answered that it misses something just now (503): whoever tries again may be served. */
export class UnavailableError extends Error {
  override name = 'UnavailableError'
}
