/** A code of the system or of PostgreSQL, or the class of an error. */
type Expected = string | (new (...args: never[]) => Error)

/**
 * For a `catch`: gives `value` when the error is an expected one, and throws every other on. Whoever expects that a file
 * may not be there must not take a full disk for that.
 */
export function insteadOf<T>(expected: Expected | readonly Expected[], value: T): (error: unknown) => T {
  return (error) => {
    if ([expected].flat().some((it) => isSuch(error, it))) return value
    throw error
  }
}

function isSuch(error: unknown, expected: Expected): boolean {
  if (typeof expected !== 'string') return error instanceof expected
  return error instanceof Error && 'code' in error && error.code === expected
}
